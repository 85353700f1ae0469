# The letter `adr_or_ecc_submission`.
letter-adr-or-ecc-submission-subject = Bitte um Hilfe in einem Streitfall mit { $trader-name }
letter-adr-or-ecc-submission-ask = ich bitte Sie, bei der Beilegung meines Streitfalls mit dem Händler { $trader-name } zu helfen.
letter-adr-or-ecc-submission-address = Die Anschrift des Händlers lautet: { $trader-address }
letter-adr-or-ecc-submission-bought = Am { $contract-date } habe ich bei diesem Händler { $items } bestellt. Die Bestellung kostete { $price-total }.
letter-adr-or-ecc-submission-no-court = Ein Gericht habe ich mit der Sache nicht befasst.
letter-adr-or-ecc-submission-confirm = Bitte bestätigen Sie mir bis zum **{ $demand-date }** den Eingang dieses Schreibens und sagen Sie mir, ob Sie noch etwas brauchen.
