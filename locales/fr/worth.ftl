# Is it worth it, and the lines of what is owed.
plain-worth = VAUT-IL LA PEINE DE CONTINUER ?
ui-worth = Cela en vaut-il la peine ?
worth-verdict-worth-it = Cela en vaut la peine
worth-verdict-uncertain = Il n’est pas certain que cela en vaille la peine
worth-verdict-stop-here = Cela ne vaut plus son coût
worth-whole-worth-it = Il vaut la peine de continuer
worth-whole-uncertain = Il n’est pas certain qu’il vaille la peine de continuer
worth-whole-stop-here = S’arrêter ici est une réponse raisonnable
worth-stake = En jeu : { $stake }
worth-because-free = Cela ne vous coûte rien.
worth-because-no-fee-known = Aucun frais n’est connu pour cela.
worth-because-costs-less = { $range ->
    [no] Cela coûte { $low } ; l’enjeu est de { $stake }.
   *[yes] Cela coûte de { $low } à { $high } ; l’enjeu est de { $stake }.
}
worth-because-costs-all = Cela coûte au moins { $low }, et l’enjeu est de { $stake } : vous devriez avancer autant que ce que vous pourriez récupérer, ou plus.
worth-because-may-cost-all = Cela peut coûter jusqu’à { $high }, et l’enjeu est de { $stake }.
worth-because-cost-unknown = Le coût n’est pas connu ici. Renseignez-vous avant de commencer.
worth-because-stake-unknown = La somme en jeu n’est pas connue ; le coût d’au moins { $low } ne peut donc pas être mis en balance.
worth-because-no-rate = Cela coûte au moins { $low }. Sans taux de change, on ne peut pas le comparer à { $stake }.
worth-because-odds-too-low = Selon la part publiée des affaires gagnées ({ $percent } %), cela rapporte moins que cela ne coûte.
worth-because-reports-only = On y reçoit des signalements, on ne vous y rend pas votre argent ; cela peut tout de même aider d’autres personnes.
worth-because-within-reach = Le vendeur possède dans votre pays quelque chose qu’un jugement peut atteindre.
worth-because-traders-court = C’est un tribunal du pays du vendeur : son jugement y vaut sans autre formalité.
worth-because-something-free = Il existe une démarche qui ne coûte rien. Essayez-la d’abord.
worth-because-something-pays = Il existe une démarche qui coûte moins que l’enjeu.
worth-because-something-later = Une démarche qui ne coûte rien, ou moins que l’enjeu, s’ouvrira plus tard.
worth-because-depends-on-facts = Qu’une démarche peu coûteuse ou gratuite vous soit ouverte dépend de ce qui n’est pas encore connu. Répondez d’abord aux questions.
worth-because-nothing-sure = Il ne reste aucune démarche dont on puisse dire qu’elle rapporte plus qu’elle ne coûte.
worth-because-nothing-owed = D’après ce que vous avez noté, tout ce qui vous est dû a été remboursé.
worth-because-nothing-open = Il ne reste aucune démarche que nous connaissions. Cela ne dit pas si vous avez raison.
worth-because-all-cost-too-much = Toute démarche qui pourrait vous rapporter de l’argent coûte autant que l’enjeu, ou plus.
worth-because-reports-left = Ce qui reste reçoit des signalements et ne vous rend pas votre argent. Un signalement ne vous coûte rien et peut aider d’autres personnes.
worth-because-courts-out-of-reach = Il ne reste que des tribunaux, et un jugement de votre pays ne vous rapporterait guère d’argent dans ce pays : { $country }. Vous pouvez avoir raison et faire bien de vous arrêter.
worth-attendance-never = Vous n’avez pas à vous déplacer.
worth-attendance-may = Vous devrez peut-être vous déplacer, ou participer par vidéo ou par téléphone. Renseignez-vous d’abord, et comptez le voyage.
worth-attendance-must = Vous devez vous déplacer. Comptez le voyage.
worth-translation = Une traduction de vos documents peut être nécessaire, car on y travaille en : { $list }. Demandez d’abord un devis.
amount-outbound-post = Livraison jusqu’à vous
amount-import-charges-customs = TVA à l’importation et droits de douane
amount-value-loss = Perte de valeur due à l’usage
amount-exchange-difference = Perdu au change : ce que votre banque a prélevé, moins ce qui est revenu
amount-exchange-charge = Ce que votre banque a prélevé en plus du prix
sum-from-customs = pas à la charge du vendeur : au retour de la marchandise, demandez-le à la douane, ou à la poste ou au transporteur qui l’a perçu
sum-apart-no-rate = dans une autre monnaie, non ajouté : il n’y a pas de taux de change du { $date } ni de la semaine précédente
sum-apart-informs = pour votre information, non ajouté
sum-converted = { $amount } au taux de référence de la BCE du { $date } : { $rates }
sum-compared = par rapport à { $amount } au taux de référence de la BCE du { $date } : { $rates }
sum-rate = 1 EUR = { $rate } { $code }
