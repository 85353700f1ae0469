# The letter `connected_lender_claim`.
letter-connected-lender-claim-subject = Anspruch gegen Sie als Kreditgeber: Kauf bei { $trader-name }
letter-connected-lender-claim-bought = am { $contract-date } habe ich bei { $trader-name } { $items } gekauft.
letter-connected-lender-claim-financed = Den Kredit für diesen Kauf haben Sie mir gegeben.
letter-connected-lender-claim-card = Bezahlt habe ich mit einer Kreditkarte, die Sie ausgegeben haben.
letter-connected-lender-claim-price = Der Preis betrug { $price-total }.
letter-connected-lender-claim-right = Nach dem Gesetz kann ich dies auch Ihnen entgegenhalten ({ $articles }).
letter-connected-lender-claim-withhold = Bis die Sache geklärt ist, halte ich zurück, was für diesen Kauf noch zu zahlen ist.
letter-connected-lender-claim-no-fees = Bitte berechnen Sie auf den zurückgehaltenen Betrag weder Zinsen noch Gebühren und melden Sie ihn nicht als Zahlungsausfall.
letter-connected-lender-claim-refund = Bitte zahlen Sie mir bis zum **{ $demand-date }** zurück, was ich für diesen Kauf gezahlt habe.
letter-connected-lender-claim-confirm = Bitte bestätigen Sie mir bis zum **{ $demand-date }**, dass Sie damit einverstanden sind.
letter-connected-lender-claim-then = Sind Sie nicht einverstanden, nennen Sie mir bitte bis zu diesem Tag schriftlich Ihre Gründe. Ich wende mich dann an eine Schlichtungsstelle oder an das Gericht.
