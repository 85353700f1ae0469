# La carta `reply_maker`.
letter-reply-maker-subject = Mi reclamación se dirige a ustedes: compra del { $contract-date }
letter-reply-maker-referred-on = El { $reply-on } ustedes me remitieron al fabricante.
letter-reply-maker-referred = Ustedes me han remitido al fabricante.
letter-reply-maker-right = Mi contrato es con ustedes, y son ustedes quienes deben atender mi reclamación ({ $articles }).
letter-reply-maker-guarantee = Lo que pueda haber prometido el fabricante se suma a las obligaciones de ustedes y no las sustituye.
letter-reply-maker-carrier = Son ustedes, y no yo, quienes deben tratar el asunto con el transportista.
