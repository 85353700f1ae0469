# Rechte, Voraussetzungen, Ansprüche, Pflichten, Ausnahmen und Beträge in einfachen Worten.
right-withdrawal = Sie haben es sich anders überlegt (Widerruf)
right-about-withdrawal = Sie können den Vertrag ohne Angabe von Gründen beenden und Ihr Geld zurückbekommen.
right-conformity = Mangelhafte Ware (gesetzliche Gewährleistung)
right-about-conformity = Die Ware muss so sein, wie sie zugesagt wurde und wie man es erwarten kann. Wenn nicht, muss der Verkäufer das in Ordnung bringen.
right-delivery-late = Verspätete Lieferung
right-about-delivery-late = Der Verkäufer muss pünktlich liefern. Wenn nicht, können Sie eine letzte Frist setzen und danach den Vertrag beenden.
right-non-delivery = Ware, die nie angekommen ist
right-about-non-delivery = Bis Sie die Ware in Händen haben, trägt der Verkäufer das Risiko des Verlusts, nicht Sie.
right-wrong-or-missing-item = Falsche, unvollständige oder beschädigte Lieferung
right-about-wrong-or-missing-item = Ihnen steht zu, was Sie bestellt haben, vollständig und unbeschädigt.
right-wrong-or-missing-item-unordered-goods = Ware, die Sie nie bestellt haben
right-about-wrong-or-missing-item-unordered-goods = Für Dinge, die Sie nicht bestellt haben, schulden Sie nichts, und Schweigen ist keine Zustimmung.
right-refund-delay = Geld nicht rechtzeitig zurückgezahlt
right-about-refund-delay = Der Verkäufer muss Ihnen das Geld innerhalb der gesetzlichen Frist zurückzahlen.
right-counterfeit = Gefälschte Ware
right-misleading-advertising = Irreführende Werbung
right-unfair-terms = Missbräuchliche Vertragsklauseln
right-hidden-charges = Versteckte Kosten
right-unauthorised-payment = Nicht autorisierte Zahlung
right-chargeback = Reklamation einer Kartenzahlung
right-connected-lender = Anspruch gegen den Kreditgeber
right-unsafe-product = Unsicheres Produkt
right-digital-content = Mangelhafte digitale Inhalte
right-subscription-trap = Abofalle
right-price-guarantee = Preisversprechen
right-platform-liability = Anspruch gegen die Plattform
right-trader-identity = Wissen, wer der Verkäufer ist
right-data-access = Auskunft über Ihre persönlichen Daten
right-data-erasure = Löschung Ihrer persönlichen Daten
right-data-breach-compensation = Entschädigung bei Missbrauch Ihrer Daten
right-punitive-compensation = Mehrfache Entschädigung
right-geo-blocking = Abgewiesen wegen Ihres Wohnorts
right-repair-after-guarantee = Reparatur nach Ablauf der Garantie
right-about-counterfeit = Die Ware ist gefälscht.
right-about-misleading-advertising = Was in der Werbung stand, stimmte nicht.
right-about-unfair-terms = Eine Klausel des Vertrags benachteiligt Sie unangemessen.
right-about-hidden-charges = Ihnen wurde etwas berechnet, dem Sie nicht zugestimmt hatten.
right-about-unauthorised-payment = Von Ihrem Konto ging Geld ab, ohne dass Sie zugestimmt hatten.
right-about-chargeback = Ihre Bank kann das Geld nach den Regeln der Karte zurückfordern.
right-about-connected-lender = Auch wer den Kauf finanziert hat, haftet möglicherweise.
right-about-unsafe-product = Das Produkt ist gefährlich.
right-about-digital-content = Software, Downloads und Online-Dienste müssen wie zugesagt funktionieren.
right-about-subscription-trap = Sie wurden dazu gebracht, immer wieder zu zahlen.
right-about-price-guarantee = Der Preis, der Ihnen gezeigt wurde, war nicht ehrlich.
right-about-platform-liability = Auch der Online-Marktplatz selbst muss möglicherweise dafür einstehen.
right-about-trader-identity = Ihnen muss gesagt werden, mit wem Sie es zu tun haben.
right-about-data-access = Sie können fragen, was über Sie gespeichert ist.
right-about-data-erasure = Sie können verlangen, dass Ihre Daten gelöscht werden.
right-about-data-breach-compensation = Ihre Daten wurden missbraucht.
right-about-punitive-compensation = Das Gesetz gibt mehr als Ihren Verlust.
right-about-geo-blocking = Sie wurden wegen Ihres Wohnorts anders behandelt.
right-about-repair-after-guarantee = Der Hersteller muss zu einem fairen Preis reparieren.
remedy-termination = Beendigung des Vertrags
remedy-refund-price = Ihr Geld zurück
remedy-refund-delivery = die üblichen Lieferkosten zurück
remedy-refund-import-charges = Einfuhrabgaben zurück
remedy-repair = Reparatur
remedy-replacement = Ersatzlieferung
remedy-price-reduction = ein niedrigerer Preis
remedy-damages = Schadensersatz
remedy-delivery = Lieferung
remedy-stop-charges = ein Ende der Abbuchungen
remedy-compensation = Entschädigung
remedy-apology = eine Entschuldigung
remedy-erasure = Löschung Ihrer Daten
remedy-access = eine Kopie Ihrer Daten
remedy-correction = Berichtigung Ihrer Daten
remedy-identity = Name und Anschrift des Verkäufers
remedy-nothing-owed = Sie schulden nichts
remedy-keep-goods = Sie dürfen die Ware behalten
duty-send-back-in-time = schicken Sie die Ware innerhalb der angegebenen Frist zurück
duty-consumer-pays-return = Sie zahlen die unmittelbaren Kosten der Rücksendung
duty-trader-pays-return = der Verkäufer zahlt die Rücksendung, weil Sie nicht informiert wurden, dass Sie sie zahlen müssten
duty-handle-with-care = probieren Sie die Ware nur so aus, wie Sie es im Laden könnten; wer sie stärker benutzt, bekommt unter Umständen weniger Geld zurück
duty-no-form-needed = eine bestimmte Form ist nicht nötig, aber sagen Sie deutlich, dass Sie widerrufen, und heben Sie den Nachweis auf; die Ware nur zurückzuschicken genügt nicht
duty-trader-offers-button = bei Online-Bestellungen muss der Shop eine Schaltfläche für den Widerruf anbieten
duty-give-extra-time = setzen Sie dem Verkäufer zuerst eine angemessene letzte Frist, außer der Tag war wesentlich oder der Verkäufer weigert sich
duty-trader-deals-with-carrier = um den Paketdienst muss sich der Verkäufer kümmern, nicht Sie
duty-trader-bears-cure-costs = Porto, Arbeit und Material zahlt der Verkäufer
duty-silence-is-no-consent = nicht zu antworten ist keine Zustimmung
duty-voucher-only-if-agreed = ein Gutschein statt Geld ist nur mit Ihrer Zustimmung möglich
exclusion-public-auction = Es wurde auf einer öffentlichen Versteigerung gekauft, an der man persönlich teilnehmen konnte.
exclusion-service-finished-with-consent = Die Dienstleistung wurde mit Ihrer Zustimmung vollständig erbracht.
exclusion-market-priced = Der Preis richtet sich nach einem Markt, den der Verkäufer nicht beeinflussen kann.
exclusion-made-to-order = Es wurde nach Ihren Wünschen angefertigt.
exclusion-perishable = Es verdirbt schnell oder ist nur kurz haltbar.
exclusion-sealed-hygiene = Es war aus Gründen der Gesundheit oder Hygiene versiegelt, und Sie haben das Siegel geöffnet.
exclusion-mixed-inseparably = Es wurde mit anderen Dingen vermischt und lässt sich nicht mehr trennen.
exclusion-urgent-repair = Sie haben den Händler für eine dringende Reparatur gerufen.
exclusion-sealed-media = Es war ein versiegelter Datenträger oder versiegelte Software, und Sie haben das Siegel geöffnet.
exclusion-periodical = Es ist eine Zeitung oder Zeitschrift.
exclusion-dated-leisure = Es gilt für einen festen Termin, wie Eintrittskarten oder ein Hotel.
exclusion-passenger-transport = Es ist eine Beförderung von Personen.
exclusion-digital-started-with-consent = Der Download begann, nachdem Sie ausdrücklich zugestimmt hatten, dass damit das Recht endet.
exclusion-own-carrier = Sie haben den Paketdienst selbst ausgesucht.
amount-refund = Rückzahlung
amount-punitive = Entschädigung
amount-statutory-minimum = Gesetzlicher Mindestbetrag
amount-interest = Zinsen
amount-limit = Obergrenze
amount-small-claims-limit = Obergrenze des Gerichts für kleine Forderungen
condition-consumer = { $outcome ->
    [true] Sie haben es überwiegend für private Zwecke gekauft.
    [false] Sie haben es nicht überwiegend für private Zwecke gekauft.
   *[unknown] Es ist nicht bekannt, ob Sie es überwiegend für private Zwecke gekauft haben.
}
condition-business-trader = { $outcome ->
    [true] Der Verkäufer ist ein Unternehmen.
    [false] Der Verkäufer ist kein Unternehmen.
   *[unknown] Es ist nicht bekannt, ob der Verkäufer ein Unternehmen ist.
}
condition-trader-targets-home = { $outcome ->
    [true] Der Verkäufer bietet seine Ware in Ihrem Land an.
    [false] Der Verkäufer richtet sein Angebot nicht auf Ihr Land aus.
   *[unknown] Es ist nicht bekannt, ob der Verkäufer sein Angebot auf Ihr Land ausrichtet.
}
condition-same-country = { $outcome ->
    [true] Sie und der Verkäufer sind im selben Land.
    [false] Sie und der Verkäufer sind in verschiedenen Ländern.
   *[unknown] Es ist nicht bekannt, ob Sie und der Verkäufer im selben Land sind.
}
condition-law-chosen = { $outcome ->
    [true] Im Vertrag ist ein Recht genannt.
   *[false] Es ist kein im Vertrag genanntes Recht bekannt.
}
condition-distance-contract = { $outcome ->
    [true] Sie haben im Fernabsatz gekauft: online, am Telefon, im Versandhandel oder über das Fernsehen.
    [false] Sie haben es nicht im Fernabsatz gekauft.
   *[unknown] Es ist nicht bekannt, wie Sie es gekauft haben.
}
condition-remote-order = { $outcome ->
    [true] Sie haben im Fernabsatz gekauft: online, am Telefon, im Versandhandel oder über das Fernsehen.
    [false] Sie haben es nicht im Fernabsatz gekauft.
   *[unknown] Es ist nicht bekannt, wie Sie es gekauft haben.
}
condition-off-premises-contract = { $outcome ->
    [true] Sie haben es außerhalb der Geschäftsräume des Verkäufers gekauft, zum Beispiel an der Haustür.
    [false] Sie haben es nicht an der Haustür oder auf der Straße gekauft.
   *[unknown] Es ist nicht bekannt, wie Sie es gekauft haben.
}
condition-distance-or-off-premises = { $outcome ->
    [true] Sie haben es im Fernabsatz oder an der Haustür gekauft.
    [false] Sie haben es weder im Fernabsatz noch an der Haustür gekauft.
   *[unknown] Es ist nicht bekannt, wie Sie es gekauft haben.
}
condition-online-contract = { $outcome ->
    [true] Sie haben online bestellt.
    [false] Sie haben nicht online bestellt.
   *[unknown] Es ist nicht bekannt, ob Sie online bestellt haben.
}
condition-goods = { $outcome ->
    [true] Es ist eine Sache, die man anfassen kann.
    [false] Es ist keine Sache, die man anfassen kann.
   *[unknown] Es ist nicht bekannt, um welche Art von Sache es geht.
}
condition-service-item = { $outcome ->
    [true] Es ist eine Dienstleistung.
    [false] Es ist keine Dienstleistung.
   *[unknown] Es ist nicht bekannt, ob es eine Dienstleistung ist.
}
condition-digital-item = { $outcome ->
    [true] Es ist digital: ein Download oder ein Online-Dienst.
    [false] Es ist nicht digital.
   *[unknown] Es ist nicht bekannt, ob es digital ist.
}
condition-not-goods = { $outcome ->
    [true] Es ist eine Dienstleistung oder etwas Digitales.
    [false] Es ist eine Sache, die man anfassen kann.
   *[unknown] Es ist nicht bekannt, um welche Art von Sache es geht.
}
condition-sale-contract = { $outcome ->
    [true] Es ist ein Kauf von Waren.
    [false] Es ist kein Kauf von Waren.
   *[unknown] Es ist nicht bekannt, welche Art von Vertrag es ist.
}
condition-second-hand = { $outcome ->
    [true] Es war gebraucht.
    [false] Es war neu.
   *[unknown] Es ist nicht bekannt, ob es neu war.
}
condition-not-told-of-withdrawal = { $outcome ->
    [true] Der Verkäufer hat Sie nicht über das Widerrufsrecht informiert.
    [false] Der Verkäufer hat Sie über das Widerrufsrecht informiert.
   *[unknown] Es ist nicht bekannt, ob der Verkäufer Sie über das Widerrufsrecht informiert hat.
}
condition-told-of-return-cost = { $outcome ->
    [true] Ihnen wurde gesagt, dass Sie die Rücksendung zahlen.
    [false] Ihnen wurde nicht gesagt, dass Sie die Rücksendung zahlen.
   *[unknown] Es ist nicht bekannt, ob Ihnen gesagt wurde, wer die Rücksendung zahlt.
}
condition-not-told-of-return-cost = { $outcome ->
    [true] Ihnen wurde nicht gesagt, dass Sie die Rücksendung zahlen.
    [false] Ihnen wurde gesagt, dass Sie die Rücksendung zahlen.
   *[unknown] Es ist nicht bekannt, ob Ihnen gesagt wurde, wer die Rücksendung zahlt.
}
condition-not-delivered-problem = { $outcome ->
    [true] Die Ware ist nie bei Ihnen angekommen.
    [false] Ihr Problem ist nicht, dass die Ware nie angekommen ist.
   *[unknown] Es ist nicht bekannt, was schiefgegangen ist.
}
condition-late-problem = { $outcome ->
    [true] Die Ware ist verspätet oder nicht angekommen.
    [false] Ihr Problem ist nicht eine verspätete Lieferung.
   *[unknown] Es ist nicht bekannt, was schiefgegangen ist.
}
condition-faulty-problem = { $outcome ->
    [true] Die Ware ist mangelhaft, kaputt oder nicht wie beschrieben.
    [false] Ihr Problem ist nicht ein Mangel der Ware.
   *[unknown] Es ist nicht bekannt, was schiefgegangen ist.
}
condition-wrong-delivery-problem = { $outcome ->
    [true] Es wurde etwas Falsches, zu wenig oder etwas Kaputtes geliefert.
    [false] Ihr Problem ist nicht eine falsche, unvollständige oder beschädigte Lieferung.
   *[unknown] Es ist nicht bekannt, was schiefgegangen ist.
}
condition-unordered-problem = { $outcome ->
    [true] Ihnen wurde etwas geschickt, das Sie nicht bestellt hatten.
    [false] Ihr Problem ist nicht Ware, die Sie nicht bestellt hatten.
   *[unknown] Es ist nicht bekannt, was schiefgegangen ist.
}
condition-refund-problem = { $outcome ->
    [true] Eine Rückzahlung ist nicht eingegangen.
    [false] Ihr Problem ist nicht eine ausgebliebene Rückzahlung.
   *[unknown] Es ist nicht bekannt, was schiefgegangen ist.
}
condition-delivery-day-agreed = { $outcome ->
    [true] Ein Liefertag war vereinbart.
   *[false] Ein vereinbarter Liefertag ist nicht bekannt.
}
condition-no-delivery-day-agreed = { $outcome ->
    [true] Ein vereinbarter Liefertag ist nicht bekannt.
   *[false] Ein Liefertag war vereinbart.
}
condition-own-carrier = { $outcome ->
    [true] Sie haben den Paketdienst selbst ausgesucht.
    [false] Der Verkäufer hat den Paketdienst ausgesucht.
   *[unknown] Es ist nicht bekannt, wer den Paketdienst ausgesucht hat.
}
condition-day-was-essential = { $outcome ->
    [true] Der Liefertag war für Sie wesentlich, und der Verkäufer wusste das.
    [false] Der Liefertag war nicht wesentlich.
   *[unknown] Es ist nicht bekannt, ob der Liefertag wesentlich war.
}
condition-extra-time-over = { $outcome ->
    [true] Die letzte Frist, die Sie gesetzt haben, ist abgelaufen.
    [false] Die letzte Frist, die Sie gesetzt haben, ist noch nicht abgelaufen.
   *[unknown] Sie haben dem Verkäufer noch keine letzte Frist gesetzt.
}
condition-trader-refused = { $outcome ->
    [true] Der Verkäufer hat sich geweigert.
    [false] Der Verkäufer hat sich nicht geweigert.
   *[unknown] Der Verkäufer hat noch nicht geantwortet.
}
condition-termination-allowed = { $outcome ->
    [true] Sie können den Vertrag jetzt beenden.
    [false] Sie können den Vertrag noch nicht beenden.
   *[unknown] Ob Sie den Vertrag beenden können, hängt von offenen Fragen ab.
}
condition-repaired-before = { $outcome ->
    [true] Es wurde schon einmal repariert.
    [false] Es wurde noch nicht repariert.
   *[unknown] Es ist nicht bekannt, ob es schon einmal repariert wurde.
}
condition-minor-defect = { $outcome ->
    [true] Der Mangel ist geringfügig.
    [false] Der Mangel ist nicht geringfügig.
   *[unknown] Es ist nicht bekannt, ob der Mangel geringfügig ist.
}
condition-withdrawn = { $outcome ->
    [true] Sie haben den Vertrag widerrufen.
   *[false] Sie haben den Vertrag nicht widerrufen.
}
condition-terminated = { $outcome ->
    [true] Sie haben den Vertrag beendet.
   *[false] Sie haben den Vertrag nicht beendet.
}
condition-one-item = { $outcome ->
    [true] Die Bestellung umfasst eine einzige Sache.
   *[false] Die Bestellung umfasst nicht nur eine einzige Sache.
}
condition-several-items = { $outcome ->
    [true] Die Bestellung umfasst mehrere Sachen.
   *[false] Die Bestellung umfasst nicht mehrere Sachen.
}
condition-home-in-eu = { $outcome ->
    [true] Sie leben in der Europäischen Union.
    [false] Sie leben nicht in der Europäischen Union.
   *[unknown] Es ist nicht bekannt, wo Sie leben.
}
condition-trader-in-eu = { $outcome ->
    [true] Der Verkäufer ist in der Europäischen Union.
    [false] Der Verkäufer ist nicht in der Europäischen Union.
   *[unknown] Es ist nicht bekannt, wo der Verkäufer ist.
}
duty-goods-intact = die Ware muss vollständig und unbeschädigt zurückgehen
duty-send-back-promptly = schicken Sie die Ware bald nach Ihrer Mitteilung zurück
duty-opening-is-allowed = wer das Paket öffnet, um die Ware anzusehen und auszuprobieren, macht sie damit nicht unvollständig
duty-return-gifts-too = mitgelieferte Geschenke und Zubehör gehen ebenfalls zurück
duty-trader-gives-return-address = der Verkäufer muss Ihnen rechtzeitig eine richtige Adresse für die Rücksendung nennen
duty-no-wider-exclusions = der Verkäufer darf nicht mehr Waren von der Rückgabe ausschließen als das Gesetz
duty-refund-in-one-sum = der Verkäufer zahlt den ganzen Preis auf einmal zurück
duty-act-in-good-faith = gehen Sie mit der Rückgabe ehrlich um
duty-return-in-time-for-customs = fragen Sie bei Einfuhren aus dem Ausland sofort nach: Der Zoll erstattet Abgaben nur innerhalb kurzer Fristen
duty-report-in-reasonable-time = melden Sie dem Verkäufer den Mangel innerhalb angemessener Zeit und schriftlich
duty-report-at-once = prüfen Sie das Paket und melden Sie sofort, was zu sehen ist
duty-signing-is-no-acceptance = wer für das Paket unterschreibt, erkennt damit die Qualität der Ware nicht an
duty-guarantee-restarts = nach einer Ersatzlieferung beginnt die Garantie von vorn; die Zeit einer Reparatur zählt nicht mit
duty-authority-may-fine = die Verzögerung ist nun ein Gesetzesverstoß: Melden Sie sie der Marktaufsicht
duty-keep-goods-ready = halten Sie die Ware zur Abholung bereit, so wie Sie sie bekommen haben
duty-trader-offers-choice = der Verkäufer muss Ihnen die Wahl lassen: warten oder stornieren und alles zurückbekommen
duty-no-notice-means-cancelled = ohne rechtzeitige Nachricht über die Verzögerung gilt die Bestellung als storniert, und das Geld geht zurück
duty-no-store-credit = ein Guthaben beim Shop ist keine Rückzahlung
duty-trader-may-cure = der Verkäufer darf die Sache unter Umständen zuerst in Ordnung bringen
duty-reject-in-reasonable-time = weisen Sie die Ware bald und schriftlich zurück und benutzen Sie sie nicht
duty-no-bill-allowed = dafür darf keine Rechnung geschickt werden
duty-terms-on-final-screen = online müssen die Bedingungen für die Rückgabe auch auf der letzten Seite vor der Bestellung stehen
duty-trader-confirms-order = bei Zahlung im Voraus muss der Verkäufer die Bestellung bestätigen oder ohne Verzögerung verschicken
duty-give-extra-time-to-cure = setzen Sie dem Verkäufer zuerst eine angemessene letzte Frist, um es in Ordnung zu bringen
duty-no-exclusion-of-liability = eine Klausel, die jede Haftung oder Ihr Recht auf Beendigung des Vertrags ausschließt, ist unwirksam
duty-interest-from-receipt = Zinsen laufen ab dem Tag, an dem der Verkäufer das Geld bekommen hat
exclusion-confirmed-no-return = Es eignet sich seiner Art nach nicht zur Rückgabe, und Sie haben das beim Kauf bestätigt.
exclusion-digital-download = Es ist ein Download.
exclusion-cash-on-delivery = Es war erst bei der Lieferung zu bezahlen.
exclusion-financial = Es ist ein Finanzprodukt.
exclusion-already-shipped = Es wurde verschickt, bevor Sie storniert haben.
exclusion-return-terms-shown = Der Shop hat eigene Bedingungen für die Rückgabe angezeigt, deshalb gelten diese.
exclusion-buyer-abroad = Das Gesetz schützt Käufer außerhalb Japans nicht.
remedy-rejection = Rückgabe der Ware und sofort Ihr Geld zurück
condition-withdrawn-or-terminated = { $outcome ->
    [true] Sie haben den Vertrag widerrufen oder beendet.
   *[false] Sie haben den Vertrag weder widerrufen noch beendet.
}
condition-financial-product = { $outcome ->
    [true] Es ist ein Finanzprodukt.
    [false] Es ist kein Finanzprodukt.
   *[unknown] Es ist nicht bekannt, ob es ein Finanzprodukt ist.
}
condition-extra-time-not-set = { $outcome ->
    [true] Sie haben dem Verkäufer noch keine letzte Frist gesetzt.
   *[false] Sie haben dem Verkäufer eine letzte Frist gesetzt.
}
remedy-late-interest = Zinsen für die Verspätung
remedy-late-refund-surcharge = ein gesetzlicher Aufschlag, der mit der Verspätung wächst
exclusion-small-off-premises = Es wurde an der Haustür für höchstens 42 £ gekauft.
