# The letter `data_erasure`.
letter-data-erasure-subject = Löschung meiner personenbezogenen Daten
letter-data-erasure-ordered = am { $contract-date } habe ich bei Ihnen bestellt.
letter-data-erasure-misused = Meine personenbezogenen Daten wurden missbraucht.
letter-data-erasure-ask = Bitte löschen Sie alle personenbezogenen Daten über mich, die Sie nicht nach einem Gesetz aufbewahren müssen ({ $articles }).
letter-data-erasure-consent = Ich widerrufe jede Einwilligung in die Verwendung meiner Daten und widerspreche ihrer Verwendung für Werbung.
letter-data-erasure-passed-on = Bitte teilen Sie auch allen, an die Sie die Daten weitergegeben haben, mit, dass ich ihre Löschung verlange.
letter-data-erasure-free = Nach dem Gesetz ist Ihre Antwort kostenlos.
letter-data-erasure-identity = Falls Sie daran zweifeln, wer ich bin, sagen Sie mir bitte sofort, was Sie als Nachweis brauchen.
letter-data-erasure-reasons = Lehnen Sie ab, müssen Sie mir nach dem Gesetz sagen, warum.
letter-data-erasure-by-law = Ihre Antwort ist nach dem Gesetz spätestens am **{ $demand-date }** fällig ({ $articles }). Bitte bestätigen Sie mir bis dahin, was Sie gelöscht haben.
letter-data-erasure-by-asked = Bitte bestätigen Sie mir bis zum **{ $demand-date }**, was Sie gelöscht haben.
letter-data-erasure-then = Habe ich bis dahin keine vollständige Antwort, beschwere ich mich bei der Datenschutzbehörde.
