# The letter `data_complaint`.
letter-data-complaint-subject = Beschwerde über den Umgang mit meinen personenbezogenen Daten: { $trader-name }
letter-data-complaint-about = ich beschwere mich über den Händler { $trader-name }.
letter-data-complaint-address = Die Anschrift des Händlers lautet: { $trader-address }
letter-data-complaint-ordered = Bei diesem Händler habe ich am { $contract-date } bestellt.
letter-data-complaint-misused = Der Händler hat personenbezogene Daten über mich, und sie wurden missbraucht.
letter-data-complaint-asked = Am { $notice-data-request-on } habe ich dem Händler wegen meiner personenbezogenen Daten geschrieben.
letter-data-complaint-silent = Der Händler hat nicht geantwortet.
letter-data-complaint-refused = Der Händler hat abgelehnt.
letter-data-complaint-part = Der Händler hat nicht vollständig geantwortet.
letter-data-complaint-right = Ich berufe mich auf: { $articles }.
letter-data-complaint-examine = Bitte prüfen Sie dies und sorgen Sie dafür, dass der Händler tut, was das Gesetz verlangt.
letter-data-complaint-confirm = Bitte bestätigen Sie mir bis zum **{ $demand-date }** den Eingang dieser Beschwerde und sagen Sie mir, ob Sie noch etwas brauchen.
letter-data-complaint-enclosed-request = Anlage: meine Anfrage an den Händler vom { $notice-data-request-on }.
