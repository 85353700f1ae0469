# The letter `chargeback_request`.
letter-chargeback-request-subject = Bitte um Rückbuchung (Chargeback): Zahlung an { $trader-name }
letter-chargeback-request-paid = ich habe { $price-total } an { $trader-name } gezahlt, und zwar für { $items }, bestellt am { $contract-date }.
letter-chargeback-request-paid-on = Gezahlt wurde am { $payment-on }.
letter-chargeback-request-promised = Die Lieferung war bis zum { $delivery-promised-by } zugesagt.
letter-chargeback-request-ask = Bitte reklamieren Sie diese Zahlung bei der Bank des Händlers und schreiben Sie mir den Betrag wieder gut.
letter-chargeback-request-by = Bitte teilen Sie mir bis zum **{ $demand-date }** mit, dass dies geschehen ist, oder nennen Sie mir schriftlich Ihre Gründe.
letter-chargeback-request-in-time = Bitte halten Sie dabei die Fristen von { $payment-scheme } ein.
