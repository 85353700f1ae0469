# The letter `refund_reminder`.
letter-refund-reminder-subject = Ausstehende Rückzahlung: Bestellung vom { $contract-date }
letter-refund-reminder-got-back = Sie haben die Ware am { $return-received-on } zurückerhalten.
letter-refund-reminder-owed = Nach dem Gesetz schulden Sie mir eine Rückzahlung ({ $articles }). Ich habe sie nicht erhalten.
letter-refund-reminder-due-lawful = Sie ist spätestens am **{ $demand-date }** fällig ({ $articles }).
letter-refund-reminder-due-asked = Bitte zahlen Sie bis zum **{ $demand-date }**.
letter-refund-reminder-interest = Für die Zeit Ihres Verzugs schulden Sie mir nach dem Gesetz außerdem Zinsen.
letter-refund-reminder-sum-interest = Bis heute sind das { $amount-interest } an Zinsen.
letter-refund-reminder-surcharge = Weil Sie in Verzug sind, kommt nach dem Gesetz ein Aufschlag hinzu.
letter-refund-reminder-sum-surcharge = Bis heute beträgt dieser Aufschlag { $amount-punitive }.
letter-refund-reminder-double = Weil Sie in Verzug sind, steht mir nach dem Gesetz das Doppelte des Betrags zu.
letter-refund-reminder-accepted-on = Am { $reply-on } haben Sie meiner Forderung zugestimmt.
