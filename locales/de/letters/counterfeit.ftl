# The letter `counterfeit`.
letter-counterfeit-subject = Gefälschte Ware: Bestellung vom { $contract-date }
letter-counterfeit-bought = am { $contract-date } habe ich bei Ihnen { $items } gekauft.
letter-counterfeit-fake = Was Sie mir geschickt haben, ist gefälscht.
letter-counterfeit-right = Sie durften mir keine gefälschte Ware verkaufen und müssen mir dafür einstehen ({ $articles }).
letter-counterfeit-source = Nach dem Gesetz müssen Sie zeigen, von wem Sie die Ware rechtmäßig erworben haben. Bitte tun Sie das.
letter-counterfeit-end = Ich trete deshalb vom Vertrag zurück.
letter-counterfeit-refund = Bitte zahlen Sie mir bis zum **{ $demand-date }** zurück, was ich für die Ware gezahlt habe.
letter-counterfeit-genuine = Bitte liefern Sie mir stattdessen bis zum **{ $demand-date }** echte Ware.
letter-counterfeit-genuine-or-refund = Bitte schicken Sie mir bis zum **{ $demand-date }** echte Ware oder zahlen Sie mir bis zu diesem Tag zurück, was ich dafür gezahlt habe.
letter-counterfeit-proof = Die Ware behalte ich vorerst als Beweis.
