# The letter `promise_reminder`.
letter-promise-reminder = Erinnerung an eine Zusage
letter-about-promise-reminder = Erinnert den Verkäufer an seine Zusage, wenn der Tag verstrichen ist.
letter-promise-reminder-subject = Ihre Zusage ist nicht erfüllt
letter-promise-reminder-what = Sie haben mir bis zum **{ $outcome-promised-by }** Folgendes zugesagt: { $outcome-promise }.
letter-promise-reminder-what-other = Sie haben mir zugesagt, die Angelegenheit bis zum **{ $outcome-promised-by }** zu regeln.
letter-promise-reminder-amount = Zugesagt war dieser Betrag: { $outcome-promised-amount }.
letter-promise-reminder-not-come = Dieser Tag ist verstrichen, und ich habe das Zugesagte nicht erhalten.
letter-promise-reminder-ask = Bitte erfüllen Sie Ihre Zusage bis zum **{ $demand-date }**.
letter-promise-reminder-rights = Meine gesetzlichen Rechte werden durch diese Zusage nicht berührt.
