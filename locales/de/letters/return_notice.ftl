# The letter `return_notice`.
letter-return-notice-subject = Rücksendung der Ware: Bestellung vom { $contract-date }
letter-return-notice-withdrew = am { $notice-withdrawal-on } habe ich den Vertrag widerrufen, den ich am { $contract-date } mit Ihnen über { $items } geschlossen hatte ({ $articles }).
letter-return-notice-sent-today = Die Ware habe ich heute an Sie zurückgeschickt.
letter-return-notice-refund-lawful = Die Rückzahlung ist nach dem Gesetz spätestens am **{ $demand-date }** fällig ({ $articles }).
letter-return-notice-refund-asked = Bitte zahlen Sie mir das Geld bis zum **{ $demand-date }** zurück.
letter-return-notice-cost-untold = Sie haben mich nicht darüber informiert, dass ich die Rücksendung zahlen müsste; diese Kosten tragen deshalb Sie.
letter-return-notice-cost-by-law = Nach dem Gesetz tragen Sie die Kosten der Rücksendung.
letter-return-notice-cost-untold-sum = Bitte erstatten Sie mir auch diese Kosten: { $return-cost }.
letter-return-notice-cost-by-law-sum = Bitte erstatten Sie mir auch diese Kosten: { $return-cost }.
letter-return-notice-arrival = Bitte bestätigen Sie mir, wenn die Ware angekommen ist.
letter-return-notice-enclosed = Anlage: Versandbeleg.
