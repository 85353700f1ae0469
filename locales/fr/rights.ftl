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
