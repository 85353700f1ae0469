# 本语言的名称，以及日期、数字、列举和法条的写法。
language-name = 简体中文
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
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
number-decimal = { "." }
number-group = ,
money = { $code ->
    [CNY] { $amount }元
   *[other] { $amount } { $code }
}
list-comma = 、
list-and = { $front }和{ $last }
cite-law = { $law }{ $at }
cite-article = 第{ $main }{ $branch ->
    [none] 条
   *[other] 条之{ $branch }
}{ $paragraph ->
    [none] { "" }
   *[other] 第{ $paragraph }款
}{ $letter ->
    [none] { "" }
   *[other] ({ $letter })项
}{ $tail }
length-day = { $number ->
   *[other] { $number }天
}
length-working-day = { $number ->
   *[other] { $number }个工作日
}
length-week = { $number ->
   *[other] { $number }周
}
length-month = { $number ->
   *[other] { $number }个月
}
length-year = { $number ->
   *[other] { $number }年
}
