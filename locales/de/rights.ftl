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
remedy-refund-charge = der abgebuchte Betrag zurück
remedy-term-not-binding = die missbräuchliche Klausel bindet Sie nicht
remedy-contract-void = der Vertrag bindet Sie nicht
remedy-withhold-instalments = Sie dürfen noch offene Raten zurückhalten
remedy-buy-on-equal-terms = ein Kauf zu denselben Bedingungen wie für die Menschen dort
remedy-platform-answers = die Plattform muss selbst dafür einstehen
remedy-complain-to-authority = eine Beschwerde bei der Behörde
remedy-withhold-disputed-amount = Sie müssen den strittigen Betrag nicht zahlen, solange der Kartenherausgeber prüft
duty-tell-bank-at-once = melden Sie es der Bank, sobald Sie es bemerken
duty-bank-proves-consent = die Bank muss beweisen, dass Sie der Zahlung zugestimmt haben
duty-answer-free-of-charge = die Antwort kostet Sie nichts
duty-identity-may-be-asked = man darf von Ihnen verlangen, dass Sie sich ausweisen
duty-reasons-if-refused = eine Ablehnung muss begründet werden
duty-trader-reminds-before-renewal = der Verkäufer muss Sie vor der Verlängerung daran erinnern
duty-cancel-as-easily-as-joined = die Kündigung muss so einfach sein wie der Abschluss
duty-platform-names-trader = die Plattform muss Ihnen sagen, wer der Verkäufer ist
duty-do-not-use-product = benutzen Sie das Produkt nicht mehr
duty-keep-product-for-proof = heben Sie das Produkt und die Verpackung als Beweis auf
duty-first-ask-the-trader = wenden Sie sich zuerst an den Verkäufer und heben Sie den Nachweis auf
duty-complain-in-writing = beschweren Sie sich schriftlich
duty-ask-carrier-at-once = wenn Sie schon bezahlt haben, fordern Sie das Geld vom Paketdienst, solange er es noch hat
duty-buyer-is-the-taxpayer = auf diesem Einfuhrweg schuldet der Käufer die Steuer; die Plattform zieht sie nur ein
duty-buyer-must-be-deceived = die zusätzliche Summe bekommt, wer wirklich getäuscht wurde, nicht, wer die Wahrheit kannte
duty-cancellation-fee-capped = Stornogebühren über dem durchschnittlichen Schaden des Händlers sind nicht geschuldet
duty-clear-yes-before-charge = abgebucht werden darf erst nach klaren Bedingungen und Ihrem deutlichen Ja
duty-customs-may-seize-fakes = der Zoll beschlagnahmt Fälschungen, die ein Händler aus dem Ausland schickt, auch wenn sie nur für Sie selbst sind
duty-damage-must-be-shown = Sie müssen einen wirklichen Schaden nachweisen, auch Sorge kann einer sein; der Verstoß allein genügt nicht
duty-domestic-agent-answers = ein großer Verkäufer aus dem Ausland muss in Ihrem Land einen Vertreter benennen, der Beschwerden und Schriftstücke annimmt
duty-escrow-for-prepayment = bei Zahlung im Voraus muss der Shop ein Treuhandkonto oder eine Versicherung anbieten: Verlangen Sie Ihr Geld dort
duty-foreign-standards-may-differ = Waren auf diesem Einfuhrweg dürfen den Normen ihres Herkunftslands folgen; lesen Sie den Hinweis, dem Sie zugestimmt haben
duty-goods-or-written-notice = schicken Sie die Ware zurück oder teilen Sie es schriftlich mit; ein Anruf genügt nicht
duty-handler-tells-of-leak = wer Ihre Daten verloren hat, muss sofort handeln und Sie benachrichtigen
duty-higher-promise-binds = hat der Verkäufer ein höheres Vielfaches versprochen, gilt dieses Versprechen
duty-importer-counts-as-maker = wer die Ware einführt, haftet wie ihr Hersteller
duty-keep-goods-until-refund = Sie dürfen die Ware behalten, bis das Geld zurückgezahlt ist
duty-knowing-buyer-only-household-need = wer den Mangel beim Kauf kannte, bekommt die zusätzliche Summe nur für die Menge, die ein Haushalt verbraucht
duty-label-flaw-is-not-enough = ein Fehler auf dem Etikett, der weder schadet noch irreführt, bringt keine zusätzliche Summe
duty-late-payment-interest-capped = Zinsen für Ihre eigene verspätete Zahlung sind nur bis zur gesetzlichen Obergrenze geschuldet
duty-livestream-host-may-answer = wer in einer Live-Sendung verkauft und nicht klar zeigt, dass ein anderer der Verkäufer ist, haftet wie der Verkäufer
duty-local-agent-is-liable-too = das Unternehmen, das der ausländische Verkäufer im Land benennen musste, haftet mit ihm gemeinsam
duty-maker-liable-without-knowledge = der Hersteller schuldet die zusätzliche Summe, auch wenn er nichts wusste
duty-maker-or-seller-may-be-sued = Sie können wählen, ob Sie den Hersteller oder den Verkäufer in Anspruch nehmen
duty-maker-repairs-at-fair-price = der Hersteller repariert, nicht der Verkäufer, und zwar kostenlos oder zu einem fairen Preis
duty-media-that-knew-is-liable-too = das Medium, das die Werbung gebracht hat, haftet mit, wenn es wusste oder wissen konnte, dass sie falsch war
duty-no-injury-needed = es muss niemand verletzt worden sein
duty-no-need-to-sue-trader-first = Sie müssen nicht zuerst gegen den Verkäufer vorgehen
duty-no-payment-surcharge = der Verkäufer darf für gewöhnliche Karten, Überweisungen oder Lastschriften keinen Aufpreis verlangen
duty-no-penalty-for-withdrawal = der Verkäufer darf wegen Ihres Widerrufs weder eine Strafe noch Schadensersatz verlangen
duty-no-preticked-extras = Zusatzleistungen dürfen nicht schon angekreuzt sein
duty-offer-names-maker = das Angebot muss Name und Anschrift des Herstellers zeigen und, wenn er außerhalb der Union sitzt, einen Verantwortlichen in der Union
duty-open-before-paying = öffnen Sie das Paket, bevor Sie zahlen, und nehmen Sie es nicht an, wenn etwas nicht stimmt
duty-paid-order-is-a-contract = ist die Bestellung durchgegangen, steht der Vertrag; eine Klausel, die das nach der Zahlung bestreitet, ist unwirksam
duty-platform-gives-reasons = entscheidet eine Plattform gegen Sie, muss sie Tatsachen und Gründe nennen, einen Einspruch zulassen und auf Wunsch einen Menschen entscheiden lassen
duty-platform-keeps-records = die Plattform bewahrt die Unterlagen drei Jahre auf und muss sie im Streitfall herausgeben
duty-platform-must-try-to-help = die Plattform muss den Verkäufer erreichbar machen und Ihrer Beschwerde nachgehen, aber nicht selbst zahlen
duty-platform-that-knew-is-liable-too = eine Plattform, die es wusste oder wissen musste und nichts tat, haftet gemeinsam mit dem Verkäufer
duty-promise-binds = was der Verkäufer auf der Seite oder in der Werbung versprochen hat, gilt
duty-provider-gives-records-free = der Zahlungsdienst muss Ihnen die Unterlagen der letzten drei Jahre kostenlos geben
duty-seller-shows-lawful-source = der Verkäufer muss zeigen, wo er die Ware rechtmäßig gekauft hat
duty-simple-way-to-stop = der Verkäufer muss einen einfachen Weg anbieten, die Abbuchungen zu beenden
duty-stop-order-three-working-days-before = weisen Sie Ihre Bank mindestens drei Arbeitstage vor einer geplanten Abbuchung an, sie zu stoppen
duty-ten-days-have-not-begun = die Widerrufsfrist endet nicht, solange Sie nicht über das Recht informiert wurden
duty-time-to-read-terms = Sie müssen vor der Zustimmung angemessene Zeit zum Lesen der Bedingungen gehabt haben, bis zu dreißig Tage
duty-trader-bears-return = der Verkäufer zahlt die Rücksendung
duty-trader-confirms-withdrawal = der Verkäufer muss den Eingang Ihres Widerrufs sofort bestätigen
duty-trader-need-not-ship = der Shop muss Ihnen verkaufen wie einem Kunden vor Ort, aber nicht in Ihr Land liefern
duty-trader-pays-recall-cost = die Kosten eines Rückrufs tragen nicht Sie
duty-trader-tells-card-issuer = der Verkäufer muss Ihren Kartenanbieter sofort benachrichtigen, damit die Abbuchung unterbleibt oder rückgängig gemacht wird
duty-trader-tells-personal-price = der Verkäufer muss sagen, wenn ein Computer den Preis eigens für Sie festgelegt hat
duty-unclear-exclusion-void = eine Haftungsbeschränkung, die nicht sagt, dass sie nur für leichte Fahrlässigkeit gilt, ist unwirksam
duty-written-guarantee-keeps-legal-rights = wer eine schriftliche Garantie gibt, kann damit Ihre gesetzlichen Rechte nicht ausschließen
exclusion-off-premises-small-sum = Es wurde außerhalb der Geschäftsräume gekauft, und der Betrag ist für dieses Gesetz zu klein.
exclusion-own-safety-law = Für Lebensmittel und Arzneimittel gibt es eigene Sicherheitsgesetze.
exclusion-price-over-limit = Die Ware hat mehr gekostet, als das Gesetz erfasst.
exclusion-seller-in-same-country = Sie und der Verkäufer sind im selben Land.
exclusion-small-credit = Der Kredit lag unter 200 Euro.
exclusion-over-limit = Es geht um einen höheren Betrag, als dort angenommen wird.
amount-own-share-at-most = Höchstens selbst zu tragen
condition-misleading-problem = { $outcome ->
    [true] Was Ihnen darüber gesagt wurde, stimmte nicht.
    [false] Es geht nicht um eine falsche Angabe.
   *[unknown] Es ist nicht bekannt, ob Ihnen etwas Falsches gesagt wurde.
}
condition-unfair-term-problem = { $outcome ->
    [true] Es geht um eine Klausel des Vertrags.
    [false] Es geht nicht um eine Klausel des Vertrags.
   *[unknown] Es ist nicht bekannt, ob es um eine Klausel des Vertrags geht.
}
condition-hidden-charges-problem = { $outcome ->
    [true] Es geht um Kosten, die Ihnen nicht gezeigt wurden.
    [false] Es geht nicht um versteckte Kosten.
   *[unknown] Es ist nicht bekannt, ob es um versteckte Kosten geht.
}
condition-import-charges-problem = { $outcome ->
    [true] Es geht um Einfuhrabgaben.
    [false] Es geht nicht um Einfuhrabgaben.
   *[unknown] Es ist nicht bekannt, ob es um Einfuhrabgaben geht.
}
condition-import-charges-not-told = { $outcome ->
    [true] Auf Einfuhrabgaben wurden Sie nicht hingewiesen.
    [false] Auf Einfuhrabgaben wurden Sie hingewiesen.
   *[unknown] Es ist nicht bekannt, ob Sie auf Einfuhrabgaben hingewiesen wurden.
}
condition-unauthorised-problem = { $outcome ->
    [true] Es geht um eine Zahlung, der Sie nicht zugestimmt haben.
    [false] Es geht nicht um eine Zahlung ohne Ihre Zustimmung.
   *[unknown] Es ist nicht bekannt, ob es um eine Zahlung geht, der Sie nicht zugestimmt haben.
}
condition-double-charge-problem = { $outcome ->
    [true] Es wurde doppelt abgebucht.
    [false] Es wurde nicht doppelt abgebucht.
   *[unknown] Es ist nicht bekannt, ob doppelt abgebucht wurde.
}
condition-disputable-problem = { $outcome ->
    [true] Bei diesem Problem lässt sich eine Zahlung reklamieren.
    [false] Bei diesem Problem lässt sich eine Zahlung nicht reklamieren.
   *[unknown] Es ist nicht bekannt, ob sich die Zahlung reklamieren lässt.
}
condition-goods-or-service-problem = { $outcome ->
    [true] Es geht um das, was Sie gekauft haben, oder um die Rückzahlung dafür.
    [false] Es geht nicht um das, was Sie gekauft haben, oder um die Rückzahlung dafür.
   *[unknown] Es ist nicht bekannt, ob es um das geht, was Sie gekauft haben.
}
condition-unsafe-problem = { $outcome ->
    [true] Das Produkt ist gefährlich.
    [false] Es geht nicht um die Sicherheit.
   *[unknown] Es ist nicht bekannt, ob das Produkt gefährlich ist.
}
condition-injured = { $outcome ->
    [true] Jemand wurde verletzt.
    [false] Niemand wurde verletzt.
   *[unknown] Es ist nicht bekannt, ob jemand verletzt wurde.
}
condition-fake-problem = { $outcome ->
    [true] Die Ware ist gefälscht.
    [false] Es geht nicht um Fälschungen.
   *[unknown] Es ist nicht bekannt, ob die Ware gefälscht ist.
}
condition-subscription-problem = { $outcome ->
    [true] Es geht um ein Abo, das Sie nicht wollten.
    [false] Es geht nicht um ein ungewolltes Abo.
   *[unknown] Es ist nicht bekannt, ob es um ein ungewolltes Abo geht.
}
condition-price-problem = { $outcome ->
    [true] Es geht darum, wie der Preis zustande kam.
    [false] Es geht nicht darum, wie der Preis zustande kam.
   *[unknown] Es ist nicht bekannt, ob es darum geht, wie der Preis zustande kam.
}
condition-identity-problem = { $outcome ->
    [true] Der Verkäufer sagt nicht, wer er ist.
    [false] Es geht nicht darum, wer der Verkäufer ist.
   *[unknown] Es ist nicht bekannt, ob es darum geht, wer der Verkäufer ist.
}
condition-data-request-problem = { $outcome ->
    [true] Es geht um Ihre eigenen Daten.
    [false] Es geht nicht um eine Anfrage nach Ihren Daten.
   *[unknown] Es ist nicht bekannt, ob es um Ihre eigenen Daten geht.
}
condition-data-misuse-problem = { $outcome ->
    [true] Ihre Daten wurden missbraucht.
    [false] Es geht nicht um einen Missbrauch Ihrer Daten.
   *[unknown] Es ist nicht bekannt, ob Ihre Daten missbraucht wurden.
}
condition-data-problem = { $outcome ->
    [true] Es geht um Ihre persönlichen Daten.
    [false] Es geht nicht um Ihre persönlichen Daten.
   *[unknown] Es ist nicht bekannt, ob es um Ihre Daten geht.
}
condition-blocked-problem = { $outcome ->
    [true] Sie wurden wegen Ihres Wohnorts abgewiesen.
    [false] Sie wurden nicht wegen Ihres Wohnorts abgewiesen.
   *[unknown] Es ist nicht bekannt, ob Sie wegen Ihres Wohnorts abgewiesen wurden.
}
condition-card-payment = { $outcome ->
    [true] Sie haben mit Karte bezahlt.
    [false] Sie haben nicht mit Karte bezahlt.
   *[unknown] Es ist nicht bekannt, ob Sie mit Karte bezahlt haben.
}
condition-credit-card-payment = { $outcome ->
    [true] Sie haben mit Kreditkarte bezahlt.
    [false] Sie haben nicht mit Kreditkarte bezahlt.
   *[unknown] Es ist nicht bekannt, ob Sie mit Kreditkarte bezahlt haben.
}
condition-direct-debit-payment = { $outcome ->
    [true] Sie haben per Lastschrift bezahlt.
    [false] Sie haben nicht per Lastschrift bezahlt.
   *[unknown] Es ist nicht bekannt, ob Sie per Lastschrift bezahlt haben.
}
condition-bank-payment = { $outcome ->
    [true] Sie haben über Ihre Bank oder Karte bezahlt.
    [false] Sie haben nicht über Ihre Bank oder Karte bezahlt.
   *[unknown] Es ist nicht bekannt, ob Sie über Ihre Bank bezahlt haben.
}
condition-paid-by-instalments = { $outcome ->
    [true] Sie zahlen in Raten oder später.
    [false] Sie zahlen nicht in Raten.
   *[unknown] Es ist nicht bekannt, ob Sie in Raten zahlen.
}
condition-linked-credit = { $outcome ->
    [true] Der Kauf wurde mit einem eigens dafür vereinbarten Kredit bezahlt.
    [false] Für den Kauf wurde kein Kredit vereinbart.
   *[unknown] Es ist nicht bekannt, ob für den Kauf ein Kredit vereinbart wurde.
}
condition-subscription-contract = { $outcome ->
    [true] Es ist ein Abo.
    [false] Es ist kein Abo.
   *[unknown] Es ist nicht bekannt, ob es ein Abo ist.
}
condition-renews-by-itself = { $outcome ->
    [true] Der Vertrag verlängert sich von selbst.
    [false] Der Vertrag verlängert sich nicht von selbst.
   *[unknown] Es ist nicht bekannt, ob sich der Vertrag von selbst verlängert.
}
condition-order-button-unclear = { $outcome ->
    [true] Auf dem Bestellknopf stand nicht, dass Sie zahlen müssen.
    [false] Auf dem Bestellknopf stand, dass Sie zahlen müssen.
   *[unknown] Es ist nicht bekannt, ob auf dem Bestellknopf stand, dass Sie zahlen müssen.
}
condition-trader-not-identified = { $outcome ->
    [true] Der Verkäufer hat Namen und Anschrift nicht angegeben.
    [false] Der Verkäufer hat Namen und Anschrift angegeben.
   *[unknown] Es ist nicht bekannt, ob der Verkäufer Namen und Anschrift angegeben hat.
}
condition-private-seller = { $outcome ->
    [true] Der Verkäufer ist eine Privatperson.
    [false] Der Verkäufer ist keine Privatperson.
   *[unknown] Es ist nicht bekannt, ob der Verkäufer eine Privatperson ist.
}
condition-sold-through-platform = { $outcome ->
    [true] Sie haben über einen Marktplatz bei einem anderen Händler gekauft.
    [false] Sie haben nicht über einen Marktplatz bei einem anderen Händler gekauft.
   *[unknown] Es ist nicht bekannt, ob Sie über einen Marktplatz bei einem anderen Händler gekauft haben.
}
condition-platform-is-seller = { $outcome ->
    [true] Die Plattform selbst ist der Verkäufer.
    [false] Die Plattform ist nicht der Verkäufer.
   *[unknown] Es ist nicht bekannt, ob die Plattform selbst der Verkäufer ist.
}
condition-platform-withheld-trader = { $outcome ->
    [true] Die Plattform hat Ihnen nicht gesagt, wer der Verkäufer ist.
    [false] Die Plattform hat Ihnen gesagt, wer der Verkäufer ist.
   *[unknown] Es ist nicht bekannt, ob die Plattform Ihnen gesagt hat, wer der Verkäufer ist.
}
condition-platform-promised-more = { $outcome ->
    [true] Die Plattform hat mehr versprochen, als das Gesetz verlangt.
    [false] Die Plattform hat nicht mehr versprochen, als das Gesetz verlangt.
   *[unknown] Es ist nicht bekannt, ob die Plattform mehr versprochen hat.
}
condition-fraud = { $outcome ->
    [true] Es war Betrug.
    [false] Es war kein Betrug.
   *[unknown] Es ist nicht bekannt, ob es Betrug war.
}
condition-trader-knew = { $outcome ->
    [true] Der Verkäufer wusste es.
    [false] Der Verkäufer wusste es nicht.
   *[unknown] Es ist nicht bekannt, ob der Verkäufer es wusste.
}
condition-food-item = { $outcome ->
    [true] Es ist ein Lebensmittel.
    [false] Es ist kein Lebensmittel.
   *[unknown] Es ist nicht bekannt, ob es ein Lebensmittel ist.
}
condition-new-goods = { $outcome ->
    [true] Es wurde als neu verkauft.
    [false] Es wurde nicht als neu verkauft.
   *[unknown] Es ist nicht bekannt, ob es als neu verkauft wurde.
}
condition-shop-purchase = { $outcome ->
    [true] Sie haben es in einem Laden gekauft.
    [false] Sie haben es nicht in einem Laden gekauft.
   *[unknown] Es ist nicht bekannt, ob Sie es in einem Laden gekauft haben.
}
condition-repaired = { $outcome ->
    [true] Es wurde repariert.
    [false] Es wurde nicht repariert.
   *[unknown] Es ist nicht bekannt, ob es repariert wurde.
}
condition-trader-silent-or-refused = { $outcome ->
    [true] Der Verkäufer hat nicht geantwortet oder sich geweigert.
    [false] Der Verkäufer hat weder geschwiegen noch sich geweigert.
   *[unknown] Es ist nicht bekannt, ob der Verkäufer sich geweigert oder geschwiegen hat.
}
condition-trader-present-at-home = { $outcome ->
    [true] Der Verkäufer hat in Ihrem Land eine Niederlassung oder Vermögen.
    [false] Der Verkäufer hat in Ihrem Land weder eine Niederlassung noch Vermögen.
   *[unknown] Es ist nicht bekannt, ob der Verkäufer in Ihrem Land eine Niederlassung hat.
}
condition-arbitration-agreed = { $outcome ->
    [true] Der Vertrag verweist Streitigkeiten an ein Schiedsgericht.
    [false] Der Vertrag verweist Streitigkeiten nicht an ein Schiedsgericht.
   *[unknown] Es ist nicht bekannt, ob der Vertrag Streitigkeiten an ein Schiedsgericht verweist.
}
condition-court-chosen = { $outcome ->
    [true] Der Vertrag legt einen Gerichtsstand fest.
    [false] Der Vertrag legt keinen Gerichtsstand fest.
   *[unknown] Es ist nicht bekannt, ob der Vertrag einen Gerichtsstand festlegt.
}
condition-judgment-from-abroad = { $outcome ->
    [true] Ein Urteil aus Ihrem Land müsste im Ausland vollstreckt werden.
    [false] Ein Urteil müsste nicht im Ausland vollstreckt werden.
   *[unknown] Es ist nicht bekannt, ob ein Urteil im Ausland vollstreckt werden müsste.
}
duty-cancel-a-week-before = stornieren Sie mindestens sieben Arbeitstage vor dem gebuchten Tag
duty-end-with-written-notice = beenden Sie den Vertrag schriftlich und mit der Frist, die das Gesetz vorsieht
duty-pay-costs-so-far = Sie schulden dem Verkäufer, was er für den Vertrag bisher tatsächlich ausgegeben hat
duty-pay-for-use = wer die Ware benutzt hat, schuldet dafür eine angemessene Miete
duty-right-ends-with-use = das Recht endet, sobald Sie die Sache oder die Dienstleistung nutzen
duty-second-hand-time-may-be-shorter = bei gebrauchter Ware darf der Vertrag die zwei Jahre auf eines verkürzen, wenn Sie dem zugestimmt haben
duty-silence-accepts-complaint = hat der Verkäufer nicht rechtzeitig geantwortet, gilt Ihre Reklamation als anerkannt
duty-use-named-carrier = schicken Sie die Ware mit dem Paketdienst zurück, den der Verkäufer genannt hat; dann zahlt er die Rücksendung
exclusion-everyday-food = Es sind Lebensmittel oder andere Dinge des täglichen Bedarfs, die nach Hause geliefert wurden.
exclusion-medicine = Es ist ein Arzneimittel oder ein Medizinprodukt.
exclusion-not-exchangeable = Es steht auf der Liste der Waren, die Läden nicht umtauschen müssen.
exclusion-sum-too-small = Der Betrag ist für dieses Recht zu klein.
remedy-double-refund = das Doppelte Ihrer Zahlung, weil die Rückzahlung zu spät kommt
exclusion-goods-only = Das gilt nur für Waren.
exclusion-payment-not-covered = Diese Zahlungsart ist nicht abgedeckt.
exclusion-price-under-limit = Es hat weniger gekostet, als dieses Gesetz voraussetzt.
amount-return-cost = Kosten Ihrer Rücksendung
amount-import-charges = Einfuhrabgaben
amount-already-paid = Schon zurückgezahlt
exclusion-under-limit = Der Betrag ist kleiner, als dort angenommen wird.
exclusion-arbitration-agreed = Der Vertrag verweist Streitigkeiten an ein Schiedsgericht.
exclusion-foreign-related = Fälle, die über die Grenze gehen, werden dort nicht angenommen.
