# Wie eine Bestellung steht, wie sie ausging und was viele Bestellungen lehren.
order-state-waiting = Warten
order-state-overdue = Überfällig
order-state-your-turn = Sie sind dran
order-state-done = Erledigt
order-state-given-up = Aufgegeben
order-waiting-until = { $what } – dafür ist Zeit bis { $date }.
order-overdue-until = { $what } – der Tag war der { $date }, und es ist nichts gekommen.
order-your-turn-until = { $what } – bis { $date }.
order-ended-on = { $how } – am { $date }
order-nothing-running = Zurzeit läuft keine Frist. Notieren Sie, was geschehen ist oder wie es ausging.
order-promise = Ihnen wurde zugesagt: { $what }, bis { $date }. Ist es gekommen?
order-promise-unnamed = etwas
deadline-trader-promise-by = Verkäufer hält seine Zusage
next-trader-promise-by = { $state ->
    [passed] Der Verkäufer hat seine Zusage nicht gehalten: Erinnern Sie ihn daran
   *[running] Warten Sie ab, was der Verkäufer zugesagt hat
}
ui-promise-yes = Ja, es ist gekommen
ui-promise-no = Nein
ui-promise-not-yet = Noch nicht
ui-promise-about = Das werden Sie einmal gefragt. Sie können später notieren, was geschehen ist.
ui-outcome = Wie ist es ausgegangen?
ui-outcome-about = Wenn es vorbei ist, notieren Sie, wie. Das hilft Ihnen auch beim nächsten Mal.
ui-outcome-promised = Es wurde etwas zugesagt
ui-outcome-promised-about = Notieren Sie, was bis wann zugesagt wurde. Nach diesem Tag werden Sie gefragt, ob es gekommen ist.
ui-outcome-ended = Es ist vorbei
ui-statistics = Was Ihre Bestellungen lehren
ui-statistics-about = Gezählt aus den Bestellungen, die Sie hier aufbewahren, nur auf diesem Computer.
ui-statistics-empty = Es gibt noch keine Bestellungen zu zählen.
ui-statistics-name = Name
ui-statistics-orders = Bestellungen
ui-statistics-back = Geld zurück
ui-statistics-sums = Zurückbekommen, vom Bezahlten
ui-statistics-days = Tage vom ersten Brief bis zum Ende
ui-statistics-export = Ohne Namen exportieren
ui-statistics-export-about = Die Datei enthält nur Länder, Probleme, Zahlungsarten, Ergebnisse, Quartale und grobe Beträge. Jede Zeile steht mindestens fünfmal da; Selteneres wird vergröbert oder weggelassen.
ui-statistics-exported = Geschrieben nach { $path }: { $rows ->
    [one] { $rows } Bestellung.
   *[other] { $rows } Bestellungen.
}
ui-statistics-left-out = { $number ->
    [0] Nichts wurde weggelassen.
    [one] { $number } Bestellung wurde weggelassen, weil zu wenige gleich waren.
   *[other] { $number } Bestellungen wurden weggelassen, weil zu wenige gleich waren.
}
statistics-by-trader = Nach Verkäufer
statistics-by-country = Nach Land des Verkäufers
statistics-by-problem = Nach Problem
statistics-by-outcome = Nach Ergebnis
statistics-unnamed = nicht notiert
statistics-open = noch nicht vorbei
statistics-share = { $back } von { $ended }
statistics-none-ended = noch keine vorbei
statistics-sum = { $back } von { $paid }
statistics-no-days = nicht bekannt
