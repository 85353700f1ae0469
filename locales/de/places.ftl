# Die Bereiche des Fensters.

ui-places = Bereiche von Redress
ui-menu = Menü
ui-place-today = Heute
ui-place-orders = Bestellungen
ui-place-letters = Schreiben
ui-place-deadlines = Fristen
ui-place-law = Recht
ui-place-settings = Einstellungen
ui-busy = Redress arbeitet
ui-find = Finden
ui-find-field = Bereich, Bestellung oder Aktion
ui-find-place = Bereich
ui-find-action = Aktion
ui-find-none = Nichts heißt so. Versuchen Sie es mit weniger oder anderen Wörtern.
ui-looking = Ihre Bestellungen werden durchgesehen: { $done } von { $all }
ui-not-known = nicht bekannt

ui-today-needs = { $number ->
    [one] Hier sind Sie gefragt: eine Bestellung
   *[other] Hier sind Sie gefragt: { $number } Bestellungen
}
ui-today-waits = { $number ->
    [one] Sie warten: eine Bestellung
   *[other] Sie warten: { $number } Bestellungen
}
ui-today-rests = { $number ->
    [one] Nichts zu tun: eine Bestellung
   *[other] Nichts zu tun: { $number } Bestellungen
}
ui-today-no-day = Es läuft keine Frist
ui-today-lost = Danach kann es zu spät sein: { $what }
ui-today-empty = Ein Schritt nach dem anderen
ui-today-empty-about = Hier sehen Sie, was heute von Ihnen gebraucht wird, bis wann und warum.
ui-today-empty-one = Fügen Sie die Bestellung hinzu, die Ihnen Sorgen macht. Wenige Angaben genügen.
ui-today-empty-two = Beantworten Sie nur die Fragen, auf die es noch ankommt. „Ich weiß es nicht“ ist immer eine Antwort.
ui-today-empty-three = Schreiben Sie den passenden Brief in der Sprache des Verkäufers und sehen Sie, wie es weitergeht.
ui-sample-try = Mit einem Beispiel ausprobieren
ui-sample-about = Das Beispiel ist erfunden: Kopfhörer aus China, geliefert nach Deutschland. Mit einem Klick werfen Sie es weg.
ui-sample-is = Eine dieser Bestellungen ist ein erfundenes Beispiel.
ui-sample-throw = Beispiel wegwerfen
ui-sample-thrown = Das Beispiel ist weg.
today-left = { $days ->
    [0] heute ist der letzte Tag
    [one] noch ein Tag
   *[other] noch { $days } Tage
}
today-past = { $days ->
    [one] vor einem Tag
   *[other] vor { $days } Tagen
}

ui-deadlines-about = Jeder Tag, der zählt, über alle Bestellungen. Der sichere Tag steht zuerst.
ui-deadlines-mine = Nur was ich tun muss
ui-deadlines-none = In dieser Zeit zählt kein Tag.
ui-deadlines-empty = Noch keine Fristen
ui-deadlines-empty-about = Sobald es eine Bestellung gibt, stehen hier ihre Tage: Ihre und die des Verkäufers, jeder mit Begründung.
ui-view = Ansicht
ui-view-list = Liste
ui-view-month = Monat
ui-day-latest = Letzter Tag nach dem Gesetz: { $date }
ui-month-day = { $number ->
    [0] { $date }: nichts
    [one] { $date }: eine Frist
   *[other] { $date }: { $number } Fristen
}
ui-month-nothing = Auf diesen Tag fällt nichts.
ui-back-deadlines = Alle Fristen
ui-why = Warum dieser Tag: { $what }
ui-why-gone = Dieser Tag zählt für die Bestellung nicht mehr.
ui-proof = Nachweisblatt (PDF)
letter-proof = Nachweisblatt
proof-who = Zu tun von: { $who }. Recht: { $law }.
proof-safe = Sicherer Tag: { $date }
proof-due = Letzter Tag nach dem Gesetz: { $date }
proof-outer = Wenn der Verkäufer über dieses Recht nie informiert hat, spätestens: { $date }
proof-steps = Wie der Tag berechnet ist

ui-letters-empty = Noch keine Schreiben
ui-letters-empty-about = Öffnen Sie eine Bestellung und wählen Sie ein passendes Schreiben. Was Sie speichern oder senden, bleibt hier.
ui-letters-choose = Zu den Bestellungen
ui-letter-not-sent = Noch nicht gesendet

ui-law = Das Recht, das Redress kennt
ui-law-about = Schlagen Sie jedes Land nach: jedes Recht mit Artikel, Geltung und letzter Prüfung. Zwei Länder können nebeneinanderstehen.
ui-law-search = Land
ui-law-none = Ein Land dieses Namens ist nicht enthalten.
ui-law-compare = Vergleichen mit
ui-law-compare-none = keinem anderen Land
ui-law-two = { $one } und { $two }
ui-law-nothing = Hierzu ist nichts bekannt.
ui-law-silent = Was nicht enthalten ist
ui-law-deadline = { $title } ({ $who }): { $length }
ui-law-more = Voraussetzungen, Ausnahmen und Pflichten
ui-law-when = Es gilt, wenn
ui-law-unless = Nicht bei
ui-law-country = Land
ui-law-edition = Ausgabe
ui-law-checked = Zuletzt geprüft
ui-back-law = Alle Länder

