# 画面ごとの文言。

ui-places = Redressの各画面
ui-menu = メニュー
ui-place-today = 今日
ui-place-orders = 注文
ui-place-letters = 手紙
ui-place-deadlines = 期限
ui-place-law = 法律
ui-place-settings = 設定
ui-busy = 処理しています
ui-find = 探す
ui-find-field = 画面、注文、または操作
ui-find-place = 画面
ui-find-action = 操作
ui-find-none = 見つかりません。言葉を減らすか、変えてみてください。
ui-looking = 注文を確認しています：{ $all }件中{ $done }件
ui-not-known = 不明

ui-today-needs = 対応が必要な注文：{ $number }件
ui-today-waits = 相手の対応を待っている注文：{ $number }件
ui-today-rests = 今は何も必要ない注文：{ $number }件
ui-today-no-day = 進行中の期限はありません
ui-today-lost = この日を過ぎると間に合わないかもしれません：{ $what }
ui-today-empty = 一歩ずつ進めましょう
ui-today-empty-about = 今日すべきことが、期日と理由とともにここに表示されます。
ui-today-empty-one = 気になる注文を追加します。少しの情報で十分です。
ui-today-empty-two = まだ関係のある質問にだけ答えます。「分からない」もいつでも選べます。
ui-today-empty-three = 売主の言語で適した手紙を書き、次の一歩を確認します。
ui-sample-try = 見本で試す
ui-sample-about = 見本は架空のものです：中国からドイツに届いたヘッドホン。ワンクリックで捨てられます。
ui-sample-is = この中の一つは架空の見本です。
ui-sample-throw = 見本を捨てる
ui-sample-thrown = 見本を捨てました。
today-left = { $days ->
    [0] 今日が最終日です
   *[other] あと{ $days }日
}
today-past = { $days }日前

ui-deadlines-about = すべての注文の大切な日付です。安全な日を先に示します。
ui-deadlines-mine = 自分がすべきことだけ
ui-deadlines-none = この期間に期限はありません。
ui-deadlines-empty = まだ期限はありません
ui-deadlines-empty-about = 注文を追加すると、あなたと売主の期限が理由とともに表示されます。
ui-view = 表示
ui-view-list = 一覧
ui-view-month = 月
ui-day-latest = 法律上の最終日：{ $date }
ui-month-day = { $number ->
    [0] { $date }：なし
   *[other] { $date }：期限{ $number }件
}
ui-month-nothing = この日に期限はありません。
ui-back-deadlines = すべての期限
ui-why = この日付の理由：{ $what }
ui-why-gone = この日付は、この注文にはもう当てはまりません。
ui-proof = 計算の説明書（PDF）
letter-proof = 計算の説明書
proof-who = 行う人：{ $who }。法律：{ $law }。
proof-safe = 安全な日：{ $date }
proof-due = 法律上の最終日：{ $date }
proof-outer = 売主がこの権利を知らせていない場合、遅くとも：{ $date }
proof-steps = 日付の計算

ui-letters-empty = まだ手紙はありません
ui-letters-empty-about = 注文を開き、適した手紙を選んでください。保存・送付したものがここに残ります。
ui-letters-choose = 注文へ
ui-letter-not-sent = まだ送っていません

ui-law = Redressが扱う法律
ui-law-about = 各国の権利を、条文、施行時期、最終確認日とともに調べられます。二か国を並べることもできます。
ui-law-search = 国
ui-law-none = この名前の国は収録されていません。
ui-law-compare = 比べる国
ui-law-compare-none = 比べない
ui-law-two = { $one }と{ $two }
ui-law-nothing = これについての情報はありません。
ui-law-silent = 収録されていない権利
ui-law-deadline = { $title }（{ $who }）：{ $length }
ui-law-more = 条件、例外、義務
ui-law-when = 次の場合に認められます
ui-law-unless = 対象外
ui-law-country = 国
ui-law-edition = 版
ui-law-checked = 最終確認
ui-back-law = すべての国

ui-settings-look = 言語と外観
ui-settings-safe = 保管庫
ui-settings-safe-about = 注文はこのパソコンにだけ保存され、パスフレーズで保護されています。パスフレーズなしでは誰も復元できません。
ui-settings-remembered = このパソコンのキーストアで保管庫を開けます。
ui-settings-not-remembered = 保管庫はパスフレーズでのみ開きます。
ui-settings-about = Redressについて
ui-settings-version = バージョン { $version }
ui-settings-information = Redressが示すのは情報であり、法律上の助言ではありません。
ui-settings-laws = { $number }の国と連合の法律、{ $editions }版。
ui-settings-laws-all = 国ごとの最終確認日

ui-clocks = 一本の線で見る期限
ui-clocks-about = 近い日ほど広く描いています。棒は安全な日で終わります。
ui-clocks-what = 内容
ui-clocks-day = 日付
ui-clocks-today = 今日
ui-clocks-in = { $days }日後
ui-clocks-ago = { $days }日前
ui-clocks-waiting = まだ始まっていない期限：{ $number }件

ui-what-if = もしも…
ui-what-if-about = 事実を変えてみて、権利、日付、次の一歩がどう動くか確かめられます。保存を選ぶまで何も変わりません。
ui-what-if-fact = どの事実
ui-what-if-value = 仮の内容
ui-what-if-of = { $fact }（{ $item }）
ui-what-if-try = 何が変わるか見る
ui-what-if-tried = 試している内容
ui-what-if-back = 取り消す
ui-what-if-keep = この内容を保存
ui-what-if-drop = すべてやめる
ui-what-if-moves = 変わること
ui-what-if-same = 何も変わりません。
ui-what-if-moved = { $number }件が変わります。
ui-what-if-now = 今
ui-what-if-then = 変更後
ui-what-if-none = なし

ui-wrong = 困ったことがある
ui-wrong-problem = 何が起きましたか？
ui-wrong-wish = どうしたいですか？
ui-wrong-known = これまでの内容
ui-wrong-otherwise = 言い直す
ui-wrong-holds = 法律が認めること
ui-wrong-gives = ご希望に合うもの：{ $wish }
ui-wrong-gives-not = 確かなもののうち、ご希望（{ $wish }）に合うものはありません。代わりに求められるもの
ui-wrong-beside = ほかに求められるもの
ui-wrong-may-give = ご希望に合う可能性が残っているもの
ui-wrong-open = まだ決まっていません
ui-wrong-open-about = 今分かる範囲では、次の権利が認められる可能性があります。さらに答えると決まります。
ui-wrong-none = ここではその権利がありません
ui-wrong-none-about = うれしい答えではありませんが、正直な答えです。理由は下にあります。売主に好意的な対応を頼むことはできます。
ui-wrong-fails = 次の権利が当てはまらない理由
ui-wrong-cost = 最初の一歩にかかるもの：{ $door }
ui-wrong-order = 注文のページですべて見る
ui-question-done = 今の状況を見る
ui-law-line = { $number }の権利、最終確認 { $date }
ui-what-if-undecided = まだ分からず、結果を左右するもの：
ui-deadlines-more = 最初の{ $number }件だけを表示しています。月の表示ではその月のすべてが見られます。
ui-today-more = ほかに{ $number }件の注文が「注文」にあります
ui-find-here = この画面
ui-clocks-all = { $number }件すべてを表示
ui-what-if-kept = 保存しました。注文のページに反映されます。
