# The letter `reply_maker`.
letter-reply-maker-subject = Ma demande s’adresse à vous : commande du { $contract-date }
letter-reply-maker-referred-on = Le { $reply-on }, vous m’avez demandé de m’adresser au fabricant.
letter-reply-maker-referred = Vous m’avez demandé de m’adresser au fabricant.
letter-reply-maker-right = Mon contrat est conclu avec vous, et c’est à vous de faire droit à ma demande ({ $articles }).
letter-reply-maker-guarantee = Ce que le fabricant a pu promettre s’ajoute à vos propres obligations et ne les remplace pas.
letter-reply-maker-carrier = C’est à vous, et non à moi, de vous adresser au transporteur.
