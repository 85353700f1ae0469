# The letter `hidden_charges`.
letter-hidden-charges-subject = Nicht vereinbarte Kosten: Bestellung vom { $contract-date }
letter-hidden-charges-ordered = am { $contract-date } habe ich bei Ihnen { $items } bestellt.
letter-hidden-charges-twice = Mir wurde derselbe Betrag doppelt berechnet.
letter-hidden-charges-right = Für meine Rückforderung berufe ich mich auf: { $articles }.
letter-hidden-charges-button = Die Schaltfläche für die Bestellung machte nicht deutlich, dass ich zahlen muss. Nach dem Gesetz bindet mich der Vertrag deshalb nicht.
letter-hidden-charges-surcharge = Nach dem Gesetz dürfen Sie für ein gewöhnliches Zahlungsmittel keinen Aufpreis verlangen.
letter-hidden-charges-refund = Bitte zahlen Sie mir diese Kosten bis zum **{ $demand-date }** zurück.
letter-hidden-charges-explain = Bitte zahlen Sie mir diese Kosten bis zum **{ $demand-date }** zurück oder sagen Sie mir bis zu diesem Tag, auf welcher Grundlage Sie sie fordern.
