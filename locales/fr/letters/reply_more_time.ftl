# The letter `reply_more_time`.
letter-reply-more-time-subject = Votre demande de précisions ou de délai : commande du { $contract-date }
letter-reply-more-time-asked-on = Le { $reply-on }, vous m’avez demandé des précisions ou du temps avant de traiter ma demande.
letter-reply-more-time-asked = Vous m’avez demandé des précisions ou du temps avant de traiter ma demande.
letter-reply-more-time-right = Cette lettre expose une fois encore ce qui s’est passé. Ma demande se fonde sur les textes suivants : { $articles }.
letter-reply-more-time-missing = S’il vous manque vraiment quelque chose, merci de me dire tout de suite quoi exactement. La date reste la même.
letter-reply-more-time-no-delay = Je n’accepte aucun retard supplémentaire.
