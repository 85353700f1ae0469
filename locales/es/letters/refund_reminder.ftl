# La carta `refund_reminder`.
letter-refund-reminder-subject = Reembolso pendiente: compra del { $contract-date }
letter-refund-reminder-got-back = Ustedes recibieron los productos de vuelta el { $return-received-on }.
letter-refund-reminder-owed = Según la ley, me deben un reembolso ({ $articles }). No lo he recibido.
letter-refund-reminder-due-lawful = El pago debe hacerse a más tardar el **{ $demand-date }** ({ $articles }).
letter-refund-reminder-due-asked = Les ruego que lo paguen a más tardar el **{ $demand-date }**.
letter-refund-reminder-interest = Por el tiempo que dure el retraso, la ley les obliga además a pagarme intereses.
letter-refund-reminder-sum-interest = A día de hoy, estos intereses ascienden a { $amount-interest }.
letter-refund-reminder-surcharge = Como se han retrasado, la ley añade un recargo a la suma.
letter-refund-reminder-sum-surcharge = A día de hoy, este recargo asciende a { $amount-punitive }.
letter-refund-reminder-double = Como se han retrasado, la ley me da el doble de la suma.
letter-refund-reminder-accepted-on = El { $reply-on } ustedes aceptaron mi reclamación.
