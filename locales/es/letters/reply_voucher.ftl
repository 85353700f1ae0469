# La carta `reply_voucher`.
letter-reply-voucher-subject = Su oferta: compra del { $contract-date }
letter-reply-voucher-offer-on = Su oferta del { $reply-on } se queda por debajo de lo que reclamo. No la acepto.
letter-reply-voucher-offer = Su oferta se queda por debajo de lo que reclamo. No la acepto.
letter-reply-voucher-offer-sum = Ustedes me ofrecieron { $reply-amount }.
letter-reply-voucher-right = Lo que ustedes me deben resulta de la ley, no de su oferta ({ $articles }).
letter-reply-voucher-voucher = No tengo por qué recibir un vale en lugar de dinero, y no lo acepto.
letter-reply-voucher-store-credit = Un saldo para gastar en la tienda no es un reembolso.
letter-reply-voucher-part-payment = Si pagan solo una parte, mi reclamación no queda saldada.
