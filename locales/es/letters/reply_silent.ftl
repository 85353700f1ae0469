# La carta `reply_silent`.
letter-reply-silent-subject = Falta de respuesta de su parte: compra del { $contract-date }
letter-reply-silent-told = El { $notice-complaint-on } les presenté mi reclamación.
letter-reply-silent-silent = Ustedes no han respondido.
letter-reply-silent-day-passed = La fecha límite que les fijé, el { $delivery-extra-time-until }, ya ha pasado.
letter-reply-silent-right = Su silencio no cambia lo que me da la ley ({ $articles }).
letter-reply-silent-accepted = Según la ley, una reclamación que no se responde a tiempo se considera aceptada.
