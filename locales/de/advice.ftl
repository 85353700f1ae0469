# Auskunft: was die Antworten des Rechts umgibt.
advice-disclaimer = Dies ist eine Information, keine Rechtsberatung. Wenn viel auf dem Spiel steht, fragen Sie eine Verbraucherzentrale oder einen Rechtsanwalt.
advice-item = Ware { $number }
advice-yes = ja
advice-no = nein
advice-unknown = noch nicht bekannt
advice-fact = { $label }: { $value }
advice-facts = { $facts }
advice-checked = Rechtslage zuletzt geprüft am { $date }
advice-why = { $length } ab dem { $date } ({ $event })
advice-why-day = Der vereinbarte Tag: { $date } ({ $event })
advice-why-unknown = { $length }, zu berechnen, sobald dies bekannt ist: { $event }
advice-due = Letzter Tag nach dem Gesetz: { $due }. Sicherer Tag: { $safe }.
advice-due-same = Letzter Tag: { $due }.
advice-outer = Falls der Verkäufer Sie nie über dieses Recht informiert hat: spätestens { $date }.
plain-today = Stand am { $date }
plain-next = NÄCHSTER SCHRITT
# Whose day it is: one's own, the seller's, an office's.
day-consumer = { $far ->
    [yes] Besser bald; spätestens bis { $date } – { $left }
   *[no] Bis { $date } – { $left }
}
day-trader = { $state ->
    [passed] Der letzte Tag des Verkäufers war { $date }. Er ist vorbei.
   *[running] Der Verkäufer hat Zeit bis { $date } – { $left }
}
day-body = { $state ->
    [passed] Der letzte Tag der Stelle war { $date }. Er ist vorbei.
   *[running] Die Stelle hat Zeit bis { $date } – { $left }
}
plain-law = { $role } { $applies }
plain-pair = { $head }: { $tail }
plain-laws = WELCHES RECHT, WELCHES GERICHT
plain-rights = IHRE RECHTE
plain-not = WAS HIER NICHT HILFT
plain-questions = FRAGEN, DIE DARAN ETWAS ÄNDERN KÖNNTEN
plain-letters = PASSENDE SCHREIBEN
plain-remedies = Sie können verlangen: { $list }
plain-duties = Bitte beachten: { $list }
plain-missing = Noch nicht bekannt: { $list }
law-role-home = Recht Ihres Landes:
law-role-trader = Recht des Landes des Verkäufers:
law-role-chosen = Im Vertrag genanntes Recht:
law-applies-yes = { $country } – es gilt.
law-applies-no = { $country } – es gilt nicht.
law-applies-unknown = { $country } – es gilt möglicherweise; das hängt von offenen Fragen ab.
court-open-yes = { $country }: Sie können dort vor Gericht gehen.
court-open-no = { $country }: Die Gerichte dort stehen Ihnen dafür nicht offen.
court-open-unknown = { $country }: Ob Sie dort vor Gericht gehen können, hängt von offenen Fragen ab.
decides-law-home = welches Recht gilt
decides-law-trader = welches Recht gilt
decides-law-chosen = welches Recht gilt
decides-court-home = vor welches Gericht Sie gehen können
decides-court-trader = vor welches Gericht Sie gehen können
status-applies = Sie haben dieses Recht
status-excluded = ausgeschlossen
status-not-met = gilt hier nicht
status-expired = zu spät
status-needs-facts = hängt von offenen Fragen ab
status-not-in-force = an dem Tag, auf den es ankommt, nicht in Kraft
status-not-covered = in diesem Programm noch nicht enthalten
certainty-certain = Das ist geklärt.
certainty-arguable = Dafür sprechen gute Gründe, aber es ist nicht geklärt.
state-not-started = die Frist hat noch nicht begonnen
state-running = { $days ->
    [0] heute ist der letzte Tag
    [one] noch { $days } Tag
   *[other] noch { $days } Tage
}
state-passed = der Tag ist vorbei
state-met = rechtzeitig
who-consumer = Sie
who-trader = der Verkäufer
who-body = die Behörde
rule-dispatch = Es genügt, wenn es bis zu diesem Tag abgeschickt ist.
rule-receipt = Es muss bis zu diesem Tag angekommen sein.
burden-trader-always = Dass alles in Ordnung war, muss die andere Seite beweisen.
burden-trader-until = Bis zum { $until } muss der Verkäufer beweisen, dass der Mangel bei der Lieferung noch nicht da war.
burden-consumer-always = Im Streitfall müssen Sie die Tatsachen beweisen. Heben Sie Belege auf, auch dafür, was Sie wann abgeschickt haben.
burden-consumer-until = Bis zum { $until } müssen Sie es beweisen.
next-withdrawal-withdraw-by = Teilen Sie dem Verkäufer mit, dass Sie den Vertrag widerrufen
next-withdrawal-return-by = Schicken Sie die Ware zurück und heben Sie den Beleg auf
next-withdrawal-refund-by = Der Verkäufer muss Ihnen das Geld zurückzahlen
next-delivery-late-deliver-by = { $state ->
    [passed] Der Verkäufer ist zu spät: Setzen Sie eine letzte Frist, falls noch nicht geschehen
   *[running] Der Verkäufer muss liefern
}
next-delivery-late-ship-by = { $state ->
    [passed] Der Verkäufer hätte die Ware schon verschicken müssen: Verlangen Sie die Lieferung oder Ihr Geld zurück
   *[running] Der Verkäufer muss die Ware verschicken
}
next-delivery-late-refund-by = Der Verkäufer muss Ihnen das Geld zurückzahlen
next-conformity-reject-by = Weisen Sie die Ware zurück und verlangen Sie Ihr Geld zurück
next-conformity-notify-by = Melden Sie dem Verkäufer den Mangel
next-conformity-appears-by = Melden Sie dem Verkäufer den Mangel
next-conformity-claim-by = Machen Sie Ihren Anspruch geltend, bevor er verfällt
next-conformity-answer-by = Der Verkäufer muss den Mangel beheben
next-refund-delay-refund-by = { $state ->
    [passed] Die Frist des Verkäufers für die Rückzahlung ist abgelaufen: Erinnern Sie ihn
   *[running] Die Frist des Verkäufers für die Rückzahlung läuft
}
next-answer = Beantworten Sie eine Frage
next-write = Schreiben Sie dem Verkäufer
deadline-withdrawal-withdraw-by = Vertrag widerrufen
deadline-withdrawal-return-by = Ware zurückschicken
deadline-withdrawal-refund-by = Verkäufer zahlt das Geld zurück
deadline-delivery-late-deliver-by = Verkäufer liefert
deadline-delivery-late-ship-by = Verkäufer verschickt die Ware
deadline-delivery-late-refund-by = Verkäufer zahlt das Geld zurück
deadline-conformity-reject-by = Ware zurückweisen
deadline-conformity-notify-by = Mangel melden
deadline-conformity-presumed-until = Verkäufer muss beweisen, dass die Ware in Ordnung war
deadline-conformity-appears-by = Der Mangel muss sich gezeigt haben
deadline-conformity-claim-by = Der Anspruch verfällt
deadline-conformity-answer-by = Verkäufer bearbeitet Ihre Reklamation
deadline-refund-delay-refund-by = Verkäufer zahlt das Geld zurück
deadline-period = Frist
step-event-day-not-counted = Der Tag des Ereignisses zählt nicht mit; gezählt wird ab { $date }.
step-event-day-counted = Der Tag des Ereignisses zählt als erster Tag: { $date }.
step-length-added = { $length } später ist { $date }.
step-free-days-not-reckoned = Bei einer so kurzen Frist zählen freie Tage nicht mit; sie endet am { $date }.
step-no-such-day-in-month = Diesen Tag gibt es in dem Monat nicht; nach dem Gesetz gilt { $date }.
step-day-before-corresponding = Die Frist endet am Tag vor dem entsprechenden Tag: { $date }.
step-ends-on-weekend = { $date } liegt am Wochenende.
step-ends-on-holiday = { $date } ist ein gesetzlicher Feiertag ({ $holiday }).
step-ends-on-estimated-holiday = { $date } ist voraussichtlich ein gesetzlicher Feiertag ({ $holiday }); das kann sich noch ändern.
step-moved-to-working-day = Deshalb endet die Frist am nächsten Arbeitstag: { $date }.
step-free-day-stays = { $date } ist ein freier Tag, aber nach diesem Gesetz verschiebt sich der letzte Tag dadurch nicht.
step-least-working-days = Eine solche Frist muss mindestens zwei Arbeitstage umfassen; sie endet am { $date }.
step-calendar-ends = Der Feiertagskalender dieses Programms reicht nicht bis { $date }; halten Sie sich an den sicheren Tag.
step-extended = Der Verkäufer hat Sie nicht über dieses Recht informiert; deshalb läuft die Frist länger: bis { $date }.
step-told-later = Der Verkäufer hat Sie am { $date } über dieses Recht informiert; dann beginnt die Frist.
step-held-back = Der Verkäufer darf bis { $date } warten; dann war die Ware zurück oder Sie hatten nachgewiesen, dass Sie sie abgeschickt haben.
fact-period-event = der Tag des Ereignisses
desk-untitled = Bestellung ohne Namen
event-order-added = Bestellung hinzugefügt
event-order-changed = Bestellung geändert
event-order-deleted = Bestellung gelöscht
event-order-restored = Bestellung zurückgeholt
event-fact-answered = Beantwortet: { $about }
event-letter-saved = Schreiben gespeichert: { $about }
step-working-days-counted = In Arbeitstagen gezählt endet die Frist am { $date }.
deadline-delivery-late-cancelled-by = Die Bestellung verfällt, falls nichts verschickt wurde
deadline-non-delivery-claim-by = Der Anspruch verfällt
deadline-wrong-or-missing-item-notify-by = Melden, was falsch ist oder fehlt
deadline-refund-delay-tolerated-until = Nach diesem Tag kann die Behörde die Verzögerung mit einem Bußgeld ahnden
next-wrong-or-missing-item-notify-by = Teilen Sie dem Verkäufer mit, was falsch ist oder fehlt
deadline-wrong-or-missing-item-claim-by = Der Anspruch verjährt
deadline-wrong-or-missing-item-reject-by = Lieferung zurückweisen
deadline-conformity-refund-by = Verkäufer zahlt zurück
next-wrong-or-missing-item-claim-by = Machen Sie Ihren Anspruch geltend, bevor er verjährt
next-wrong-or-missing-item-reject-by = Weisen Sie die Lieferung zurück und verlangen Sie Ihr Geld
next-conformity-refund-by = Der Verkäufer muss Ihnen das Geld zurückzahlen
clause-arbitration = { $binds ->
    [yes] Der Vertrag verweist Streitigkeiten an ein Schiedsgericht, und das bindet Sie möglicherweise.
    [no] Der Vertrag verweist Streitigkeiten an ein Schiedsgericht, aber das bindet Sie nicht.
   *[unknown] Ob die Schiedsklausel Sie bindet, ist nicht bekannt.
}
clause-court = { $binds ->
    [yes] Der Vertrag legt einen Gerichtsstand fest, und das bindet Sie möglicherweise.
    [no] Der Vertrag legt einen Gerichtsstand fest, aber das Gericht bei Ihnen bleibt Ihnen trotzdem.
   *[unknown] Ob die Klausel über den Gerichtsstand Sie bindet, ist nicht bekannt.
}
enforce-4 = Ein Urteil aus Ihrem Land ({ $from }) wird im Land des Verkäufers ({ $in }) unmittelbar vollstreckt.
enforce-3 = Ein Urteil aus Ihrem Land ({ $from }) lässt sich im Land des Verkäufers ({ $in }) meist aufgrund eines Abkommens vollstrecken.
enforce-2 = Ein Urteil aus Ihrem Land ({ $from }) lässt sich im Land des Verkäufers ({ $in }) manchmal vollstrecken, aber nur mit einem eigenen Gerichtsverfahren. Bei kleinen Beträgen lohnt sich das selten.
enforce-1 = Ein Urteil aus Ihrem Land ({ $from }) lässt sich im Land des Verkäufers ({ $in }) zwar theoretisch vollstrecken, aber fast nie mit Erfolg.
enforce-0 = Rechnen Sie nicht damit, dass ein Urteil aus Ihrem Land ({ $from }) im Land des Verkäufers ({ $in }) vollstreckt wird.
enforce-unknown = Ob sich ein Urteil aus Ihrem Land ({ $from }) im Land des Verkäufers ({ $in }) vollstrecken lässt, ist hier nicht bekannt.
enforce-first = Der Weg über den Marktplatz und über die Zahlung bleibt offen, was immer ein Gericht ausrichten könnte.
better-remedy = { $law }: Nach diesem Recht bekommen Sie mehr ({ $what }), nach dem anderen ({ $than }) nicht.
better-deadline = { $law }: Dieses Recht hat für Sie einen besseren Termin ({ $what }) als das andere ({ $than }).
better-amount = { $law }: Nach diesem Recht bekommen Sie einen höheren Betrag ({ $what }) als nach dem anderen ({ $than }).
better-by-floor = Darauf können Sie sich berufen, welches Recht der Vertrag auch wählt.
better-by-home = Darauf können Sie sich berufen, weil es das Recht Ihres Landes ist.
better-by-trader = Darauf können Sie sich berufen, weil es das Recht im Land des Verkäufers ist.
better-by-chosen = Darauf können Sie sich berufen, weil der Vertrag dieses Recht wählt.
better-by-unsure = Ob dieses Recht gilt, ist noch nicht klar.
advice-coming = Ab dem { $date } ändert sich etwas im Recht dieses Landes ({ $country }): { $right }. Noch gilt es nicht.
plain-enforce = WENN SIE VOR GERICHT GEWINNEN
plain-better = WELCHES RECHT MEHR GIBT
plain-coming = ANGEKÜNDIGT, NOCH NICHT IN KRAFT
plain-aside = Betrifft dieses Problem nicht: { $list }
step-at-least = Die Frist endet nicht vor dem { $date }: So viel Zeit muss mindestens bleiben.
rung-trader = Verkäufer
rung-platform = Marktplatz
rung-payment = Ihre Zahlung
rung-producer = Hersteller oder Einführer
rung-adr = Schlichtungsstelle
rung-ecc = Europäisches Verbraucherzentrum
rung-portal = Beschwerdeportal
rung-regulator = Behörde
rung-customs = Zoll
rung-data-authority = Datenschutzbehörde
rung-payment-order = Mahnverfahren
rung-small-claims = Gericht für kleine Forderungen
rung-court = Gericht
door-state-now = jetzt möglich
door-state-later = später möglich
door-state-done = erledigt
door-state-closed = nicht möglich
door-why-open = Diesen Schritt können Sie jetzt gehen.
door-why-taken = Diesen Schritt sind Sie schon gegangen.
door-why-day = Dieser Schritt ist ab dem { $date } möglich.
door-why-not-ready = Vorher kommt noch etwas anderes.
door-why-facts = Das hängt von etwas ab, das noch nicht bekannt ist.
door-why-expired = Der letzte Tag dafür ({ $date }) ist vorbei.
door-why-excluded = Für Ihren Fall ist dieser Weg nicht vorgesehen.
door-why-closed-by = Ein Schritt, den Sie schon gegangen sind, schließt diesen aus: { $door }.
door-why-closed-by-none = Ein Schritt, den Sie schon gegangen sind, schließt diesen aus.
door-act-by = Zu erledigen bis { $date }
door-last-day = Letzter Tag: { $date }.
door-closes = Mit diesem Schritt geht nicht mehr: { $list }.
door-contract-rule = Diese Regel steht in einem privaten Vertrag, nicht im Gesetz, und kann sich ändern.
door-cost-free = Das kostet nichts.
door-cost = Das kostet { $low }.
door-cost-range = Das kostet { $low } bis { $high }.
door-odds = { $percent } % der Fälle gingen zugunsten der Verbraucher aus ({ $year }).
door-answers = Bis zu einer Antwort kann es so lange dauern: { $length }.
door-form-online = Sie reichen es online ein.
door-form-letter = Sie schicken einen Brief.
door-form-email = Sie schicken eine E-Mail.
door-form-phone = Sie rufen an.
door-form-form = Sie füllen ein Formular aus.
door-languages = Sprachen: { $list }
door-representative-yes = Jemand anderes darf das für Sie tun.
door-representative-no = Nur Sie selbst dürfen das tun.
plain-route = DIE SCHRITTE VON HIER AN
plain-route-none = Uns ist kein Schritt bekannt, der noch bleibt.
event-door-taken = Schritt gegangen: { $about }
deadline-chargeback-acknowledge-by = Kartenherausgeber bestätigt, dass Ihr Brief angekommen ist
deadline-chargeback-billing-error-by = Ihr Brief über den Abrechnungsfehler kommt beim Kartenherausgeber an
deadline-chargeback-request-by = Beim Kartenherausgeber schriftlich die Rückbuchung verlangen
deadline-chargeback-resolve-by = Kartenherausgeber schließt die Reklamation ab
deadline-conformity-longer-until = Die durch eine Reparatur verlängerte Gewährleistung endet
deadline-conformity-repaired-claim-until = Vor diesem Tag verfällt der Anspruch wegen des reparierten Mangels nicht
deadline-conformity-terminate-by = Letzter Tag, um den Vertrag wegen des Mangels zu beenden
deadline-conformity-tribunal-by = Der Anspruch geht beim Gericht für kleine Forderungen ein
deadline-connected-lender-claim-by = Der Anspruch gegen den Kreditgeber verfällt
deadline-connected-lender-withdraw-by = Kredit widerrufen
deadline-counterfeit-claim-by = Der Anspruch verfällt
deadline-counterfeit-reject-by = Gefälschte Ware zurückgeben
deadline-counterfeit-rescind-by = Letzter Tag, um den Vertrag wegen Täuschung anzufechten
next-data-access-answer-by = Das Unternehmen muss Ihnen zu Ihren Daten antworten
next-data-erasure-answer-by = Das Unternehmen muss Ihnen zu Ihren Daten antworten
deadline-data-access-answer-by = Unternehmen beantwortet Ihre Anfrage
deadline-data-access-confirm-by = Unternehmen bestätigt den Eingang Ihrer Anfrage
deadline-data-access-extended-answer-by = Unternehmen antwortet, falls es mehr Zeit verlangt hat
deadline-data-breach-compensation-claim-by = Der Anspruch verfällt
deadline-data-breach-compensation-confirm-by = Händler bestätigt den Eingang Ihrer Beschwerde
deadline-data-erasure-answer-by = Unternehmen beantwortet Ihre Anfrage
deadline-data-erasure-extended-answer-by = Letzter Tag für die Antwort, falls die Frist verlängert wurde
deadline-digital-content-appears-by = Der Mangel muss sich gezeigt haben
deadline-digital-content-claim-by = Der Anspruch verfällt
deadline-digital-content-presumed-until = Anbieter muss beweisen, dass alles in Ordnung war
deadline-digital-content-refund-by = Anbieter zahlt das Geld zurück
deadline-hidden-charges-claim-by = Der Anspruch verfällt
deadline-misleading-advertising-claim-by = Der Anspruch verfällt
deadline-misleading-advertising-rescind-by = Letzter Tag, um den Vertrag wegen Täuschung anzufechten
deadline-misleading-advertising-unwind-by = Vertrag wegen der irreführenden Angabe rückgängig machen
deadline-non-delivery-deliver-by = Verkäufer liefert; nach diesem Tag dürfen Sie den Vertrag beenden
deadline-non-delivery-refund-by = Verkäufer zahlt das Geld zurück
deadline-punitive-compensation-claim-by = Letzter Tag, um die zusätzliche Summe einzuklagen
deadline-punitive-compensation-refund-by = Verkäufer zahlt das Geld zurück
deadline-conformity-guarantee-until = Die gesetzliche Gewährleistung endet; verdeckte Mängel können danach noch zählen
deadline-repair-after-guarantee-guarantee-until = Bis zu diesem Tag ist der Verkäufer zuständig, danach der Hersteller
deadline-repair-after-guarantee-replace-by = Letzter Tag, um nach den Garantieregeln Ersatz zu wählen
deadline-repair-after-guarantee-return-by = Letzter Tag, um nach den Garantieregeln die Rückgabe zu wählen
deadline-repair-after-guarantee-until = Die Garantie für einwandfreies Funktionieren endet
deadline-subscription-trap-claim-by = Vertrag spätestens rückgängig machen
deadline-subscription-trap-ends-by = Das Abo endet spätestens
deadline-subscription-trap-refund-by = Verkäufer zahlt zurück, was im Voraus gezahlt wurde
deadline-unauthorised-payment-direct-debit-refund-by = Bei der Bank die Rückbuchung der Lastschrift verlangen
deadline-unauthorised-payment-notify-by = Zahlung der Bank melden
deadline-unauthorised-payment-refund-by = Bank zahlt das Geld zurück, zumindest vorläufig
deadline-unauthorised-payment-resolve-by = Bank schließt ihre Prüfung ab
deadline-unsafe-product-claim-by = Der Anspruch verfällt
deadline-withdrawal-collect-by = Letzter Tag für den Verkäufer, die Ware abzuholen
deadline-withdrawal-customs-apply-by = Letzter Tag für den Verkäufer, die Rücksendung beim Zoll zu beantragen
deadline-withdrawal-customs-back-by = Letzter Tag, an dem die Ware wieder im Zolllager sein muss
deadline-withdrawal-customs-by = Einfuhrabgaben beim Zoll zurückverlangen
deadline-wrong-or-missing-item-collect-by = Letzter Tag für den Absender, nicht Bestelltes abzuholen
deadline-wrong-or-missing-item-refund-by = Paketdienst oder Verkäufer zahlt das Geld zurück
deadline-chargeback-dispute-by = Bank oder Kartenanbieter bitten, die Zahlung zurückzuholen
deadline-conformity-maker-claim-by = Der Anspruch gegen den Hersteller verfällt
deadline-conformity-repair-holds-until = Bis zu diesem Tag muss die Reparatur halten
deadline-misleading-advertising-complain-by = Strafantrag stellen
deadline-platform-liability-acknowledge-by = Plattform bestätigt den Eingang Ihrer Beschwerde
deadline-platform-liability-answer-by = Plattform schließt Ihre Beschwerde ab
deadline-platform-liability-refund-by = Plattform zahlt das Geld zurück
deadline-punitive-compensation-pay-by = Händler zahlt den doppelten Betrag
deadline-refund-delay-answer-by = Verkäufer beantwortet Ihre Beschwerde
deadline-repair-after-guarantee-answer-by = Hersteller oder Verkäufer repariert
deadline-trader-identity-end-by = Vertrag beenden, weil der Verkäufer nicht gesagt hat, wer er ist
chapter-line = { $country } ({ $code }) – Rechte: { $number }, zuletzt geprüft am { $date }. Hier nicht enthalten: { $silent }.
chapter-line-whole = { $country } ({ $code }) – Rechte: { $number }, zuletzt geprüft am { $date }.
chapter-from = In Kraft seit dem { $from }; es kommt an auf: { $test }
chapter-between = In Kraft vom { $from } bis zum { $to }; es kommt an auf: { $test }
chapter-when = Voraussetzungen: { $list }
chapter-unless = Nicht in diesen Fällen: { $list }
chapter-length = { $length } ab: { $event }
deadline-platform-liability-escalate-by = Den Marktplatz bitten, Ihren offenen Fall zu entscheiden
plain-sum = WAS IHNEN ZUSTEHT
plain-sum-apart = in anderer Währung, nicht mitgezählt
plain-sum-total = Zusammen: { $total }
deadline-adr-file-by = Die Schlichtungsstelle anrufen
deadline-body-complain-by = Sich bei der Behörde beschweren
deadline-data-access-complain-by = Sich bei der Datenschutzbehörde beschweren
deadline-limitation-claim-by = Der Anspruch verfällt
deadline-platform-liability-claim-by = Beim Marktplatz einen Fall eröffnen
deadline-small-claims-answer-by = Die andere Seite antwortet dem Gericht
chapter-depends = (Es hängt auch ab von: { $facts }.)
deadline-trader-answer-by = Verkäufer beantwortet Ihren Brief
next-trader-answer-by = { $state ->
    [passed] Der Verkäufer hat nicht geantwortet: Gehen Sie den nächsten Schritt
   *[running] Warten Sie auf die Antwort des Verkäufers
}
event-letter-sent = Brief verschickt: { $about }
desk-sent = Verschickt am { $date }: { $channel }
channel-registered-letter = Einschreiben
channel-letter = gewöhnlicher Brief
channel-email = E-Mail
channel-platform-message = Nachricht über den Marktplatz
channel-web-form = Formular auf einer Webseite
channel-in-person = persönlich übergeben
