# La carta `reply_more_time`.
letter-reply-more-time-subject = Su petición de más datos o de más tiempo: compra del { $contract-date }
letter-reply-more-time-asked-on = El { $reply-on } ustedes me pidieron más datos o más tiempo antes de ocuparse de mi reclamación.
letter-reply-more-time-asked = Ustedes me han pedido más datos o más tiempo antes de ocuparse de mi reclamación.
letter-reply-more-time-right = En esta carta expongo de nuevo lo ocurrido. Mi reclamación se basa en estas normas: { $articles }.
letter-reply-more-time-missing = Si de verdad necesitan algo más, les ruego que me digan de inmediato qué es exactamente. La fecha no cambia.
letter-reply-more-time-no-delay = No acepto ningún otro retraso.
