# Où en est une commande, comment elle s’est terminée, et ce qu’enseignent plusieurs commandes.
order-state-waiting = En attente
order-state-overdue = En retard
order-state-your-turn = À vous d’agir
order-state-done = Terminé
order-state-given-up = Abandonné
order-waiting-until = { $what } – il y a du temps jusqu’au { $date }.
order-overdue-until = { $what } – le jour était le { $date }, et rien n’est venu.
order-your-turn-until = { $what } – au plus tard le { $date }.
order-ended-on = { $how } – le { $date }
order-nothing-running = Aucun délai ne court. Notez ce qui s’est passé, ou comment cela s’est terminé.
order-promise = On vous a promis : { $what }, pour le { $date }. Est-ce venu ?
order-promise-unnamed = quelque chose
deadline-trader-promise-by = Le vendeur tient sa promesse
next-trader-promise-by = { $state ->
    [passed] Le vendeur n’a pas tenu sa promesse : rappelez-la-lui
   *[running] Attendez ce que le vendeur a promis
}
ui-promise-yes = Oui, c’est venu
ui-promise-no = Non
ui-promise-not-yet = Pas encore
ui-promise-about = On ne vous le demande qu’une fois. Vous pourrez noter plus tard ce qui s’est passé.
ui-outcome = Comment cela s’est-il terminé ?
ui-outcome-about = Quand c’est fini, notez comment. Cela vous aidera aussi la prochaine fois.
ui-outcome-promised = Quelque chose a été promis
ui-outcome-promised-about = Notez ce qui a été promis et pour quand. Après ce jour, on vous demandera si c’est venu.
ui-outcome-ended = C’est fini
ui-statistics = Ce qu’enseignent vos commandes
ui-statistics-about = Compté à partir des commandes que vous gardez, sur cet ordinateur seulement.
ui-statistics-empty = Il n’y a pas encore de commande à compter.
ui-statistics-name = Nom
ui-statistics-orders = Commandes
ui-statistics-back = Argent récupéré
ui-statistics-sums = Récupéré, sur ce qui a été payé
ui-statistics-days = Jours entre la première lettre et la fin
ui-statistics-export = Exporter sans les noms
ui-statistics-export-about = Le fichier ne contient que des pays, des problèmes, des moyens de paiement, des résultats, des trimestres et des montants approximatifs. Chaque ligne y figure au moins cinq fois ; ce qui est plus rare est rendu moins précis ou omis.
ui-statistics-exported = Écrit dans { $path } : { $rows ->
    [one] { $rows } commande.
   *[other] { $rows } commandes.
}
ui-statistics-left-out = { $number ->
    [0] Rien n’a été omis.
    [one] { $number } commande a été omise, faute d’assez de commandes semblables.
   *[other] { $number } commandes ont été omises, faute d’assez de commandes semblables.
}
statistics-by-trader = Par vendeur
statistics-by-country = Par pays du vendeur
statistics-by-problem = Par problème
statistics-by-outcome = Par résultat
statistics-unnamed = non noté
statistics-open = pas encore fini
statistics-share = { $back } sur { $ended }
statistics-none-ended = aucune n’est finie
statistics-sum = { $back } sur { $paid }
statistics-no-days = inconnu
