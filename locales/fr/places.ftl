# Les rubriques de la fenêtre.

ui-places = Rubriques de Redress
ui-menu = Menu
ui-place-today = Aujourd’hui
ui-place-orders = Commandes
ui-place-letters = Lettres
ui-place-deadlines = Délais
ui-place-law = Droit
ui-place-settings = Réglages
ui-busy = Redress travaille
ui-find = Chercher
ui-find-field = Une rubrique, une commande ou une action
ui-find-place = rubrique
ui-find-action = action
ui-find-none = Rien ne porte ce nom. Essayez moins de mots ou d’autres.
ui-looking = Vos commandes sont passées en revue : { $done } sur { $all }
ui-not-known = inconnu

ui-today-needs = { $number ->
    [one] À vous d’agir : une commande
   *[other] À vous d’agir : { $number } commandes
}
ui-today-waits = { $number ->
    [one] Vous attendez : une commande
   *[other] Vous attendez : { $number } commandes
}
ui-today-rests = { $number ->
    [one] Rien à faire : une commande
   *[other] Rien à faire : { $number } commandes
}
ui-today-no-day = Aucun délai ne court
ui-today-lost = Après ce jour, il sera peut-être trop tard : { $what }
ui-today-empty = Une étape à la fois
ui-today-empty-about = Vous verrez ici ce que vous devez faire aujourd’hui, pour quel jour et pourquoi.
ui-today-empty-one = Ajoutez la commande qui vous inquiète. Quelques faits suffisent.
ui-today-empty-two = Répondez seulement aux questions qui comptent encore. « Je ne sais pas » est toujours une réponse.
ui-today-empty-three = Écrivez la lettre qui convient, dans la langue du vendeur, et voyez la suite.
ui-sample-try = Essayer avec un exemple
ui-sample-about = L’exemple est inventé : un casque venu de Chine, livré en Allemagne. Un clic suffit pour le jeter.
ui-sample-is = L’une de ces commandes est un exemple inventé.
ui-sample-throw = Jeter l’exemple
ui-sample-thrown = L’exemple est jeté.
today-left = { $days ->
    [0] c’est aujourd’hui le dernier jour
    [one] encore un jour
   *[other] encore { $days } jours
}
today-past = { $days ->
    [one] il y a un jour
   *[other] il y a { $days } jours
}

ui-deadlines-about = Tous les jours qui comptent, pour toutes vos commandes. Le jour sûr vient d’abord.
ui-deadlines-mine = Seulement ce que je dois faire
ui-deadlines-none = Aucun jour ne compte dans cette période.
ui-deadlines-empty = Pas encore de délai
ui-deadlines-empty-about = Dès qu’il y a une commande, ses jours figurent ici : les vôtres et ceux du vendeur, chacun avec sa raison.
ui-view = Affichage
ui-view-list = Liste
ui-view-month = Mois
ui-day-latest = Dernier jour légal : { $date }
ui-month-day = { $number ->
    [0] { $date } : rien
    [one] { $date } : un délai
   *[other] { $date } : { $number } délais
}
ui-month-nothing = Rien ne tombe ce jour-là.
ui-back-deadlines = Tous les délais
ui-why = Pourquoi cette date : { $what }
ui-why-gone = Ce jour ne compte plus pour la commande.
ui-proof = Feuille de calcul du délai (PDF)
letter-proof = Feuille de calcul du délai
proof-who = À faire par : { $who }. Droit : { $law }.
proof-safe = Jour sûr : { $date }
proof-due = Dernier jour légal : { $date }
proof-outer = Si le vendeur n’a jamais informé de ce droit, au plus tard : { $date }
proof-steps = Comment le jour est calculé

ui-letters-empty = Pas encore de lettre
ui-letters-empty-about = Ouvrez une commande et choisissez une lettre qui convient. Ce que vous enregistrez ou envoyez reste ici.
ui-letters-choose = Aller aux commandes
ui-letter-not-sent = Pas encore envoyée

ui-law = Le droit que Redress connaît
ui-law-about = Consultez chaque pays : chaque droit avec son article, sa date d’effet et sa dernière vérification. Deux pays peuvent être mis côte à côte.
ui-law-search = Pays
ui-law-none = Aucun pays de ce nom n’est couvert.
ui-law-compare = Comparer avec
ui-law-compare-none = aucun autre pays
ui-law-two = { $one } et { $two }
ui-law-nothing = Rien n’est connu ici à ce sujet.
ui-law-silent = Ce qui n’est pas couvert
ui-law-deadline = { $title } ({ $who }) : { $length }
ui-law-more = Conditions, exceptions et obligations
ui-law-when = Il vaut lorsque
ui-law-unless = Sauf pour
ui-law-country = Pays
ui-law-edition = Édition
ui-law-checked = Dernière vérification
ui-back-law = Tous les pays

