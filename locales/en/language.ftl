# How the language names itself and writes dates, numbers, lists and articles.
language-name = English
date-long = { $day } { $month } { $year }
date-weekday = { $weekday }, { $date }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
number-decimal = .
number-group = ,
money = { $code } { $amount }
list-comma = { ", " }
list-and = { $front } and { $last }
cite-law = { $at } { $law }
cite-article = Art. { $article }{ $rest }
length-day = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
length-working-day = { $number ->
    [one] { $number } working day
   *[other] { $number } working days
}
length-week = { $number ->
    [one] { $number } week
   *[other] { $number } weeks
}
length-month = { $number ->
    [one] { $number } month
   *[other] { $number } months
}
length-year = { $number ->
    [one] { $number } year
   *[other] { $number } years
}
