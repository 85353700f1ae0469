# The letter `reply_silent`.
letter-reply-silent-subject = Sans réponse de votre part : commande du { $contract-date }
letter-reply-silent-told = Je vous ai adressé une réclamation le { $notice-complaint-on }.
letter-reply-silent-silent = Vous n’avez pas répondu.
letter-reply-silent-day-passed = Le dernier jour que je vous avais fixé, le { $delivery-extra-time-until }, est passé.
letter-reply-silent-right = Votre silence ne change rien à ce que la loi m’accorde ({ $articles }).
letter-reply-silent-accepted = Selon la loi, une réclamation restée sans réponse à temps est considérée comme acceptée.