ui-settings-look = Sprache und Aussehen
ui-settings-safe = Ihr Tresor
ui-settings-safe-about = Ihre Bestellungen liegen nur auf diesem Computer, verschlossen mit Ihrer Passphrase. Ohne sie kann niemand sie wiederherstellen.
ui-settings-remembered = Der Schlüsselspeicher dieses Computers kann den Tresor öffnen.
ui-settings-not-remembered = Nur die Passphrase öffnet den Tresor.
ui-settings-about = Über Redress
ui-settings-version = Version { $version }
ui-settings-information = Redress gibt Informationen, keine Rechtsberatung.
ui-settings-laws = Das Recht von { $number } Ländern und Staatenbünden, Ausgabe { $editions }.
ui-settings-laws-all = Jedes Land und wann es zuletzt geprüft wurde

ui-clocks = Alle Fristen auf einer Linie
ui-clocks-about = Nahe Tage sind breiter gezeichnet als ferne. Der Balken endet am sicheren Tag.
ui-clocks-what = Was
ui-clocks-day = Tag
ui-clocks-today = heute
ui-clocks-in = { $days ->
    [one] +1 Tag
   *[other] +{ $days } Tage
}
ui-clocks-ago = { $days ->
    [one] −1 Tag
   *[other] −{ $days } Tage
}
ui-clocks-waiting = { $number ->
    [one] Eine Frist hat noch nicht begonnen
   *[other] { $number } Fristen haben noch nicht begonnen
}

ui-what-if = Was wäre, wenn …
ui-what-if-about = Probieren Sie eine Angabe aus und sehen Sie, welche Rechte, Tage und Schritte sich ändern. Gespeichert wird erst, wenn Sie es sagen.
ui-what-if-fact = Welche Angabe
ui-what-if-value = Wie es sein könnte
ui-what-if-of = { $fact } – { $item }
ui-what-if-try = Ansehen, was sich ändert
ui-what-if-tried = Sie probieren aus
ui-what-if-back = Zurücknehmen
ui-what-if-keep = So behalten
ui-what-if-drop = Alles verwerfen
ui-what-if-moves = Was sich ändern würde
ui-what-if-same = Nichts würde sich ändern.
ui-what-if-moved = { $number ->
    [0] Nichts würde sich ändern.
    [one] Eines würde sich ändern.
   *[other] { $number } Dinge würden sich ändern.
}
ui-what-if-now = Jetzt
ui-what-if-then = Dann
ui-what-if-none = nicht da

ui-wrong = Etwas stimmt nicht
ui-wrong-problem = Was ist schiefgegangen?
ui-wrong-wish = Was möchten Sie?
ui-wrong-known = Was Sie bisher gesagt haben
ui-wrong-otherwise = Anders angeben
ui-wrong-holds = Was Ihnen das Recht gibt
ui-wrong-gives = Das gibt Ihnen, was Sie möchten: { $wish }
ui-wrong-gives-not = Nichts, was sicher ist, gibt Ihnen, was Sie möchten: { $wish }. Das steht Ihnen stattdessen zu
ui-wrong-beside = Das steht Ihnen außerdem zu
ui-wrong-may-give = Das kann Ihnen noch geben, was Sie möchten
ui-wrong-open = Es ist noch offen
ui-wrong-open-about = Nach dem, was bekannt ist, können diese Rechte bestehen. Weitere Antworten klären es.
ui-wrong-none = Ein solches Recht haben Sie hier nicht
ui-wrong-none-about = Das ist keine schöne Antwort, aber eine ehrliche. Die Gründe stehen unten. Sie können den Verkäufer trotzdem um Kulanz bitten.
ui-wrong-fails = Warum diese nicht helfen
ui-wrong-cost = Was der erste Schritt kostet: { $door }
ui-wrong-order = Alles auf der Seite der Bestellung ansehen
ui-question-done = Ansehen, wo Sie stehen
ui-law-line = { $number ->
    [one] Ein Recht, zuletzt geprüft am { $date }
   *[other] { $number } Rechte, zuletzt geprüft am { $date }
}
ui-what-if-undecided = Noch nicht bekannt, aber entscheidend:
ui-deadlines-more = Nur die ersten { $number } Tage sind aufgeführt; der Monat zeigt alle seine Tage.
ui-today-more = { $number ->
    [one] Eine weitere Bestellung steht unter Bestellungen
   *[other] { $number } weitere Bestellungen stehen unter Bestellungen
}
ui-find-here = auf dieser Seite
ui-clocks-all = Alle { $number } zeigen
ui-what-if-kept = Gespeichert. Die Seite der Bestellung folgt dem.
