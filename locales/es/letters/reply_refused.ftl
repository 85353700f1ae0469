# La carta `reply_refused`.
letter-reply-refused-subject = Su negativa: compra del { $contract-date }
letter-reply-refused-refused-on = El { $reply-on } ustedes se negaron a atender mi reclamación.
letter-reply-refused-refused = Ustedes se han negado a atender mi reclamación.
letter-reply-refused-right = Su negativa no cambia lo que me da la ley ({ $articles }).
letter-reply-refused-terms = Una cláusula del contrato que excluya la responsabilidad de ustedes no les sirve: según la ley, es nula.
letter-reply-refused-carrier = Son ustedes, y no yo, quienes deben tratar el asunto con el transportista.
letter-reply-refused-reasons = Si mantienen su negativa, les ruego que me expliquen sus motivos por escrito, a más tardar en esa fecha.