ui-settings-look = Langue et apparence
ui-settings-safe = Votre coffre
ui-settings-safe-about = Vos commandes sont gardées sur cet ordinateur seulement, verrouillées par votre phrase secrète. Sans elle, personne ne peut les récupérer.
ui-settings-remembered = Le trousseau de cet ordinateur peut ouvrir le coffre.
ui-settings-not-remembered = Seule la phrase secrète ouvre le coffre.
ui-settings-about = À propos de Redress
ui-settings-version = Version { $version }
ui-settings-information = Redress donne des informations, pas de conseils juridiques.
ui-settings-laws = Le droit de { $number } pays et unions, édition { $editions }.
ui-settings-laws-all = Chaque pays et sa dernière vérification

ui-clocks = Tous les délais sur une ligne
ui-clocks-about = Les jours proches sont dessinés plus larges que les lointains. La barre s’arrête au jour sûr.
ui-clocks-what = Quoi
ui-clocks-day = Jour
ui-clocks-today = aujourd’hui
ui-clocks-in = { $days ->
    [one] +1 jour
   *[other] +{ $days } jours
}
ui-clocks-ago = { $days ->
    [one] −1 jour
   *[other] −{ $days } jours
}
ui-clocks-waiting = { $number ->
    [one] Un délai n’a pas commencé
   *[other] { $number } délais n’ont pas commencé
}

ui-what-if = Et si …
ui-what-if-about = Essayez un fait et voyez quels droits, jours et étapes changeraient. Rien n’est gardé sans votre accord.
ui-what-if-fact = Quel fait
ui-what-if-value = Comment il pourrait être
ui-what-if-of = { $fact } – { $item }
ui-what-if-try = Voir ce qui change
ui-what-if-tried = Vous essayez
ui-what-if-back = Retirer
ui-what-if-keep = Garder ainsi
ui-what-if-drop = Tout abandonner
ui-what-if-moves = Ce qui changerait
ui-what-if-same = Rien ne changerait.
ui-what-if-moved = { $number ->
    [0] Rien ne changerait.
    [one] Une chose changerait.
   *[other] { $number } choses changeraient.
}
ui-what-if-now = Maintenant
ui-what-if-then = Alors
ui-what-if-none = absent

ui-wrong = Quelque chose ne va pas
ui-wrong-problem = Qu’est-ce qui n’a pas marché ?
ui-wrong-wish = Que souhaitez-vous ?
ui-wrong-known = Ce que vous avez dit jusqu’ici
ui-wrong-otherwise = Dire autrement
ui-wrong-holds = Ce que le droit vous donne
ui-wrong-gives = Cela vous donne ce que vous voulez : { $wish }
ui-wrong-gives-not = Rien de certain ne vous donne ce que vous voulez : { $wish }. Voici ce que vous pouvez avoir à la place
ui-wrong-beside = Vous pouvez aussi avoir ceci
ui-wrong-may-give = Ceci peut encore vous donner ce que vous voulez
ui-wrong-open = C’est encore ouvert
ui-wrong-open-about = D’après ce qui est connu, ces droits peuvent exister. D’autres réponses trancheraient.
ui-wrong-none = Vous n’avez pas ce droit ici
ui-wrong-none-about = Ce n’est pas une réponse agréable, mais elle est honnête. Les raisons suivent. Vous pouvez toujours demander un geste au vendeur.
ui-wrong-fails = Pourquoi ceux-ci n’aident pas
ui-wrong-cost = Ce que coûte la première étape : { $door }
ui-wrong-order = Tout voir sur la page de la commande
ui-question-done = Voir où vous en êtes
ui-law-line = { $number ->
    [one] Un droit, vérifié le { $date }
   *[other] { $number } droits, vérifiés le { $date }
}
ui-what-if-undecided = Encore inconnu, mais décisif :
ui-deadlines-more = Seuls les { $number } premiers jours sont listés ; le mois montre tous les siens.
ui-today-more = { $number ->
    [one] Une autre commande figure dans Commandes
   *[other] { $number } autres commandes figurent dans Commandes
}
ui-find-here = sur cette page
ui-clocks-all = Afficher les { $number }
ui-what-if-kept = Gardé. La page de la commande en tient compte.
