# The letter `withdrawal`.
letter-withdrawal-subject = Widerruf des Vertrags vom { $contract-date }
letter-withdrawal-declare = hiermit widerrufe ich den am { $contract-date } mit Ihnen geschlossenen Vertrag über { $items } ({ $articles }).
letter-withdrawal-number = Bestellnummer: { $contract-number }
letter-withdrawal-delivered = Die Ware habe ich am { $delivery-delivered-on } erhalten.
letter-withdrawal-refund-amount = Bitte erstatten Sie mir { $amount-refund }.
letter-withdrawal-refund-lawful = Die Rückzahlung ist nach dem Gesetz spätestens am **{ $demand-date }** fällig ({ $articles }). Bitte verwenden Sie dasselbe Zahlungsmittel, mit dem ich bezahlt habe.
letter-withdrawal-refund-asked = Bitte zahlen Sie den Betrag bis zum **{ $demand-date }** zurück, und zwar über dasselbe Zahlungsmittel, mit dem ich bezahlt habe.
letter-withdrawal-trader-pays-return = Sie haben mich nicht darüber informiert, dass ich die Kosten der Rücksendung tragen müsste. Bitte übernehmen Sie diese Kosten und senden Sie mir einen Rücksendeschein.
letter-withdrawal-return = Die Ware sende ich innerhalb der gesetzlichen Frist zurück. Bitte nennen Sie mir die Anschrift für die Rücksendung.
letter-withdrawal-confirm = Bitte bestätigen Sie mir den Eingang dieses Widerrufs.
