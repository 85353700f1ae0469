# Les dates : rappels, fichier pour un agenda, et ce que l’écran en montre.
remind-calendar = Redress : dates
remind-entry = { $title } – { $order }
remind-entry-alone = { $title }
remind-about = À qui d’agir : { $who }
    Dernier jour selon la loi : { $due }
    Comment on compte : { $why }
    Droit : { $law }, { $source }
remind-hidden = Redress : une date
remind-hidden-about = Ouvrez Redress pour voir de quoi il s’agit.
remind-left = { $days ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $days } jours
}
remind-missed = { $days ->
    [1] le jour sûr était hier
   *[other] le jour sûr était il y a { $days } jours
}
remind-snoozed = Silence jusqu’au { $date }, comme vous l’avez demandé.
remind-snooze-late = Ce rappel ne viendra qu’après le jour sûr, le { $date }. La date elle-même n’a pas bougé.
remind-notice = { $title } – { $order }
remind-notice-when = { $date } : { $when }
remind-notice-hidden = { $count ->
    [1] Une date approche.
   *[other] { $count } dates approchent.
}
remind-notice-locked = Redress est verrouillé. Déverrouillez-le pour voir si une date approche.
remind-open = Ouvrir
remind-tomorrow = Me le rappeler demain
tray-open = Ouvrir Redress
tray-lock = Verrouiller
tray-quit = Quitter
tray-locked = Verrouillé
tray-none = Aucune date dans les 14 prochains jours
tray-next = { $title } : { $when }
tray-next-hidden = Une date approche
menu-program = Redress
menu-new = Nouvelle commande
menu-settings = Réglages
menu-lock = Verrouiller
menu-quit = Quitter
remind-title = Rappels et agenda
remind-introduction = Redress peut vous rappeler vos dates avant le jour sûr : deux semaines, une semaine, trois jours et un jour avant, puis le jour même.
remind-notify = Afficher les rappels à l’écran
remind-notify-help = Seulement tant que Redress fonctionne et qu’il est ouvert. Toute personne qui regarde l’écran peut lire un rappel.
remind-show = Ce que dit un rappel
remind-show-hidden = seulement qu’une date approche
remind-show-full = de quoi il s’agit, et quand
remind-autostart = Démarrer Redress en arrière-plan à l’ouverture de ma session
remind-autostart-help = Il reste verrouillé et vous rappelle de le déverrouiller.
remind-idle = Verrouiller après
remind-idle-minutes = { $minutes ->
    [1] 1 minute sans activité
   *[other] { $minutes } minutes sans activité
}
remind-idle-never = jamais de lui-même
remind-idle-help = Une fois verrouillé, Redress ne montre rien tant que vous n’avez pas saisi votre phrase secrète.
remind-near = Dates proches
remind-near-none = Aucune date dans les 14 prochains jours.
remind-order = { $title } : { $order }
remind-export = Enregistrer les dates pour un agenda
remind-export-help = Le fichier n’est pas chiffré. Un agenda en ligne montre ses entrées à celui qui l’exploite.
remind-export-hidden = Ne pas dire de quoi il s’agit
remind-exported = Enregistré : { $place }
handed-case = Ceci vient du fichier que vous avez ouvert. Vérifiez, puis enregistrez-le comme commande.
