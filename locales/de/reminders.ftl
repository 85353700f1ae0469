# Termine: Erinnerungen, die Datei für ein Kalenderprogramm und was der Bildschirm davon zeigt.
remind-calendar = Redress: Termine
remind-entry = { $title } – { $order }
remind-entry-alone = { $title }
remind-about = Wer am Zug ist: { $who }
    Letzter Tag nach dem Gesetz: { $due }
    So wird gezählt: { $why }
    Recht: { $law }, { $source }
remind-hidden = Redress: ein Termin
remind-hidden-about = Öffnen Sie Redress, um zu sehen, worum es geht.
remind-left = { $days ->
    [0] heute
    [1] morgen
   *[other] in { $days } Tagen
}
remind-missed = { $days ->
    [1] der sichere Tag war gestern
   *[other] der sichere Tag war vor { $days } Tagen
}
remind-snoozed = Auf Ihren Wunsch still bis { $date }.
remind-snooze-late = Diese Erinnerung kommt erst nach dem sicheren Tag, { $date }. Der Termin selbst hat sich nicht verschoben.
remind-notice = { $title } – { $order }
remind-notice-when = { $date }: { $when }
remind-notice-hidden = { $count ->
    [1] Ein Termin rückt näher.
   *[other] { $count } Termine rücken näher.
}
remind-notice-locked = Redress ist gesperrt. Entsperren Sie es, um zu sehen, ob ein Termin ansteht.
remind-open = Öffnen
remind-tomorrow = Morgen erinnern
tray-open = Redress öffnen
tray-lock = Sperren
tray-quit = Beenden
tray-locked = Gesperrt
tray-none = Kein Termin in den nächsten 14 Tagen
tray-next = { $title }: { $when }
tray-next-hidden = Ein Termin rückt näher
menu-program = Redress
menu-new = Neue Bestellung
menu-settings = Einstellungen
menu-lock = Sperren
menu-quit = Beenden
remind-title = Erinnerungen und Kalender
remind-introduction = Redress kann Sie vor dem sicheren Tag an Ihre Termine erinnern: zwei Wochen, eine Woche, drei Tage und einen Tag vorher sowie am Tag selbst.
remind-notify = Erinnerungen auf dem Bildschirm zeigen
remind-notify-help = Nur solange Redress läuft und geöffnet ist. Was eine Erinnerung sagt, kann jeder sehen, der auf den Bildschirm schaut.
remind-show = Was eine Erinnerung sagt
remind-show-hidden = nur, dass ein Termin näher rückt
remind-show-full = worum es geht und wann
remind-autostart = Redress beim Anmelden im Hintergrund starten
remind-autostart-help = Es bleibt gesperrt und erinnert Sie daran, es zu entsperren.
remind-idle = Sperren nach
remind-idle-minutes = { $minutes ->
    [1] 1 Minute ohne Berührung
   *[other] { $minutes } Minuten ohne Berührung
}
remind-idle-never = nie von selbst
remind-idle-help = Ein gesperrtes Redress zeigt nichts, bis Sie Ihre Passphrase eingeben.
remind-near = Termine, die näher rücken
remind-near-none = Kein Termin in den nächsten 14 Tagen.
remind-order = { $title }: { $order }
remind-export = Termine für ein Kalenderprogramm speichern
remind-export-help = Die Datei ist nicht verschlüsselt. Ein Kalender im Internet zeigt seine Einträge auch dem, der ihn betreibt.
remind-export-hidden = Weglassen, worum es bei den Terminen geht
remind-exported = Gespeichert: { $place }
handed-case = Das stammt aus der Datei, die Sie geöffnet haben. Prüfen Sie es und speichern Sie es dann als Bestellung.
