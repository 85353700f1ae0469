# Comment la langue se nomme et écrit les dates, les nombres, les listes et les articles.
language-name = Français
date-long = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-weekday = { $weekday } { $date }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
number-decimal = ,
number-group = { "\u202F" }
money = { $amount }{ "\u00A0" }{ $code }
list-comma = { ", " }
list-and = { $front } et { $last }
cite-law = { $at } { $law }
cite-article = art. { $article }{ $paragraph ->
    [none] { "" }
   *[other] { " " }§ { $paragraph }
}{ $letter ->
    [none] { "" }
   *[other] , { $letter })
}{ $tail }
length-day = { $number ->
    [one] { $number } jour
   *[other] { $number } jours
}
length-working-day = { $number ->
    [one] { $number } jour ouvrable
   *[other] { $number } jours ouvrables
}
length-week = { $number ->
    [one] { $number } semaine
   *[other] { $number } semaines
}
length-month = { $number ->
    [one] { $number } mois
   *[other] { $number } mois
}
length-year = { $number ->
    [one] { $number } an
   *[other] { $number } ans
}
