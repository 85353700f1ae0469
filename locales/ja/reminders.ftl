# 期日：お知らせ、カレンダー用ファイル、画面に示すこと。
remind-calendar = Redress：期日
remind-entry = { $title } – { $order }
remind-entry-alone = { $title }
remind-about = 行う人：{ $who }
    法律上の最終日：{ $due }
    数え方：{ $why }
    法律：{ $law }、{ $source }
remind-hidden = Redress：期日があります
remind-hidden-about = 内容は Redress を開いてご確認ください。
remind-left = { $days ->
    [0] 今日
    [1] 明日
   *[other] あと { $days } 日
}
remind-missed = { $days ->
    [1] 余裕をみた期限は昨日でした
   *[other] 余裕をみた期限は { $days } 日前でした
}
remind-snoozed = ご希望により { $date } までお知らせしません。
remind-snooze-late = このお知らせは余裕をみた期限（{ $date }）より後になります。期日そのものは変わっていません。
remind-notice = { $title } – { $order }
remind-notice-when = { $date }：{ $when }
remind-notice-hidden = { $count ->
    [1] 期日が近づいています。
   *[other] { $count } 件の期日が近づいています。
}
remind-notice-locked = Redress はロックされています。期日が近いかどうかは、ロックを解除してご確認ください。
remind-open = 開く
remind-tomorrow = 明日もう一度知らせる
tray-open = Redress を開く
tray-lock = ロック
tray-quit = 終了
tray-locked = ロック中
tray-none = 今後14日間に期日はありません
tray-next = { $title }：{ $when }
tray-next-hidden = 期日が近づいています
menu-program = Redress
menu-new = 新しい注文
menu-settings = 設定
menu-lock = ロック
menu-quit = 終了
remind-title = お知らせとカレンダー
remind-introduction = Redress は、余裕をみた期限の2週間前、1週間前、3日前、前日、当日に期日をお知らせできます。
remind-notify = デスクトップにお知らせを表示する
remind-notify-help = Redress が動いていて、開いている間だけです。お知らせの内容は、画面を見る人に読まれることがあります。
remind-show = お知らせの内容
remind-show-hidden = 期日が近いことだけ
remind-show-full = 何の期日か、いつか
remind-autostart = ログイン時に Redress をバックグラウンドで起動する
remind-autostart-help = ロックされたまま起動し、ロックの解除をお知らせします。
remind-idle = 自動ロックまで
remind-idle-minutes = { $minutes ->
    [1] 操作がないまま1分
   *[other] 操作がないまま { $minutes } 分
}
remind-idle-never = 自動ではロックしない
remind-idle-help = ロック中は、パスフレーズを入力するまで何も表示されません。
remind-near = 近い期日
remind-near-none = 今後14日間に期日はありません。
remind-order = { $title }：{ $order }
remind-export = カレンダー用に期日を保存する
remind-export-help = このファイルは暗号化されていません。クラウドのカレンダーの内容は、その運営者にも見えます。
remind-export-hidden = 何の期日かは書かない
remind-exported = 保存しました：{ $place }
handed-case = 開いたファイルの内容です。確認してから、注文として保存してください。
