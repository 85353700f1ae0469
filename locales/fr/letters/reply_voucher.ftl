# The letter `reply_voucher`.
letter-reply-voucher-subject = Votre offre : commande du { $contract-date }
letter-reply-voucher-offer-on = Votre offre du { $reply-on } reste en deçà de ma demande. Je ne l’accepte pas.
letter-reply-voucher-offer = Votre offre reste en deçà de ma demande. Je ne l’accepte pas.
letter-reply-voucher-offer-sum = Vous m’avez proposé { $reply-amount }.
letter-reply-voucher-right = Ce que vous me devez découle de la loi, et non de votre offre ({ $articles }).
letter-reply-voucher-voucher = Je n’ai pas à prendre un bon d’achat à la place de l’argent, et je ne l’accepte pas.
letter-reply-voucher-store-credit = Un avoir n’est pas un remboursement.
letter-reply-voucher-part-payment = Si vous ne payez qu’une partie, ma demande n’est pas réglée pour autant.
