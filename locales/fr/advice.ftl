# Conseils : ce qui entoure les réponses de la loi.
advice-disclaimer = Ceci est une information, pas un conseil juridique. Si l’enjeu est important, adressez-vous à une association de consommateurs ou à un avocat.
advice-item = Produit { $number }
advice-yes = oui
advice-no = non
advice-unknown = pas encore connu
advice-fact = { $label } : { $value }
advice-facts = { $facts }
advice-checked = Loi vérifiée pour la dernière fois le { $date }
advice-why = { $length } à partir du { $date } ({ $event })
advice-why-day = Le jour convenu : { $date } ({ $event })
advice-why-unknown = { $length }, à calculer dès que ceci sera connu : { $event }
advice-due = Dernier jour selon la loi : { $due }. Jour sûr : { $safe }.
advice-due-same = Dernier jour : { $due }.
advice-outer = Si le vendeur ne vous a jamais signalé ce droit : au plus tard le { $date }.
plain-today = La situation au { $date }
plain-next = PROCHAINE ÉTAPE
# Whose day it is: one's own, the seller's, an office's.
day-consumer = { $far ->
    [yes] Mieux vaut ne pas attendre ; au plus tard le { $date } – { $left }
   *[no] Au plus tard le { $date } – { $left }
}
day-trader = { $state ->
    [passed] Le vendeur avait jusqu’au { $date }. Ce jour est passé.
   *[running] Le vendeur a jusqu’au { $date } – { $left }
}
day-body = { $state ->
    [passed] L’organisme avait jusqu’au { $date }. Ce jour est passé.
   *[running] L’organisme a jusqu’au { $date } – { $left }
}
plain-law = { $role } { $applies }
plain-pair = { $head } : { $tail }
plain-laws = QUELLE LOI, QUEL TRIBUNAL
plain-rights = VOS DROITS
plain-not = CE QUI N’AIDE PAS ICI
plain-questions = QUESTIONS QUI POURRAIENT CHANGER LA RÉPONSE
plain-letters = LETTRES QUI CONVIENNENT
plain-remedies = Vous pouvez demander : { $list }
plain-duties = À noter : { $list }
plain-missing = Encore inconnu : { $list }
law-role-home = Loi de votre pays :
law-role-trader = Loi du pays du vendeur :
law-role-chosen = Loi indiquée dans le contrat :
law-applies-yes = { $country } – elle s’applique.
law-applies-no = { $country } – elle ne s’applique pas.
law-applies-unknown = { $country } – elle s’applique peut-être ; cela dépend de questions encore ouvertes.
court-open-yes = { $country } : vous pouvez y saisir la justice.
court-open-no = { $country } : vous ne pouvez pas y saisir la justice pour cette affaire.
court-open-unknown = { $country } : la possibilité d’y saisir la justice dépend de questions encore ouvertes.
decides-law-home = quelle loi s’applique
decides-law-trader = quelle loi s’applique
decides-law-chosen = quelle loi s’applique
decides-court-home = quel tribunal vous pouvez saisir
decides-court-trader = quel tribunal vous pouvez saisir
status-applies = vous avez ce droit
status-excluded = exclu
status-not-met = ne s’applique pas
status-expired = trop tard
status-needs-facts = dépend de questions encore ouvertes
status-not-in-force = pas en vigueur le jour qui compte
status-not-covered = pas encore traité par ce programme
certainty-certain = Ce point est établi.
certainty-arguable = De bons arguments vont dans ce sens, mais ce point n’est pas établi.
state-not-started = le délai n’a pas commencé
state-running = { $days ->
    [0] c’est aujourd’hui le dernier jour
    [one] encore { $days } jour
   *[other] encore { $days } jours
}
state-passed = le jour est passé
state-met = dans les temps
who-consumer = vous
who-trader = le vendeur
who-body = l’administration
rule-dispatch = Il suffit que l’envoi soit fait au plus tard ce jour-là.
rule-receipt = Il faut que ce soit arrivé au plus tard ce jour-là.
burden-trader-always = C’est à l’autre partie de prouver que tout était en ordre.
burden-trader-until = Jusqu’au { $until }, c’est au vendeur de prouver que le défaut n’existait pas à la livraison.
burden-consumer-always = En cas de litige, c’est à vous de prouver les faits. Gardez une preuve de ce que vous avez envoyé, et de la date.
burden-consumer-until = Jusqu’au { $until }, c’est à vous de le prouver.
next-withdrawal-withdraw-by = Dites au vendeur que vous vous rétractez
next-withdrawal-return-by = Renvoyez les articles et gardez le reçu
next-withdrawal-refund-by = Le vendeur doit vous rembourser
next-delivery-late-deliver-by = { $state ->
    [passed] Le vendeur est en retard : fixez un dernier jour de livraison, si ce n’est pas déjà fait
   *[running] Le vendeur doit livrer
}
next-delivery-late-ship-by = { $state ->
    [passed] Le vendeur aurait déjà dû expédier : demandez la livraison ou le remboursement
   *[running] Le vendeur doit expédier
}
next-delivery-late-refund-by = Le vendeur doit vous rembourser
next-conformity-reject-by = Refusez les articles et demandez le remboursement
next-conformity-notify-by = Signalez le défaut au vendeur
next-conformity-appears-by = Signalez le défaut au vendeur
next-conformity-claim-by = Faites valoir votre droit avant qu’il n’expire
next-conformity-answer-by = Le vendeur doit remédier au défaut
next-refund-delay-refund-by = { $state ->
    [passed] Le délai du vendeur pour vous rembourser est écoulé : relancez-le
   *[running] Le délai du vendeur pour vous rembourser est en cours
}
next-answer = Répondez à une question
next-write = Écrivez au vendeur
deadline-withdrawal-withdraw-by = Se rétracter du contrat
deadline-withdrawal-return-by = Renvoyer les articles
deadline-withdrawal-refund-by = Le vendeur rembourse
deadline-delivery-late-deliver-by = Le vendeur livre
deadline-delivery-late-ship-by = Le vendeur expédie
deadline-delivery-late-refund-by = Le vendeur rembourse
deadline-conformity-reject-by = Refuser les articles
deadline-conformity-notify-by = Signaler le défaut
deadline-conformity-presumed-until = Le vendeur doit prouver que les articles étaient en bon état
deadline-conformity-appears-by = Le défaut doit être apparu
deadline-conformity-claim-by = Le droit de réclamer expire
deadline-conformity-answer-by = Le vendeur traite votre réclamation
deadline-refund-delay-refund-by = Le vendeur rembourse
deadline-period = Délai
step-event-day-not-counted = Le jour de l’événement ne compte pas ; on compte à partir du { $date }.
step-event-day-counted = Le jour de l’événement compte comme premier jour : { $date }.
step-length-added = { $length } plus tard, on arrive au { $date }.
step-free-days-not-reckoned = Dans un délai si court, les jours non ouvrables ne comptent pas ; il se termine le { $date }.
step-no-such-day-in-month = Ce jour n’existe pas dans le mois ; la loi retient le { $date }.
step-day-before-corresponding = Le délai se termine la veille du jour correspondant : { $date }.
step-ends-on-weekend = Le { $date } tombe un week-end.
step-ends-on-holiday = Le { $date } est un jour férié ({ $holiday }).
step-ends-on-estimated-holiday = Le { $date } devrait être un jour férié ({ $holiday }), ce qui peut encore changer.
step-moved-to-working-day = Le délai se termine donc le jour ouvrable suivant : { $date }.
step-free-day-stays = Le { $date } est un jour non ouvrable, mais cette loi ne reporte pas le dernier jour.
step-least-working-days = Un tel délai doit comprendre au moins deux jours ouvrables ; il se termine le { $date }.
step-calendar-ends = Le calendrier des jours fériés de ce programme ne va pas jusqu’au { $date } ; tenez-vous-en au jour sûr.
step-extended = Le vendeur ne vous a pas signalé ce droit ; le délai dure donc plus longtemps : jusqu’au { $date }.
step-told-later = Le vendeur vous a signalé ce droit le { $date } ; le délai commence alors.
step-held-back = Le vendeur peut attendre jusqu’au { $date }, jour où les articles sont revenus ou bien où vous avez montré que vous les aviez renvoyés.
fact-period-event = le jour de l’événement
desk-untitled = Commande sans nom
event-order-added = Commande ajoutée
event-order-changed = Commande modifiée
event-order-deleted = Commande supprimée
event-order-restored = Commande rétablie
event-fact-answered = Réponse donnée : { $about }
event-letter-saved = Lettre enregistrée : { $about }
step-working-days-counted = En jours ouvrables, le délai se termine le { $date }.
deadline-delivery-late-cancelled-by = La commande est annulée si rien n’a été expédié
deadline-non-delivery-claim-by = Le droit de réclamer expire
deadline-wrong-or-missing-item-notify-by = Signaler ce qui est erroné ou manquant
deadline-refund-delay-tolerated-until = Après ce jour, l’autorité peut infliger une amende pour le retard
next-wrong-or-missing-item-notify-by = Dites au vendeur ce qui est erroné ou manquant
deadline-wrong-or-missing-item-claim-by = Le droit d’agir se prescrit
deadline-wrong-or-missing-item-reject-by = Refuser la livraison
deadline-conformity-refund-by = Le vendeur rembourse
next-wrong-or-missing-item-claim-by = Faites valoir votre droit avant qu’il ne se prescrive
next-wrong-or-missing-item-reject-by = Refusez la livraison et demandez le remboursement
next-conformity-refund-by = Le vendeur doit vous rembourser
clause-arbitration = { $binds ->
    [yes] Le contrat soumet les litiges à un arbitrage, et cela vous engage peut-être.
    [no] Le contrat soumet les litiges à un arbitrage, mais cela ne vous engage pas.
   *[unknown] On ne sait pas si la clause d’arbitrage vous engage.
}
clause-court = { $binds ->
    [yes] Le contrat désigne un tribunal, et cela vous engage peut-être.
    [no] Le contrat désigne un tribunal, mais cela ne vous prive pas du tribunal de votre pays.
   *[unknown] On ne sait pas si la clause qui désigne un tribunal vous engage.
}
enforce-4 = Un jugement rendu dans votre pays ({ $from }) est exécuté directement dans le pays du vendeur ({ $in }).
enforce-3 = Un jugement rendu dans votre pays ({ $from }) peut en général être exécuté dans le pays du vendeur ({ $in }) grâce à un traité.
enforce-2 = Un jugement rendu dans votre pays ({ $from }) peut parfois être exécuté dans le pays du vendeur ({ $in }), au prix d’un procès à part. Pour une petite somme, cela en vaut rarement la peine.
enforce-1 = Un jugement rendu dans votre pays ({ $from }) peut en théorie être exécuté dans le pays du vendeur ({ $in }), mais cela ne réussit presque jamais.
enforce-0 = Ne comptez pas sur l’exécution, dans le pays du vendeur ({ $in }), d’un jugement rendu dans votre pays ({ $from }).
enforce-unknown = On ne sait pas ici si un jugement rendu dans votre pays ({ $from }) peut être exécuté dans le pays du vendeur ({ $in }).
enforce-first = Quoi que puisse faire un tribunal, vous pouvez toujours passer par la place de marché et par le moyen de paiement.
better-remedy = { $law } : cette loi vous donne plus ({ $what }), l’autre non ({ $than }).
better-deadline = { $law } : cette loi vous donne une date plus favorable ({ $what }) que l’autre ({ $than }).
better-amount = { $law } : cette loi vous donne une somme plus élevée ({ $what }) que l’autre ({ $than }).
better-by-floor = Vous pouvez vous en prévaloir quelle que soit la loi choisie dans le contrat.
better-by-home = Vous pouvez vous en prévaloir, car c’est la loi de votre pays.
better-by-trader = Vous pouvez vous en prévaloir, car c’est la loi du pays du vendeur.
better-by-chosen = Vous pouvez vous en prévaloir, car c’est la loi choisie dans le contrat.
better-by-unsure = On ne sait pas encore avec certitude si cette loi s’applique.
advice-coming = À partir du { $date }, la loi de ce pays ({ $country }) change : { $right }. Ce changement ne s’applique pas encore.
plain-enforce = SI VOUS GAGNIEZ AU TRIBUNAL
plain-better = QUELLE LOI DONNE PLUS
plain-coming = ANNONCÉ, PAS ENCORE EN VIGUEUR
plain-aside = Sans rapport avec ce problème : { $list }
step-at-least = Le délai ne se termine pas avant le { $date } : il doit rester au moins ce temps-là.
rung-trader = Vendeur
rung-platform = Place de marché
rung-payment = Votre paiement
rung-producer = Fabricant ou importateur
rung-adr = Médiation
rung-ecc = Centre européen des consommateurs
rung-portal = Portail de réclamation
rung-regulator = Autorité
rung-customs = Douane
rung-data-authority = Autorité de protection des données
rung-payment-order = Injonction de payer
rung-small-claims = Tribunal des petits litiges
rung-court = Tribunal
door-state-now = possible maintenant
door-state-later = possible plus tard
door-state-done = fait
door-state-closed = pas possible
door-why-open = Vous pouvez faire cette démarche maintenant.
door-why-taken = Vous avez déjà fait cette démarche.
door-why-day = Cette démarche sera possible à partir du { $date }.
door-why-not-ready = Il faut d’abord faire autre chose.
door-why-facts = Cela dépend d’un point que l’on ne connaît pas encore.
door-why-expired = Le dernier jour, le { $date }, est passé.
door-why-excluded = Cette démarche n’est pas prévue pour votre cas.
door-why-closed-by = Une démarche que vous avez déjà faite empêche celle-ci : { $door }.
door-why-closed-by-none = Une démarche que vous avez déjà faite empêche celle-ci.
door-act-by = À faire au plus tard le { $date }
door-last-day = Dernier jour : le { $date }.
door-closes = Cette démarche vous ferme : { $list }.
door-contract-rule = C’est une règle d’un contrat privé, pas de la loi, et elle peut changer.
door-cost-free = Cela ne coûte rien.
door-cost = Cela coûte { $low }.
door-cost-range = Cela coûte de { $low } à { $high }.
door-odds = { $percent } % des cas ont été réglés en faveur du consommateur ({ $year }).
door-answers = La réponse peut prendre { $length }.
door-form-online = Cela se fait en ligne.
door-form-letter = Cela se fait par lettre.
door-form-email = Cela se fait par e-mail.
door-form-phone = Cela se fait par téléphone.
door-form-form = Cela se fait avec un formulaire.
door-languages = Langues : { $list }
door-representative-yes = Quelqu’un peut le faire à votre place.
door-representative-no = Personne ne peut le faire à votre place.
plain-route = LES ÉTAPES À PARTIR D’ICI
plain-route-none = Nous ne connaissons plus aucune étape possible.
event-door-taken = Démarche faite : { $about }
deadline-chargeback-acknowledge-by = L’émetteur de la carte confirme avoir reçu votre lettre
deadline-chargeback-billing-error-by = Votre lettre sur l’erreur de facturation parvient à l’émetteur de la carte
deadline-chargeback-request-by = Demander par écrit à l’émetteur de la carte d’annuler le débit
deadline-chargeback-resolve-by = L’émetteur de la carte règle la contestation
deadline-conformity-longer-until = La garantie légale, prolongée par une réparation, se termine
deadline-conformity-repaired-claim-until = Le droit de réclamer pour le défaut réparé ne peut pas expirer avant ce jour
deadline-conformity-terminate-by = Dernier jour pour mettre fin au contrat à cause du défaut
deadline-conformity-tribunal-by = La demande parvient au tribunal des petits litiges
deadline-connected-lender-claim-by = Le droit de réclamer au prêteur expire
deadline-connected-lender-withdraw-by = Se rétracter du crédit
deadline-counterfeit-claim-by = Le droit de réclamer expire
deadline-counterfeit-reject-by = Rendre la contrefaçon
deadline-counterfeit-rescind-by = Dernier jour pour faire annuler le contrat pour tromperie
next-data-access-answer-by = L’entreprise doit vous répondre sur vos données
next-data-erasure-answer-by = L’entreprise doit vous répondre sur vos données
deadline-data-access-answer-by = L’entreprise répond à votre demande
deadline-data-access-confirm-by = L’entreprise confirme avoir reçu votre demande
deadline-data-access-extended-answer-by = L’entreprise répond, si elle a demandé plus de temps
deadline-data-breach-compensation-claim-by = Le droit de réclamer expire
deadline-data-breach-compensation-confirm-by = Le professionnel confirme avoir reçu votre réclamation
deadline-data-erasure-answer-by = L’entreprise répond à votre demande
deadline-data-erasure-extended-answer-by = Dernier jour pour répondre si le délai a été prolongé
deadline-digital-content-appears-by = Le défaut doit être apparu
deadline-digital-content-claim-by = Le droit de réclamer expire
deadline-digital-content-presumed-until = Le professionnel doit prouver que tout était en ordre
deadline-digital-content-refund-by = Le professionnel rembourse
deadline-hidden-charges-claim-by = Le droit de réclamer expire
deadline-misleading-advertising-claim-by = Le droit de réclamer expire
deadline-misleading-advertising-rescind-by = Dernier jour pour faire annuler le contrat pour tromperie
deadline-misleading-advertising-unwind-by = Annuler le contrat à cause de l’affirmation trompeuse
deadline-non-delivery-deliver-by = Le vendeur livre ; après ce jour, vous pouvez mettre fin au contrat
deadline-non-delivery-refund-by = Le vendeur rembourse
deadline-punitive-compensation-claim-by = Dernier jour pour demander la somme supplémentaire en justice
deadline-punitive-compensation-refund-by = Le vendeur rembourse
deadline-conformity-guarantee-until = La garantie légale prend fin ; les vices cachés peuvent encore compter ensuite
deadline-repair-after-guarantee-guarantee-until = Jusqu’à ce jour, adressez-vous au vendeur, ensuite au fabricant
deadline-repair-after-guarantee-replace-by = Dernier jour pour choisir un remplacement selon les règles de garantie
deadline-repair-after-guarantee-return-by = Dernier jour pour choisir le retour selon les règles de garantie
deadline-repair-after-guarantee-until = La garantie de bon fonctionnement se termine
deadline-subscription-trap-claim-by = Annuler le contrat au plus tard
deadline-subscription-trap-ends-by = L’abonnement se termine au plus tard
deadline-subscription-trap-refund-by = Le vendeur rembourse ce qui a été payé d’avance
deadline-unauthorised-payment-direct-debit-refund-by = Demander à la banque de rembourser le prélèvement
deadline-unauthorised-payment-notify-by = Signaler le paiement à la banque
deadline-unauthorised-payment-refund-by = La banque rembourse, au moins provisoirement
deadline-unauthorised-payment-resolve-by = La banque termine sa vérification
deadline-unsafe-product-claim-by = Le droit de réclamer expire
deadline-withdrawal-collect-by = Dernier jour pour que le vendeur reprenne les articles
deadline-withdrawal-customs-apply-by = Dernier jour pour que le vendeur demande le retour à la douane
deadline-withdrawal-customs-back-by = Dernier jour pour que les articles soient de retour sous douane
deadline-withdrawal-customs-by = Demander à la douane le remboursement des frais d’importation
deadline-wrong-or-missing-item-collect-by = Dernier jour pour que l’expéditeur reprenne ce que vous n’aviez pas commandé
deadline-wrong-or-missing-item-refund-by = Le transporteur ou le vendeur rembourse
deadline-chargeback-dispute-by = Demander à la banque ou à la société de carte de récupérer le paiement
deadline-conformity-maker-claim-by = Le droit de réclamer au fabricant expire
deadline-conformity-repair-holds-until = Jusqu’à ce jour, la réparation doit tenir
deadline-misleading-advertising-complain-by = Déposer la plainte pénale
deadline-platform-liability-acknowledge-by = La plateforme confirme avoir reçu votre réclamation
deadline-platform-liability-answer-by = La plateforme règle votre réclamation
deadline-platform-liability-refund-by = La plateforme rembourse
deadline-punitive-compensation-pay-by = Le professionnel paie la somme doublée
deadline-refund-delay-answer-by = Le vendeur répond à votre réclamation
deadline-repair-after-guarantee-answer-by = Le fabricant ou le vendeur répare
deadline-trader-identity-end-by = Mettre fin au contrat parce que le vendeur n’a pas dit qui il est
chapter-line = { $country } ({ $code }) – droits : { $number }, vérifiés pour la dernière fois le { $date }. Non traité ici : { $silent }.
chapter-line-whole = { $country } ({ $code }) – droits : { $number }, vérifiés pour la dernière fois le { $date }.
chapter-from = En vigueur depuis le { $from } ; ce qui compte : { $test }
chapter-between = En vigueur du { $from } au { $to } ; ce qui compte : { $test }
chapter-when = Conditions : { $list }
chapter-unless = Pas dans ces cas : { $list }
chapter-length = { $length } à partir de : { $event }
deadline-platform-liability-escalate-by = Demander à la place de marché de trancher votre litige ouvert
plain-sum = CE QUI VOUS EST DÛ
plain-sum-apart = dans une autre monnaie, non additionné
plain-sum-total = Au total : { $total }
deadline-adr-file-by = Saisir le médiateur
deadline-body-complain-by = Déposer une réclamation auprès de l’autorité
deadline-data-access-complain-by = Déposer une réclamation auprès de l’autorité de protection des données
deadline-limitation-claim-by = Le droit de réclamer expire
deadline-platform-liability-claim-by = Ouvrir un litige auprès de la place de marché
deadline-small-claims-answer-by = L’autre partie répond au tribunal
chapter-depends = (Cela dépend aussi de ceci : { $facts }.)
deadline-trader-answer-by = Le vendeur répond à votre lettre
next-trader-answer-by = { $state ->
    [passed] Le vendeur n’a pas répondu : passez à l’étape suivante
   *[running] Attendez la réponse du vendeur
}
event-letter-sent = Lettre envoyée : { $about }
desk-sent = Envoyée le { $date } : { $channel }
channel-registered-letter = lettre recommandée
channel-letter = lettre simple
channel-email = e-mail
channel-platform-message = message par la place de marché
channel-web-form = formulaire sur un site
channel-in-person = remise en main propre
