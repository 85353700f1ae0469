# The letter `delivery_reminder`.
letter-delivery-reminder-subject = Ausstehende Lieferung: Bestellung vom { $contract-date }
letter-delivery-reminder-ordered = am { $contract-date } habe ich bei Ihnen { $items } bestellt. Die Ware ist nicht angekommen.
letter-delivery-reminder-number = Bestellnummer: { $contract-number }
letter-delivery-reminder-promised = Sie hatten die Lieferung bis zum { $delivery-promised-by } zugesagt.
letter-delivery-reminder-overdue = Ein Liefertag war nicht vereinbart; die gesetzliche Lieferzeit ist abgelaufen ({ $articles }).
letter-delivery-reminder-last-day = Ich setze Ihnen hiermit eine angemessene letzte Frist zur Lieferung bis zum **{ $demand-date }**.
letter-delivery-reminder-then = Ist die Ware bis dahin nicht eingetroffen, kann ich vom Vertrag zurücktreten und alles zurückverlangen, was ich gezahlt habe ({ $articles }).
