# この言語の名前と、日付・数・列挙・条文の書き方。
language-name = 日本語
date-long = { $year }年{ $month-number }月{ $day }日
date-weekday = { $date }（{ $weekday }）
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日
number-decimal = { "." }
number-group = ,
money = { $amount }{ $code ->
    [JPY] 円
    [EUR] ユーロ
    [USD] 米ドル
    [GBP] 英ポンド
    [CNY] 人民元
    [KRW] 韓国ウォン
    [TWD] 台湾ドル
    [HKD] 香港ドル
   *[other] { " " }{ $code }
}
list-comma = 、
list-and = { $front }、{ $last }
cite-law = { $law } { $at }
cite-article = 第{ $main }{ $branch ->
    [none] 条
   *[other] 条の{ $branch }
}{ $paragraph ->
    [none] { "" }
   *[other] 第{ $paragraph }項
}{ $letter ->
    [none] { "" }
   *[other] ({ $letter })
}{ $tail }
length-day = { $number }日
length-working-day = { $number }営業日
length-week = { $number }週間
length-month = { $number }か月
length-year = { $number }年
