# The letter `trader_identity_demand`.
letter-trader-identity-demand-subject = Votre identité : demande de votre nom et de votre adresse
letter-trader-identity-demand-ordered = Le { $contract-date }, j’ai passé commande auprès de vous : { $items }.
letter-trader-identity-demand-hidden = Votre offre ne me permet pas de savoir qui vous êtes ni où vous joindre.
letter-trader-identity-demand-right = Selon la loi, vous devez l’indiquer à vos clients ({ $articles }).
letter-trader-identity-demand-ask = Je vous demande de m’indiquer au plus tard le **{ $demand-date }** votre nom complet, votre adresse postale, votre adresse e-mail et, si vous êtes inscrit à un registre, votre numéro d’inscription.
letter-trader-identity-demand-agent = Merci d’indiquer aussi votre représentant pour les réclamations dans mon pays.
letter-trader-identity-demand-maker = Merci de me donner aussi le nom et l’adresse du fabricant.
letter-trader-identity-demand-platform = À défaut, je demanderai à la plateforme sur laquelle vous vendez de me dire qui vous êtes.
letter-trader-identity-demand-platform-duty = Selon la loi, la plateforme doit le faire.
letter-trader-identity-demand-then = Sans réponse à cette date, je le signalerai à l’autorité.
