# La carta `letter_before_action`.
letter-letter-before-action-subject = Requerimiento previo a la demanda: compra del { $contract-date }
letter-letter-before-action-told = El { $notice-complaint-on } les presenté mi reclamación.
letter-letter-before-action-right = Mi reclamación contra ustedes se basa en estas normas: { $articles }.
letter-letter-before-action-interest = Por el tiempo que dure el retraso, la ley les obliga además a pagarme intereses.
letter-letter-before-action-sum-interest = A día de hoy, estos intereses ascienden a { $amount-interest }.
letter-letter-before-action-sum-punitive = A ello la ley añade { $amount-punitive }.
letter-letter-before-action-last-day = Les requiero para que atiendan por completo mi reclamación a más tardar el **{ $demand-date }**.
letter-letter-before-action-court = Si no lo hacen, reclamaré ante los tribunales sin más aviso. En ese caso pediré también los intereses y las costas del proceso, en la medida en que la ley lo permita.
letter-letter-before-action-settle = Hasta entonces, estoy en disposición de resolver el asunto sin acudir a los tribunales.
