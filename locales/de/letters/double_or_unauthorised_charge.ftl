# The letter `double_or_unauthorised_charge`.
letter-double-or-unauthorised-charge-subject = Beanstandete Zahlung vom { $payment-on }
letter-double-or-unauthorised-charge-unauthorised = am { $payment-on } wurde zu meinen Lasten eine Zahlung ausgeführt, die ich nicht autorisiert habe.
letter-double-or-unauthorised-charge-twice = am { $payment-on } wurde zu meinen Lasten eine Zahlung ausgeführt, die ich schon geleistet hatte. Zugestimmt habe ich nur einmal.
letter-double-or-unauthorised-charge-debit = am { $payment-on } wurde mein Konto mit einer Lastschrift belastet. Ich widerspreche ihr.
letter-double-or-unauthorised-charge-payee = Empfänger der Zahlung ist { $trader-name }.
letter-double-or-unauthorised-charge-amount = Es geht um { $price-total }.
letter-double-or-unauthorised-charge-right = Ich habe Anspruch auf Erstattung der Zahlung ({ $articles }).
letter-double-or-unauthorised-charge-appeal = Ich berufe mich auf: { $articles }.
letter-double-or-unauthorised-charge-by-law = Die Erstattung ist nach dem Gesetz spätestens am **{ $demand-date }** fällig ({ $articles }).
letter-double-or-unauthorised-charge-by-asked = Bitte erstatten Sie mir die Zahlung bis zum **{ $demand-date }**.
letter-double-or-unauthorised-charge-burden = Sind Sie der Ansicht, dass ich die Zahlung autorisiert habe, müssen Sie das beweisen.
letter-double-or-unauthorised-charge-records = Nach dem Gesetz müssen Sie mir die Unterlagen zu dieser Zahlung kostenlos geben. Bitte schicken Sie sie mir.
letter-double-or-unauthorised-charge-no-more = Bitte sorgen Sie dafür, dass keine weitere Zahlung dieser Art ausgeführt wird.
letter-double-or-unauthorised-charge-then = Lehnen Sie ab, nennen Sie mir bitte schriftlich Ihre Gründe. Ich wende mich dann an eine Schlichtungsstelle oder an das Gericht.
