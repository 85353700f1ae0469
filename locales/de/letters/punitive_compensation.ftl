# The letter `punitive_compensation`.
letter-punitive-compensation-subject = Forderung einer zusätzlichen Entschädigung: Bestellung vom { $contract-date }
letter-punitive-compensation-bought = am { $contract-date } habe ich bei Ihnen { $items } gekauft.
letter-punitive-compensation-deceived = Darüber haben Sie mich getäuscht.
letter-punitive-compensation-knew = Sie wussten davon, als Sie es mir verkauften.
letter-punitive-compensation-refused = Sie haben sich geweigert, meine Forderung zu erfüllen.
letter-punitive-compensation-promised = Sie haben Ihren Käufern für einen solchen Fall das { $trader-promised-multiple }-Fache des Preises versprochen.
letter-punitive-compensation-refund = Sie schulden mir die Rückzahlung dessen, was ich gezahlt habe.
letter-punitive-compensation-extra = Das Gesetz gibt mir in einem solchen Fall außerdem eine zusätzliche Summe ({ $articles }).
letter-punitive-compensation-double = Das Gesetz gibt mir in einem solchen Fall das Doppelte dessen, was ich gezahlt habe ({ $articles }).
letter-punitive-compensation-sum = Diese Summe beträgt { $amount-punitive }.
letter-punitive-compensation-most = Diese Summe kann bis zu { $amount-limit } betragen.
letter-punitive-compensation-pay = Bitte begleichen Sie meine Forderung bis zum **{ $demand-date }**.
