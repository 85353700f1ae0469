# The letter `data_access`.
letter-data-access-subject = Auskunft über meine personenbezogenen Daten
letter-data-access-ordered = am { $contract-date } habe ich bei Ihnen bestellt.
letter-data-access-ask = Bitte geben Sie mir eine Kopie aller personenbezogenen Daten, die Sie über mich gespeichert haben ({ $articles }).
letter-data-access-details = Bitte teilen Sie mir auch mit, wofür Sie die Daten verwenden, an wen Sie sie weitergegeben haben und woher Sie sie haben.
letter-data-access-correct = Sollten Daten falsch sein, berichtigen Sie sie bitte.
letter-data-access-free = Nach dem Gesetz ist Ihre Antwort kostenlos.
letter-data-access-identity = Falls Sie daran zweifeln, wer ich bin, sagen Sie mir bitte sofort, was Sie als Nachweis brauchen.
letter-data-access-reasons = Lehnen Sie ab, müssen Sie mir nach dem Gesetz sagen, warum.
letter-data-access-by-law = Ihre Antwort ist nach dem Gesetz spätestens am **{ $demand-date }** fällig ({ $articles }).
letter-data-access-by-asked = Bitte antworten Sie bis zum **{ $demand-date }**.
letter-data-access-then = Habe ich bis dahin keine vollständige Antwort, beschwere ich mich bei der Datenschutzbehörde.
