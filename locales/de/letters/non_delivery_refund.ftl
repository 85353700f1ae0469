# The letter `non_delivery_refund`.
letter-non-delivery-refund-subject = Nicht erhaltene Ware: Bestellung vom { $contract-date }
letter-non-delivery-refund-ordered = am { $contract-date } habe ich bei Ihnen { $items } bestellt. Die Ware habe ich nicht erhalten.
letter-non-delivery-refund-number = Bestellnummer: { $contract-number }
letter-non-delivery-refund-risk = Bis ich die Ware in Händen habe, tragen Sie das Risiko ihres Verlusts ({ $articles }). Ein Vermerk des Zustellers ändert daran nichts.
letter-non-delivery-refund-extra-time-over = Die letzte Frist, die ich Ihnen bis zum { $delivery-extra-time-until } gesetzt hatte, ist abgelaufen.
letter-non-delivery-refund-end = Ich trete deshalb vom Vertrag zurück.
letter-non-delivery-refund-refund = Bitte zahlen Sie mir alles, was ich gezahlt habe, bis zum **{ $demand-date }** zurück, und zwar über dasselbe Zahlungsmittel, mit dem ich bezahlt habe.
letter-non-delivery-refund-deliver-or-refund = Bitte liefern Sie die Ware bis zum **{ $demand-date }** oder zahlen Sie mir bis zu diesem Tag alles zurück, was ich gezahlt habe.
