# The letter `reply_refused`.
letter-reply-refused-subject = Votre refus : commande du { $contract-date }
letter-reply-refused-refused-on = Le { $reply-on }, vous avez refusé de faire droit à ma demande.
letter-reply-refused-refused = Vous avez refusé de faire droit à ma demande.
letter-reply-refused-right = Votre refus ne change rien à ce que la loi m’accorde ({ $articles }).
letter-reply-refused-terms = Une clause du contrat qui exclut votre responsabilité ne vous est d’aucun secours : selon la loi, elle est nulle.
letter-reply-refused-carrier = C’est à vous, et non à moi, de vous adresser au transporteur.
letter-reply-refused-reasons = Si vous maintenez votre refus, merci de m’en indiquer les raisons par écrit à cette date au plus tard.
