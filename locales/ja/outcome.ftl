# 注文の今の状況、結果、そして多くの注文からわかること。
order-state-waiting = 待っています
order-state-overdue = 期限を過ぎています
order-state-your-turn = あなたの番です
order-state-done = 終わりました
order-state-given-up = あきらめました
order-waiting-until = { $what }：期限は{ $date }です。
order-overdue-until = { $what }：期限の{ $date }を過ぎましたが、まだ何もありません。
order-your-turn-until = { $what }：{ $date }までです。
order-ended-on = { $how }（{ $date }）
order-nothing-running = 進行中の期限はありません。起きたこと、または結果を記録してください。
order-promise = 約束の内容：{ $what }（期日 { $date }）。果たされましたか。
order-promise-unnamed = 何らかの対応
deadline-trader-promise-by = 販売者が約束を果たす
next-trader-promise-by = { $state ->
    [passed] 販売者が約束を果たしていません：催促する
   *[running] 販売者が約束したことを待つ
}
ui-promise-yes = はい、果たされました
ui-promise-no = いいえ
ui-promise-not-yet = まだです
ui-promise-about = この質問は一度だけです。その後のことはいつでも記録できます。
ui-outcome = どのように終わりましたか
ui-outcome-about = 終わったら、結果を記録してください。次のときにも役立ちます。
ui-outcome-promised = 約束されたことがある
ui-outcome-promised-about = 約束の内容と期日を記録してください。期日の後、果たされたかどうかをお尋ねします。
ui-outcome-ended = 終わった
ui-statistics = あなたの注文からわかること
ui-statistics-about = 保存されている注文から、このコンピューターの中だけで数えたものです。
ui-statistics-empty = 数えられる注文がまだありません。
ui-statistics-name = 名前
ui-statistics-orders = 注文
ui-statistics-back = お金が戻ったもの
ui-statistics-sums = 戻った金額と支払った金額
ui-statistics-days = 最初の手紙から終わりまでの日数
ui-statistics-export = 名前なしで書き出す
ui-statistics-export-about = ファイルに入るのは、国・地域、問題、支払い方法、結果、四半期、おおよその金額だけです。どの行も五回以上あります。それより少ないものは、大まかにするか除きます。
ui-statistics-exported = { $path }に書き出しました：注文{ $rows }件。
ui-statistics-left-out = { $number ->
    [0] 除いたものはありません。
   *[other] 同じものが少ないため、{ $number }件を除きました。
}
statistics-by-trader = 販売者ごと
statistics-by-country = 販売者の国・地域ごと
statistics-by-problem = 問題ごと
statistics-by-outcome = 結果ごと
statistics-unnamed = 記録なし
statistics-open = まだ終わっていません
statistics-share = { $ended }件のうち{ $back }件
statistics-none-ended = 終わったものはまだありません
statistics-sum = { $paid }のうち{ $back }
statistics-no-days = 不明
