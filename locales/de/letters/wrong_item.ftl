# The letter `wrong_item`.
letter-wrong-item-subject = Falsche oder unvollständige Lieferung: Bestellung vom { $contract-date }
letter-wrong-item-ordered = am { $contract-date } habe ich bei Ihnen { $items } bestellt.
letter-wrong-item-right = Was Sie geliefert haben, ist nicht das Vereinbarte, und dafür müssen Sie mir einstehen ({ $articles }).
letter-wrong-item-send-right = Bitte schicken Sie mir bis zum **{ $demand-date }** in einwandfreiem Zustand, was ich bestellt habe.
letter-wrong-item-send-missing = Bitte schicken Sie mir bis zum **{ $demand-date }**, was fehlt.
letter-wrong-item-put-right = Bitte schicken Sie mir bis zum **{ $demand-date }**, was ich bestellt habe, oder zahlen Sie mir bis zu diesem Tag zurück, was ich dafür gezahlt habe.
letter-wrong-item-complete = Bitte schicken Sie mir bis zum **{ $demand-date }**, was fehlt, oder zahlen Sie mir bis zu diesem Tag zurück, was ich dafür gezahlt habe.
letter-wrong-item-end = Ich trete deshalb vom Vertrag zurück.
letter-wrong-item-end-refund = Bitte zahlen Sie mir bis zum **{ $demand-date }** zurück, was ich gezahlt habe.
letter-wrong-item-send-or-refund = Bitte schicken Sie mir bis zum **{ $demand-date }**, was ich bestellt habe, oder zahlen Sie mir bis zu diesem Tag zurück, was ich dafür gezahlt habe.
letter-wrong-item-reduce = Ich verlange, dass der Preis entsprechend dem gemindert wird, was ich erhalten habe. Bitte zahlen Sie mir den Unterschied bis zum **{ $demand-date }** zurück.
letter-wrong-item-send-or-reduce = Bitte schicken Sie mir bis zum **{ $demand-date }**, was ich bestellt habe, oder zahlen Sie mir bis zu diesem Tag einen angemessenen Teil des Preises zurück.
letter-wrong-item-costs = Die Kosten hierfür einschließlich des Transports tragen Sie.
letter-wrong-item-collect = Bitte teilen Sie mir mit, wie Sie die falsche Ware zurückbekommen möchten.
