# Cómo se nombra la lengua y cómo escribe fechas, números, listas y artículos.
language-name = Español
date-long = { $day } de { $month } de { $year }
date-weekday = { $weekday } { $date }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
number-decimal = ,
number-group = .
money = { $amount }{ "\u00A0" }{ $code }
list-comma = { ", " }
list-and = { $last ->
    [India] { $front } e { $last }
    [Indonesia] { $front } e { $last }
    [Irak] { $front } e { $last }
    [Irlanda] { $front } e { $last }
    [Islandia] { $front } e { $last }
    [Israel] { $front } e { $last }
    [Italia] { $front } e { $last }
   *[other] { $front } y { $last }
}
cite-law = { $at } { $law }
cite-article = art. { $article }{ $paragraph ->
    [none] { "" }
   *[other] { " " }apdo. { $paragraph }
}{ $letter ->
    [none] { "" }
   *[other] { " " }letra { $letter })
}{ $tail }
length-day = { $number ->
    [one] { $number } día
   *[other] { $number } días
}
length-working-day = { $number ->
    [one] { $number } día hábil
   *[other] { $number } días hábiles
}
length-week = { $number ->
    [one] { $number } semana
   *[other] { $number } semanas
}
length-month = { $number ->
    [one] { $number } mes
   *[other] { $number } meses
}
length-year = { $number ->
    [one] { $number } año
   *[other] { $number } años
}
