# Droits, conditions, recours, devoirs, exclusions et montants, en mots simples.
right-withdrawal = Changer d’avis (rétractation)
right-about-withdrawal = Vous pouvez mettre fin au contrat sans donner de raison et récupérer votre argent.
right-conformity = Articles défectueux (garantie légale de conformité)
right-about-conformity = Les articles doivent être tels que promis et conformes à ce qu’on peut attendre. Sinon, le vendeur doit y remédier.
right-delivery-late = Livraison en retard
right-about-delivery-late = Le vendeur doit livrer à temps. Sinon, vous pouvez fixer un dernier jour, puis mettre fin au contrat.
right-non-delivery = Articles jamais arrivés
right-about-non-delivery = Tant que les articles ne sont pas entre vos mains, le risque de perte est pour le vendeur, pas pour vous.
right-wrong-or-missing-item = Livraison erronée, incomplète ou abîmée
right-about-wrong-or-missing-item = Le vendeur vous doit ce que vous avez commandé, complet et intact.
right-wrong-or-missing-item-unordered-goods = Articles que vous n’avez jamais commandés
right-about-wrong-or-missing-item-unordered-goods = Vous ne devez rien pour ce que vous n’avez pas commandé, et le silence ne vaut pas accord.
right-refund-delay = Remboursement non versé à temps
right-about-refund-delay = Le vendeur doit vous rembourser dans le délai fixé par la loi.
right-counterfeit = Contrefaçon
right-misleading-advertising = Publicité trompeuse
right-unfair-terms = Clauses abusives
right-hidden-charges = Frais cachés
right-unauthorised-payment = Paiement non autorisé
right-chargeback = Contestation d’un paiement par carte
right-connected-lender = Demande contre le prêteur
right-unsafe-product = Produit dangereux
right-digital-content = Contenu numérique défectueux
right-subscription-trap = Abonnement piège
right-price-guarantee = Promesses sur le prix
right-platform-liability = Demande contre la plateforme
right-trader-identity = Savoir qui est le vendeur
right-data-access = Accès à vos données personnelles
right-data-erasure = Effacement de vos données personnelles
right-data-breach-compensation = Indemnisation pour l’usage abusif de vos données
right-punitive-compensation = Indemnisation multiple
right-geo-blocking = Refus lié à votre lieu de résidence
right-repair-after-guarantee = Réparation après la garantie
right-about-counterfeit = Les articles sont des faux.
right-about-misleading-advertising = Ce que disait la publicité n’était pas vrai.
right-about-unfair-terms = Une clause du contrat vous désavantage de façon injuste.
right-about-hidden-charges = On vous a fait payer ce que vous n’aviez pas accepté.
right-about-unauthorised-payment = De l’argent a quitté votre compte sans votre accord.
right-about-chargeback = Votre banque peut redemander l’argent selon les règles de la carte.
right-about-connected-lender = Celui qui a financé l’achat peut aussi être responsable.
right-about-unsafe-product = Le produit est dangereux.
right-about-digital-content = Les logiciels, les téléchargements et les services en ligne doivent fonctionner comme promis.
right-about-subscription-trap = On vous a fait payer encore et encore.
right-about-price-guarantee = Le prix qui vous a été montré n’était pas honnête.
right-about-platform-liability = La place de marché elle-même doit peut-être répondre.
right-about-trader-identity = On doit vous dire à qui vous avez affaire.
right-about-data-access = Vous pouvez demander ce qui est conservé sur vous.
right-about-data-erasure = Vous pouvez demander que vos données soient effacées.
right-about-data-breach-compensation = Vos données ont été utilisées de façon abusive.
right-about-punitive-compensation = La loi accorde plus que votre perte.
right-about-geo-blocking = Vous avez subi un traitement différent à cause de votre lieu de résidence.
right-about-repair-after-guarantee = Le fabricant doit réparer à un prix juste.
remedy-termination = la fin du contrat
remedy-refund-price = le remboursement de votre argent
remedy-refund-delivery = le remboursement des frais de livraison normaux
remedy-refund-import-charges = le remboursement des frais d’importation
remedy-repair = la réparation
remedy-replacement = le remplacement
remedy-price-reduction = une baisse du prix
remedy-damages = des dommages et intérêts
remedy-delivery = la livraison
remedy-stop-charges = l’arrêt des prélèvements
remedy-compensation = une indemnisation
remedy-apology = des excuses
remedy-erasure = l’effacement de vos données
remedy-access = une copie de vos données
remedy-correction = la rectification de vos données
remedy-identity = le nom et l’adresse du vendeur
remedy-nothing-owed = vous ne devez rien
remedy-keep-goods = vous pouvez garder les articles
duty-send-back-in-time = renvoyez les articles dans le délai indiqué
duty-consumer-pays-return = vous payez les frais directs du renvoi
duty-trader-pays-return = le vendeur paie le renvoi, car on ne vous a pas dit que vous auriez à le payer
duty-handle-with-care = essayez les articles seulement comme vous le pourriez en magasin ; un usage plus poussé peut réduire le remboursement
duty-no-form-needed = aucune forme n’est exigée, mais dites clairement que vous vous rétractez et gardez-en une preuve ; renvoyer seulement les articles ne suffit pas
duty-trader-offers-button = pour les commandes en ligne, le site doit proposer un bouton de rétractation
duty-give-extra-time = fixez d’abord au vendeur un dernier jour raisonnable, sauf si la date était essentielle ou si le vendeur refuse
duty-trader-deals-with-carrier = c’est au vendeur, et non à vous, de s’adresser au transporteur
duty-trader-bears-cure-costs = le vendeur paie le port, la main-d’œuvre et les pièces
duty-silence-is-no-consent = ne pas répondre ne vaut pas accord
duty-voucher-only-if-agreed = un bon d’achat à la place de l’argent demande votre accord
exclusion-public-auction = L’achat a été fait lors d’une vente aux enchères publique à laquelle on pouvait assister.
exclusion-service-finished-with-consent = Le service a été terminé avec votre accord.
exclusion-market-priced = Le prix suit un marché que le vendeur ne maîtrise pas.
exclusion-made-to-order = L’article a été fait selon vos souhaits.
exclusion-perishable = L’article s’abîme ou se périme vite.
exclusion-sealed-hygiene = L’article était scellé pour des raisons de santé ou d’hygiène et vous avez ouvert le scellé.
exclusion-mixed-inseparably = L’article a été mélangé à d’autres et ne peut plus en être séparé.
exclusion-urgent-repair = Vous avez fait venir le professionnel pour une réparation urgente.
exclusion-sealed-media = C’était un disque ou un logiciel scellé et vous avez ouvert le scellé.
exclusion-periodical = C’est un journal ou un magazine.
exclusion-dated-leisure = C’est pour une date fixe, comme des billets ou un hôtel.
exclusion-passenger-transport = C’est un transport de personnes.
exclusion-digital-started-with-consent = Le téléchargement a commencé avec votre accord exprès pour que le droit prenne fin.
exclusion-own-carrier = Vous avez choisi vous-même le transporteur.
amount-refund = Remboursement
amount-punitive = Indemnisation
amount-statutory-minimum = Minimum légal
amount-interest = Intérêts
amount-limit = Plafond
amount-small-claims-limit = Plafond du tribunal des petits litiges
condition-consumer = { $outcome ->
    [true] Vous l’avez acheté surtout pour un usage privé.
    [false] Vous ne l’avez pas acheté surtout pour un usage privé.
   *[unknown] On ne sait pas si vous l’avez acheté surtout pour un usage privé.
}
condition-business-trader = { $outcome ->
    [true] Le vendeur est un professionnel.
    [false] Le vendeur n’est pas un professionnel.
   *[unknown] On ne sait pas si le vendeur est un professionnel.
}
condition-trader-targets-home = { $outcome ->
    [true] Le vendeur propose ses articles dans votre pays.
    [false] Le vendeur n’adresse pas son offre à votre pays.
   *[unknown] On ne sait pas si le vendeur adresse son offre à votre pays.
}
condition-same-country = { $outcome ->
    [true] Vous et le vendeur êtes dans le même pays.
    [false] Vous et le vendeur êtes dans des pays différents.
   *[unknown] On ne sait pas si vous et le vendeur êtes dans le même pays.
}
condition-law-chosen = { $outcome ->
    [true] Le contrat indique une loi.
   *[false] On ne connaît aucune loi indiquée dans le contrat.
}
condition-distance-contract = { $outcome ->
    [true] Vous l’avez acheté à distance : en ligne, par téléphone, par correspondance ou à la télévision.
    [false] Vous ne l’avez pas acheté à distance.
   *[unknown] On ne sait pas comment vous l’avez acheté.
}
condition-remote-order = { $outcome ->
    [true] Vous l’avez acheté à distance : en ligne, par téléphone, par correspondance ou à la télévision.
    [false] Vous ne l’avez pas acheté à distance.
   *[unknown] On ne sait pas comment vous l’avez acheté.
}
condition-off-premises-contract = { $outcome ->
    [true] Vous l’avez acheté hors du magasin du vendeur, par exemple à votre porte.
    [false] Vous ne l’avez pas acheté à votre porte ni dans la rue.
   *[unknown] On ne sait pas comment vous l’avez acheté.
}
condition-distance-or-off-premises = { $outcome ->
    [true] Vous l’avez acheté à distance ou à votre porte.
    [false] Vous ne l’avez acheté ni à distance ni à votre porte.
   *[unknown] On ne sait pas comment vous l’avez acheté.
}
condition-online-contract = { $outcome ->
    [true] Vous avez commandé en ligne.
    [false] Vous n’avez pas commandé en ligne.
   *[unknown] On ne sait pas si vous avez commandé en ligne.
}
condition-goods = { $outcome ->
    [true] C’est une chose que l’on peut toucher.
    [false] Ce n’est pas une chose que l’on peut toucher.
   *[unknown] On ne sait pas de quel genre de chose il s’agit.
}
condition-service-item = { $outcome ->
    [true] C’est un service.
    [false] Ce n’est pas un service.
   *[unknown] On ne sait pas si c’est un service.
}
condition-digital-item = { $outcome ->
    [true] C’est numérique : un téléchargement ou un service en ligne.
    [false] Ce n’est pas numérique.
   *[unknown] On ne sait pas si c’est numérique.
}
condition-not-goods = { $outcome ->
    [true] C’est un service ou quelque chose de numérique.
    [false] C’est une chose que l’on peut toucher.
   *[unknown] On ne sait pas de quel genre de chose il s’agit.
}
condition-sale-contract = { $outcome ->
    [true] C’est un achat de biens.
    [false] Ce n’est pas un achat de biens.
   *[unknown] On ne sait pas de quel genre de contrat il s’agit.
}
condition-second-hand = { $outcome ->
    [true] C’était d’occasion.
    [false] C’était neuf.
   *[unknown] On ne sait pas si c’était neuf.
}
condition-not-told-of-withdrawal = { $outcome ->
    [true] Le vendeur ne vous a pas signalé le droit de rétractation.
    [false] Le vendeur vous a signalé le droit de rétractation.
   *[unknown] On ne sait pas si le vendeur vous a signalé le droit de rétractation.
}
condition-told-of-return-cost = { $outcome ->
    [true] On vous a dit que le renvoi est à vos frais.
    [false] On ne vous a pas dit que le renvoi est à vos frais.
   *[unknown] On ne sait pas si l’on vous a dit qui paie le renvoi.
}
condition-not-told-of-return-cost = { $outcome ->
    [true] On ne vous a pas dit que le renvoi est à vos frais.
    [false] On vous a dit que le renvoi est à vos frais.
   *[unknown] On ne sait pas si l’on vous a dit qui paie le renvoi.
}
condition-not-delivered-problem = { $outcome ->
    [true] Les articles ne vous sont jamais parvenus.
    [false] Votre problème n’est pas que les articles ne sont jamais arrivés.
   *[unknown] On ne sait pas ce qui s’est mal passé.
}
condition-late-problem = { $outcome ->
    [true] Les articles sont en retard ou ne sont pas arrivés.
    [false] Votre problème n’est pas une livraison en retard.
   *[unknown] On ne sait pas ce qui s’est mal passé.
}
condition-faulty-problem = { $outcome ->
    [true] Les articles sont défectueux, cassés ou différents de la description.
    [false] Votre problème n’est pas un défaut des articles.
   *[unknown] On ne sait pas ce qui s’est mal passé.
}
condition-wrong-delivery-problem = { $outcome ->
    [true] On vous a livré autre chose, trop peu ou un article cassé.
    [false] Votre problème n’est pas une livraison erronée, incomplète ou abîmée.
   *[unknown] On ne sait pas ce qui s’est mal passé.
}
condition-unordered-problem = { $outcome ->
    [true] On vous a envoyé quelque chose que vous n’aviez pas commandé.
    [false] Votre problème n’est pas un article que vous n’aviez pas commandé.
   *[unknown] On ne sait pas ce qui s’est mal passé.
}
condition-refund-problem = { $outcome ->
    [true] Un remboursement n’a pas été versé.
    [false] Votre problème n’est pas un remboursement non versé.
   *[unknown] On ne sait pas ce qui s’est mal passé.
}
condition-delivery-day-agreed = { $outcome ->
    [true] Un jour de livraison a été convenu.
   *[false] On ne connaît aucun jour de livraison convenu.
}
condition-no-delivery-day-agreed = { $outcome ->
    [true] On ne connaît aucun jour de livraison convenu.
   *[false] Un jour de livraison a été convenu.
}
condition-own-carrier = { $outcome ->
    [true] Vous avez choisi vous-même le transporteur.
    [false] Le vendeur a choisi le transporteur.
   *[unknown] On ne sait pas qui a choisi le transporteur.
}
condition-day-was-essential = { $outcome ->
    [true] Le jour de livraison était essentiel pour vous et le vendeur le savait.
    [false] Le jour de livraison n’était pas essentiel.
   *[unknown] On ne sait pas si le jour de livraison était essentiel.
}
condition-extra-time-over = { $outcome ->
    [true] Le dernier jour que vous avez fixé est passé.
    [false] Le dernier jour que vous avez fixé n’est pas encore passé.
   *[unknown] Vous n’avez pas encore fixé de dernier jour au vendeur.
}
condition-trader-refused = { $outcome ->
    [true] Le vendeur a refusé.
    [false] Le vendeur n’a pas refusé.
   *[unknown] Le vendeur n’a pas encore répondu.
}
condition-termination-allowed = { $outcome ->
    [true] Vous pouvez mettre fin au contrat maintenant.
    [false] Vous ne pouvez pas encore mettre fin au contrat.
   *[unknown] La possibilité de mettre fin au contrat dépend de questions encore ouvertes.
}
condition-repaired-before = { $outcome ->
    [true] Une réparation a déjà eu lieu.
    [false] Aucune réparation n’a encore eu lieu.
   *[unknown] On ne sait pas si une réparation a déjà eu lieu.
}
condition-minor-defect = { $outcome ->
    [true] Le défaut est mineur.
    [false] Le défaut n’est pas mineur.
   *[unknown] On ne sait pas si le défaut est mineur.
}
condition-withdrawn = { $outcome ->
    [true] Vous avez exercé votre droit de rétractation.
   *[false] Vous n’avez pas exercé votre droit de rétractation.
}
condition-terminated = { $outcome ->
    [true] Vous avez mis fin au contrat.
   *[false] Vous n’avez pas mis fin au contrat.
}
condition-one-item = { $outcome ->
    [true] La commande porte sur un seul article.
   *[false] La commande ne porte pas sur un seul article.
}
condition-several-items = { $outcome ->
    [true] La commande porte sur plusieurs articles.
   *[false] La commande ne porte pas sur plusieurs articles.
}
condition-home-in-eu = { $outcome ->
    [true] Vous vivez dans l’Union européenne.
    [false] Vous ne vivez pas dans l’Union européenne.
   *[unknown] On ne sait pas où vous vivez.
}
condition-trader-in-eu = { $outcome ->
    [true] Le vendeur est dans l’Union européenne.
    [false] Le vendeur n’est pas dans l’Union européenne.
   *[unknown] On ne sait pas où est le vendeur.
}
duty-goods-intact = les articles doivent être renvoyés complets et intacts
duty-send-back-promptly = renvoyez les articles peu après votre message
duty-opening-is-allowed = ouvrir le colis pour regarder et essayer les articles ne les rend pas incomplets
duty-return-gifts-too = les cadeaux et accessoires fournis avec sont à renvoyer aussi
duty-trader-gives-return-address = le vendeur doit vous donner à temps une véritable adresse de retour
duty-no-wider-exclusions = le vendeur ne peut pas exclure du retour plus d’articles que la loi
duty-refund-in-one-sum = le vendeur rembourse tout le prix en une seule fois
duty-act-in-good-faith = utilisez le retour de bonne foi
duty-return-in-time-for-customs = pour les achats importés, renseignez-vous tout de suite : la douane ne rembourse les taxes que dans des délais courts
duty-report-in-reasonable-time = signalez le défaut au vendeur dans un délai raisonnable et par écrit
duty-report-at-once = vérifiez le colis et signalez tout de suite ce qui se voit
duty-signing-is-no-acceptance = signer pour recevoir le colis ne veut pas dire que vous en acceptez la qualité
duty-guarantee-restarts = après un remplacement, la garantie recommence ; le temps de réparation ne compte pas
duty-authority-may-fine = le retard est maintenant une infraction : signalez-le à l’autorité de surveillance du marché
duty-keep-goods-ready = gardez les articles prêts à être repris, dans l’état où vous les avez reçus
duty-trader-offers-choice = le vendeur doit vous laisser le choix : attendre ou annuler avec un remboursement complet
duty-no-notice-means-cancelled = si le vendeur n’annonce pas le retard à temps, la commande est considérée comme annulée et l’argent vous est rendu
duty-no-store-credit = un avoir n’est pas un remboursement
duty-trader-may-cure = le vendeur peut avoir le droit d’y remédier d’abord
duty-reject-in-reasonable-time = refusez les articles sans tarder et par écrit, et ne les utilisez pas
duty-no-bill-allowed = aucune facture ne peut être envoyée pour cela
duty-terms-on-final-screen = en ligne, les conditions de retour doivent aussi figurer sur le dernier écran avant la commande
duty-trader-confirms-order = en cas de paiement d’avance, le vendeur doit confirmer la commande ou expédier sans tarder
duty-give-extra-time-to-cure = fixez d’abord au vendeur un dernier jour raisonnable pour y remédier
duty-no-exclusion-of-liability = une clause qui exclut toute responsabilité, ou votre droit de mettre fin au contrat, est nulle
duty-interest-from-receipt = les intérêts courent à partir du jour où le vendeur a reçu l’argent
exclusion-confirmed-no-return = L’article, par sa nature, ne se prête pas à un retour et vous l’avez confirmé lors de l’achat.
exclusion-digital-download = C’est un téléchargement.
exclusion-cash-on-delivery = L’article devait être payé à la livraison.
exclusion-financial = C’est un produit financier.
exclusion-already-shipped = L’article a été expédié avant votre annulation.
exclusion-return-terms-shown = Le site a affiché ses propres conditions de retour, ce sont donc elles qui comptent.
exclusion-buyer-abroad = La loi ne protège pas les acheteurs hors du Japon.
remedy-rejection = le retour des articles contre un remboursement immédiat
condition-withdrawn-or-terminated = { $outcome ->
    [true] Vous vous êtes rétracté ou avez mis fin au contrat.
   *[false] Vous ne vous êtes pas rétracté et n’avez pas mis fin au contrat.
}
condition-financial-product = { $outcome ->
    [true] C’est un produit financier.
    [false] Ce n’est pas un produit financier.
   *[unknown] On ne sait pas si c’est un produit financier.
}
condition-extra-time-not-set = { $outcome ->
    [true] Vous n’avez pas encore fixé de dernier jour au vendeur.
   *[false] Vous avez fixé un dernier jour au vendeur.
}
remedy-late-interest = des intérêts pour le retard
remedy-late-refund-surcharge = une majoration légale qui croît avec le retard
exclusion-small-off-premises = L’achat a été fait à domicile pour 42 £ au plus.
remedy-refund-charge = le remboursement de la somme débitée
remedy-term-not-binding = la clause abusive ne vous engage pas
remedy-contract-void = le contrat ne vous engage pas
remedy-withhold-instalments = vous pouvez suspendre les mensualités restant à payer
remedy-buy-on-equal-terms = un achat aux mêmes conditions que les gens sur place
remedy-platform-answers = la plateforme doit elle-même en répondre
remedy-complain-to-authority = une réclamation auprès de l’autorité
remedy-withhold-disputed-amount = vous n’avez pas à payer la somme contestée tant que l’émetteur de la carte vérifie
duty-tell-bank-at-once = prévenez la banque dès que vous le remarquez
duty-bank-proves-consent = c’est à la banque de prouver que vous avez accepté le paiement
duty-answer-free-of-charge = la réponse ne vous coûte rien
duty-identity-may-be-asked = on peut vous demander de prouver votre identité
duty-reasons-if-refused = un refus doit être motivé
duty-trader-reminds-before-renewal = le vendeur doit vous prévenir avant le renouvellement
duty-cancel-as-easily-as-joined = résilier doit être aussi simple que s’abonner
duty-platform-names-trader = la plateforme doit vous dire qui est le vendeur
duty-do-not-use-product = n’utilisez plus le produit
duty-keep-product-for-proof = gardez le produit et son emballage comme preuve
duty-first-ask-the-trader = adressez-vous d’abord au vendeur et gardez-en une preuve
duty-complain-in-writing = réclamez par écrit
duty-ask-carrier-at-once = si vous avez payé, réclamez l’argent au transporteur tant qu’il l’a encore
duty-buyer-is-the-taxpayer = dans ce mode d’importation, la taxe est due par l’acheteur ; la plateforme ne fait que la percevoir
duty-buyer-must-be-deceived = la somme supplémentaire est pour l’acheteur réellement trompé, pas pour celui qui savait
duty-cancellation-fee-capped = des frais d’annulation supérieurs à la perte moyenne du professionnel ne sont pas dus
duty-clear-yes-before-charge = on ne peut vous débiter qu’après des conditions claires et votre accord exprès
duty-customs-may-seize-fakes = la douane saisit les contrefaçons qu’un vendeur vous envoie de l’étranger, même pour votre propre usage
duty-damage-must-be-shown = vous devez montrer un préjudice réel, qui peut être de l’inquiétude ; la seule violation ne suffit pas
duty-domestic-agent-answers = un grand vendeur étranger doit désigner dans votre pays un représentant qui reçoit les réclamations et les documents
duty-escrow-for-prepayment = en cas de paiement d’avance, le site doit proposer un compte séquestre ou une assurance : demandez-y votre argent
duty-foreign-standards-may-differ = les articles importés de cette façon peuvent suivre les normes de leur pays d’origine ; lisez l’avis que vous avez accepté
duty-goods-or-written-notice = renvoyez les articles ou envoyez un avis écrit ; un appel ne suffit pas
duty-handler-tells-of-leak = celui qui a laissé fuir vos données doit agir tout de suite et vous prévenir
duty-higher-promise-binds = si le vendeur a promis un multiple plus élevé, cette promesse compte
duty-importer-counts-as-maker = celui qui importe les articles est responsable comme leur fabricant
duty-keep-goods-until-refund = vous pouvez garder les articles jusqu’au remboursement
duty-knowing-buyer-only-household-need = celui qui connaissait le défaut à l’achat n’obtient la somme supplémentaire que pour la quantité qu’un foyer peut utiliser
duty-label-flaw-is-not-enough = une erreur d’étiquette qui ne nuit pas et ne trompe pas ne donne droit à aucune somme supplémentaire
duty-late-payment-interest-capped = des intérêts pour votre propre retard de paiement au-delà du plafond légal ne sont pas dus
duty-livestream-host-may-answer = celui qui anime une vente en direct sans montrer clairement qu’un autre vend répond comme le vendeur
duty-local-agent-is-liable-too = l’entreprise que le vendeur étranger devait désigner dans le pays est responsable avec lui
duty-maker-liable-without-knowledge = le fabricant doit la somme supplémentaire même s’il ne savait pas
duty-maker-or-seller-may-be-sued = vous pouvez vous adresser au fabricant ou au vendeur, à votre choix
duty-maker-repairs-at-fair-price = c’est le fabricant, et non le vendeur, qui répare, gratuitement ou à un prix juste
duty-media-that-knew-is-liable-too = le média qui a diffusé la publicité est aussi responsable s’il savait ou pouvait savoir qu’elle était fausse
duty-no-injury-needed = il n’est pas nécessaire que quelqu’un ait été blessé
duty-no-need-to-sue-trader-first = vous n’avez pas à agir d’abord contre le vendeur
duty-no-payment-surcharge = le vendeur ne peut pas demander de supplément pour un paiement par carte ordinaire, virement ou prélèvement
duty-no-penalty-for-withdrawal = le vendeur ne peut demander ni pénalité ni dommages et intérêts parce que vous vous rétractez
duty-no-preticked-extras = les options ne peuvent pas être cochées d’avance
duty-offer-names-maker = l’offre doit indiquer le nom et l’adresse du fabricant et, s’il est hors de l’Union, ceux d’un responsable dans l’Union
duty-open-before-paying = ouvrez le colis avant de payer et refusez-le s’il y a un problème
duty-paid-order-is-a-contract = une fois la commande passée, le contrat est conclu ; une clause qui dit le contraire après le paiement est nulle
duty-platform-gives-reasons = une plateforme qui tranche contre vous doit donner les faits et les raisons, permettre de contester et, si vous le demandez, faire décider une personne
duty-platform-keeps-records = la plateforme garde les données trois ans et doit les remettre en cas de litige
duty-platform-must-try-to-help = la plateforme doit rendre le vendeur joignable et examiner votre réclamation, mais n’a pas à vous payer
duty-platform-that-knew-is-liable-too = une plateforme qui savait ou aurait dû savoir et n’a rien fait est responsable avec le vendeur
duty-promise-binds = ce que le vendeur a promis sur la page ou dans la publicité compte
duty-provider-gives-records-free = le prestataire de paiement doit vous remettre gratuitement les relevés des trois dernières années
duty-seller-shows-lawful-source = le vendeur doit montrer où il a acheté légalement les articles
duty-simple-way-to-stop = le vendeur doit offrir un moyen simple d’arrêter les prélèvements
duty-stop-order-three-working-days-before = demandez à votre banque de bloquer un prélèvement prévu au moins trois jours ouvrables avant
duty-ten-days-have-not-begun = le délai pour changer d’avis ne s’achève pas tant qu’on ne vous a pas signalé ce droit
duty-time-to-read-terms = vous devez avoir eu un temps raisonnable, jusqu’à trente jours, pour lire les conditions avant d’accepter
duty-trader-bears-return = le vendeur paie le renvoi des articles
duty-trader-confirms-withdrawal = le vendeur doit confirmer tout de suite avoir reçu votre rétractation
duty-trader-need-not-ship = le site doit vous vendre comme à un client local, mais n’a pas à livrer dans votre pays
duty-trader-pays-recall-cost = les frais d’un rappel ne sont pas à votre charge
duty-trader-tells-card-issuer = le vendeur doit prévenir tout de suite l’émetteur de votre carte pour que le débit n’ait pas lieu ou soit annulé
duty-trader-tells-personal-price = le vendeur doit le dire si un ordinateur a fixé le prix pour vous
duty-unclear-exclusion-void = une clause qui limite la responsabilité sans dire que c’est seulement en cas de négligence légère est nulle
duty-written-guarantee-keeps-legal-rights = le vendeur qui donne une garantie écrite ne peut pas écarter les droits que la loi vous donne de toute façon
exclusion-off-premises-small-sum = L’achat a été fait hors du magasin, pour une somme trop petite pour cette loi.
exclusion-own-safety-law = Les aliments et les médicaments ont leurs propres lois de sécurité.
exclusion-price-over-limit = L’article a coûté plus que ce que la loi couvre.
exclusion-seller-in-same-country = Vous et le vendeur êtes dans le même pays.
exclusion-small-credit = Le crédit était de moins de 200 euros.
exclusion-over-limit = La somme en jeu dépasse celle qui y est admise.
amount-own-share-at-most = Au plus à votre charge
condition-misleading-problem = { $outcome ->
    [true] Ce qu’on vous en a dit n’était pas vrai.
    [false] Il ne s’agit pas d’une fausse affirmation.
   *[unknown] On ne sait pas si ce qu’on vous a dit était faux.
}
condition-unfair-term-problem = { $outcome ->
    [true] Il s’agit d’une clause du contrat.
    [false] Il ne s’agit pas d’une clause du contrat.
   *[unknown] On ne sait pas s’il s’agit d’une clause du contrat.
}
condition-hidden-charges-problem = { $outcome ->
    [true] Il s’agit de frais qu’on ne vous a pas montrés.
    [false] Il ne s’agit pas de frais cachés.
   *[unknown] On ne sait pas s’il s’agit de frais cachés.
}
condition-import-charges-problem = { $outcome ->
    [true] Il s’agit de frais d’importation.
    [false] Il ne s’agit pas de frais d’importation.
   *[unknown] On ne sait pas s’il s’agit de frais d’importation.
}
condition-import-charges-not-told = { $outcome ->
    [true] On ne vous a pas signalé les frais d’importation.
    [false] On vous a signalé les frais d’importation.
   *[unknown] On ne sait pas si l’on vous a signalé les frais d’importation.
}
condition-unauthorised-problem = { $outcome ->
    [true] Il s’agit d’un paiement que vous n’aviez pas accepté.
    [false] Il ne s’agit pas d’un paiement sans votre accord.
   *[unknown] On ne sait pas s’il s’agit d’un paiement que vous n’aviez pas accepté.
}
condition-double-charge-problem = { $outcome ->
    [true] Le montant a été débité deux fois.
    [false] Le montant n’a pas été débité deux fois.
   *[unknown] On ne sait pas si le montant a été débité deux fois.
}
condition-disputable-problem = { $outcome ->
    [true] C’est un problème pour lequel un paiement peut être contesté.
    [false] Ce n’est pas un problème pour lequel un paiement peut être contesté.
   *[unknown] On ne sait pas si le paiement peut être contesté.
}
condition-goods-or-service-problem = { $outcome ->
    [true] Il s’agit de ce que vous avez acheté ou de son remboursement.
    [false] Il ne s’agit ni de ce que vous avez acheté ni de son remboursement.
   *[unknown] On ne sait pas s’il s’agit de ce que vous avez acheté.
}
condition-unsafe-problem = { $outcome ->
    [true] Le produit est dangereux.
    [false] Il ne s’agit pas de sécurité.
   *[unknown] On ne sait pas si le produit est dangereux.
}
condition-injured = { $outcome ->
    [true] Quelqu’un a été blessé.
    [false] Personne n’a été blessé.
   *[unknown] On ne sait pas si quelqu’un a été blessé.
}
condition-fake-problem = { $outcome ->
    [true] Les articles sont des faux.
    [false] Il ne s’agit pas de faux.
   *[unknown] On ne sait pas si les articles sont des faux.
}
condition-subscription-problem = { $outcome ->
    [true] Il s’agit d’un abonnement que vous ne vouliez pas.
    [false] Il ne s’agit pas d’un abonnement non voulu.
   *[unknown] On ne sait pas s’il s’agit d’un abonnement non voulu.
}
condition-price-problem = { $outcome ->
    [true] Il s’agit de la façon dont le prix a été fixé.
    [false] Il ne s’agit pas de la façon dont le prix a été fixé.
   *[unknown] On ne sait pas s’il s’agit de la façon dont le prix a été fixé.
}
condition-identity-problem = { $outcome ->
    [true] Le vendeur ne dit pas qui il est.
    [false] Il ne s’agit pas de savoir qui est le vendeur.
   *[unknown] On ne sait pas s’il s’agit de savoir qui est le vendeur.
}
condition-data-request-problem = { $outcome ->
    [true] Il s’agit de vos propres données.
    [false] Il ne s’agit pas d’une demande sur vos données.
   *[unknown] On ne sait pas s’il s’agit de vos propres données.
}
condition-data-misuse-problem = { $outcome ->
    [true] Vos données ont été utilisées de façon abusive.
    [false] Il ne s’agit pas d’un usage abusif de vos données.
   *[unknown] On ne sait pas si vos données ont été utilisées de façon abusive.
}
condition-data-problem = { $outcome ->
    [true] Il s’agit de vos données personnelles.
    [false] Il ne s’agit pas de vos données personnelles.
   *[unknown] On ne sait pas s’il s’agit de vos données.
}
condition-blocked-problem = { $outcome ->
    [true] On vous a opposé un refus à cause de votre lieu de résidence.
    [false] On ne vous a pas opposé de refus à cause de votre lieu de résidence.
   *[unknown] On ne sait pas si l’on vous a opposé un refus à cause de votre lieu de résidence.
}
condition-card-payment = { $outcome ->
    [true] Vous avez payé par carte.
    [false] Vous n’avez pas payé par carte.
   *[unknown] On ne sait pas si vous avez payé par carte.
}
condition-credit-card-payment = { $outcome ->
    [true] Vous avez payé par carte de crédit.
    [false] Vous n’avez pas payé par carte de crédit.
   *[unknown] On ne sait pas si vous avez payé par carte de crédit.
}
condition-direct-debit-payment = { $outcome ->
    [true] Vous avez payé par prélèvement.
    [false] Vous n’avez pas payé par prélèvement.
   *[unknown] On ne sait pas si vous avez payé par prélèvement.
}
condition-bank-payment = { $outcome ->
    [true] Vous avez payé par votre banque ou votre carte.
    [false] Vous n’avez payé ni par votre banque ni par votre carte.
   *[unknown] On ne sait pas si vous avez payé par votre banque.
}
condition-paid-by-instalments = { $outcome ->
    [true] Vous payez en plusieurs fois ou plus tard.
    [false] Vous ne payez pas en plusieurs fois.
   *[unknown] On ne sait pas si vous payez en plusieurs fois.
}
condition-linked-credit = { $outcome ->
    [true] L’achat a été payé avec un crédit conclu pour lui.
    [false] Aucun crédit n’a été conclu pour l’achat.
   *[unknown] On ne sait pas si un crédit a été conclu pour l’achat.
}
condition-subscription-contract = { $outcome ->
    [true] C’est un abonnement.
    [false] Ce n’est pas un abonnement.
   *[unknown] On ne sait pas si c’est un abonnement.
}
condition-renews-by-itself = { $outcome ->
    [true] Le contrat se renouvelle tout seul.
    [false] Le contrat ne se renouvelle pas tout seul.
   *[unknown] On ne sait pas si le contrat se renouvelle tout seul.
}
condition-order-button-unclear = { $outcome ->
    [true] Le bouton de commande ne disait pas que vous auriez à payer.
    [false] Le bouton de commande disait que vous auriez à payer.
   *[unknown] On ne sait pas si le bouton de commande disait que vous auriez à payer.
}
condition-trader-not-identified = { $outcome ->
    [true] Le vendeur n’a indiqué ni nom ni adresse.
    [false] Le vendeur a indiqué son nom et son adresse.
   *[unknown] On ne sait pas si le vendeur a indiqué son nom et son adresse.
}
condition-private-seller = { $outcome ->
    [true] Le vendeur est un particulier.
    [false] Le vendeur n’est pas un particulier.
   *[unknown] On ne sait pas si le vendeur est un particulier.
}
condition-sold-through-platform = { $outcome ->
    [true] Vous avez acheté à un autre vendeur sur une place de marché.
    [false] L’achat n’a pas été fait à un autre vendeur sur une place de marché.
   *[unknown] On ne sait pas si vous avez acheté à un autre vendeur sur une place de marché.
}
condition-platform-is-seller = { $outcome ->
    [true] La plateforme elle-même est le vendeur.
    [false] La plateforme n’est pas le vendeur.
   *[unknown] On ne sait pas si la plateforme elle-même est le vendeur.
}
condition-platform-withheld-trader = { $outcome ->
    [true] La plateforme ne vous a pas dit qui est le vendeur.
    [false] La plateforme vous a dit qui est le vendeur.
   *[unknown] On ne sait pas si la plateforme vous a dit qui est le vendeur.
}
condition-platform-promised-more = { $outcome ->
    [true] La plateforme a promis plus que la loi ne demande.
    [false] La plateforme n’a pas promis plus que la loi ne demande.
   *[unknown] On ne sait pas si la plateforme a promis plus.
}
condition-fraud = { $outcome ->
    [true] C’était une escroquerie.
    [false] Ce n’était pas une escroquerie.
   *[unknown] On ne sait pas si c’était une escroquerie.
}
condition-trader-knew = { $outcome ->
    [true] Le vendeur savait.
    [false] Le vendeur ne savait pas.
   *[unknown] On ne sait pas si le vendeur savait.
}
condition-food-item = { $outcome ->
    [true] C’est un aliment.
    [false] Ce n’est pas un aliment.
   *[unknown] On ne sait pas si c’est un aliment.
}
condition-new-goods = { $outcome ->
    [true] C’était vendu comme neuf.
    [false] Ce n’était pas vendu comme neuf.
   *[unknown] On ne sait pas si c’était vendu comme neuf.
}
condition-shop-purchase = { $outcome ->
    [true] Vous l’avez acheté en magasin.
    [false] Vous ne l’avez pas acheté en magasin.
   *[unknown] On ne sait pas si vous l’avez acheté en magasin.
}
condition-repaired = { $outcome ->
    [true] Une réparation a eu lieu.
    [false] Aucune réparation n’a eu lieu.
   *[unknown] On ne sait pas si une réparation a eu lieu.
}
condition-trader-silent-or-refused = { $outcome ->
    [true] Le vendeur n’a pas répondu ou a refusé.
    [false] Le vendeur n’a ni refusé ni gardé le silence.
   *[unknown] On ne sait pas si le vendeur a refusé ou gardé le silence.
}
condition-trader-present-at-home = { $outcome ->
    [true] Le vendeur a une succursale ou des biens dans votre pays.
    [false] Le vendeur n’a ni succursale ni biens dans votre pays.
   *[unknown] On ne sait pas si le vendeur a une succursale dans votre pays.
}
condition-arbitration-agreed = { $outcome ->
    [true] Le contrat soumet les litiges à un arbitrage.
    [false] Le contrat ne soumet pas les litiges à un arbitrage.
   *[unknown] On ne sait pas si le contrat soumet les litiges à un arbitrage.
}
condition-court-chosen = { $outcome ->
    [true] Le contrat désigne un tribunal.
    [false] Le contrat ne désigne aucun tribunal.
   *[unknown] On ne sait pas si le contrat désigne un tribunal.
}
condition-judgment-from-abroad = { $outcome ->
    [true] Un jugement de votre pays devrait être exécuté à l’étranger.
    [false] Un jugement n’aurait pas à être exécuté à l’étranger.
   *[unknown] On ne sait pas si un jugement devrait être exécuté à l’étranger.
}
duty-cancel-a-week-before = annulez au moins sept jours ouvrables avant le jour réservé
duty-end-with-written-notice = mettez fin au contrat par écrit, avec le préavis que fixe la loi
duty-pay-costs-so-far = vous devez au vendeur ce qu’il a réellement dépensé jusqu’ici pour le contrat
duty-pay-for-use = si vous avez utilisé les articles, vous devez un loyer raisonnable pour cet usage
duty-right-ends-with-use = le droit prend fin dès que vous utilisez l’article ou le service
duty-second-hand-time-may-be-shorter = pour un article d’occasion, le contrat peut réduire les deux ans à un an, si vous l’avez accepté
duty-silence-accepts-complaint = si le vendeur n’a pas répondu à temps, votre réclamation est considérée comme acceptée
duty-use-named-carrier = renvoyez les articles par le transporteur que le vendeur a indiqué ; c’est alors le vendeur qui paie
exclusion-everyday-food = Ce sont des aliments ou d’autres produits d’usage courant, livrés à domicile.
exclusion-medicine = C’est un médicament ou un dispositif médical.
exclusion-not-exchangeable = L’article est sur la liste de ceux que les magasins n’ont pas à échanger.
exclusion-sum-too-small = La somme est trop petite pour ce droit.
remedy-double-refund = le double de ce que vous avez payé, car le remboursement est en retard
exclusion-goods-only = Cela ne vaut que pour les articles que l’on peut toucher.
exclusion-payment-not-covered = Ce moyen de paiement n’est pas couvert.
exclusion-price-under-limit = Le prix était inférieur à celui que cette loi exige.
amount-return-cost = Frais de votre renvoi
amount-import-charges = Frais d’importation
amount-already-paid = Déjà remboursé
exclusion-under-limit = La somme en jeu est inférieure à celle qui y est admise.
exclusion-arbitration-agreed = Le contrat soumet les litiges à un arbitrage.
exclusion-foreign-related = Les affaires qui dépassent la frontière n’y sont pas acceptées.
