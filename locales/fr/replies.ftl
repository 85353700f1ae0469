# Ce que le vendeur a répondu.
ui-reply = Qu’ont-ils répondu ?
ui-reply-about = Choisissez ce qui s’en approche le plus. Vos dates et la lettre de réponse en découlent.
ui-reply-open = Noter leur réponse
ui-reply-kind-none = Aucune réponse
ui-reply-kind-accepted = Ils acceptent
ui-reply-kind-offered-part = Ils proposent une partie ou un bon
ui-reply-kind-asked-more = Ils demandent plus d’informations ou de temps
ui-reply-kind-refused = Ils refusent
ui-reply-kind-referred-to-maker = Ils vous renvoient au fabricant
ui-reply-reason = La raison qu’ils donnent
ui-reply-reason-none = Aucune, ou une autre
ui-reply-on = Jour de la réponse
ui-reply-amount = Ce qu’ils proposent
ui-reply-save = Noter la réponse
ui-reply-follows = Cette lettre y répond
ui-reply-no-letter = Cette réponse n’appelle pas de lettre pour l’instant. La page de la commande montre la suite.
ui-reply-missing = Choisissez ce qu’ils ont répondu.
