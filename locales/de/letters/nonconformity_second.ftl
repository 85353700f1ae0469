# The letter `nonconformity_second`.
letter-nonconformity-second-subject = Zweites Schreiben wegen mangelhafter Ware: Bestellung vom { $contract-date }
letter-nonconformity-second-bought = am { $contract-date } habe ich bei Ihnen { $items } gekauft.
letter-nonconformity-second-told = Am { $notice-complaint-on } habe ich mich bei Ihnen beschwert.
letter-nonconformity-second-refused = Sie haben sich geweigert, Abhilfe zu schaffen.
letter-nonconformity-second-to-maker = Sie haben keine Abhilfe geschaffen, sondern mich an den Hersteller verwiesen.
letter-nonconformity-second-silent = Sie haben nicht geantwortet.
letter-nonconformity-second-repaired = Die Ware wurde repariert, ist aber weiterhin nicht in Ordnung.
letter-nonconformity-second-right = Die Ware ist noch immer nicht so, wie Vertrag und Gesetz es verlangen, und dafür müssen Sie mir einstehen ({ $articles }).
letter-nonconformity-second-end = Ich trete deshalb vom Vertrag zurück.
letter-nonconformity-second-end-lawful = Nach dem Gesetz müssen Sie mir spätestens bis zum **{ $demand-date }** zurückzahlen, was ich für die Ware gezahlt habe ({ $articles }).
letter-nonconformity-second-end-asked = Bitte zahlen Sie mir bis zum **{ $demand-date }** zurück, was ich für die Ware gezahlt habe.
letter-nonconformity-second-end-return = Bitte teilen Sie mir mit, wie Sie die Ware zurückbekommen möchten.
letter-nonconformity-second-cure-or-refund = Ich fordere Sie ein letztes Mal auf, die Ware bis zum **{ $demand-date }** in Ordnung zu bringen oder mir bis zu diesem Tag zurückzuzahlen, was ich dafür gezahlt habe.
letter-nonconformity-second-reduce = Ich verlange deshalb, dass der Preis entsprechend dem geringeren Wert der Ware gemindert wird.
letter-nonconformity-second-reduce-by = Bitte zahlen Sie mir den Unterschied bis zum **{ $demand-date }** zurück.
letter-nonconformity-second-cure-or-reduce = Ich fordere Sie ein letztes Mal auf, die Ware bis zum **{ $demand-date }** in Ordnung zu bringen oder mir bis zu diesem Tag einen angemessenen Teil des Preises zurückzuzahlen.
