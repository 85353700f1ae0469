# Wie sich die Sprache selbst nennt und Daten, Zahlen, Listen und Artikel schreibt.
language-name = Deutsch
date-long = { $day }. { $month } { $year }
date-weekday = { $weekday }, { $date }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
number-decimal = ,
number-group = { "." }
money = { $amount } { $code }
list-comma = { ", " }
list-and = { $front } und { $last }
cite-law = { $at } { $law }
cite-article = Art. { $article }{ $paragraph ->
    [none] { "" }
   *[other] { " " }Abs. { $paragraph }
}{ $letter ->
    [none] { "" }
   *[other] { " " }Buchst. { $letter }
}{ $tail }
length-day = { $number ->
    [one] { $number } Tag
   *[other] { $number } Tage
}
length-working-day = { $number ->
    [one] { $number } Arbeitstag
   *[other] { $number } Arbeitstage
}
length-week = { $number ->
    [one] { $number } Woche
   *[other] { $number } Wochen
}
length-month = { $number ->
    [one] { $number } Monat
   *[other] { $number } Monate
}
length-year = { $number ->
    [one] { $number } Jahr
   *[other] { $number } Jahre
}
