# The letter `nonconformity`.
letter-nonconformity-subject = Mangelhafte Ware: Bestellung vom { $contract-date }
letter-nonconformity-ordered = am { $contract-date } habe ich bei Ihnen { $items } gekauft.
letter-nonconformity-number = Bestellnummer: { $contract-number }
letter-nonconformity-delivered = Die Ware habe ich am { $delivery-delivered-on } erhalten.
letter-nonconformity-defective = Die Ware ist mangelhaft.
letter-nonconformity-not-as-described = Die Ware entspricht nicht Ihrer Beschreibung.
letter-nonconformity-damaged = Die Ware ist beschädigt angekommen.
letter-nonconformity-right = Die Ware ist damit nicht so, wie Vertrag und Gesetz es verlangen, und ich habe Anspruch auf Abhilfe ({ $articles }).
letter-nonconformity-ask-replacement = Ich verlange, dass Sie mir mangelfreie Ersatzware liefern.
letter-nonconformity-ask-repair = Ich verlange, dass Sie die Ware reparieren.
letter-nonconformity-ask-cure = Ich verlange Nacherfüllung: dass Sie die Ware reparieren oder mir mangelfreie Ersatzware liefern.
letter-nonconformity-costs = Die Kosten hierfür einschließlich des Transports tragen Sie.
letter-nonconformity-by-law = Bitte erledigen Sie dies spätestens bis zum **{ $demand-date }** ({ $articles }).
letter-nonconformity-by-asked = Dafür setze ich Ihnen eine Frist bis zum **{ $demand-date }**.
