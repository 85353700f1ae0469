# The letter `letter_before_action`.
letter-letter-before-action-subject = Letzte Aufforderung vor der Klage: Bestellung vom { $contract-date }
letter-letter-before-action-told = Am { $notice-complaint-on } habe ich mich bei Ihnen beschwert.
letter-letter-before-action-right = Mein Anspruch gegen Sie stützt sich auf: { $articles }.
letter-letter-before-action-interest = Für die Zeit Ihres Verzugs schulden Sie mir nach dem Gesetz außerdem Zinsen.
letter-letter-before-action-sum-interest = Bis heute sind das { $amount-interest } an Zinsen.
letter-letter-before-action-sum-punitive = Nach dem Gesetz kommen { $amount-punitive } hinzu.
letter-letter-before-action-last-day = Ich setze Ihnen eine letzte Frist bis zum **{ $demand-date }**, meine Forderung vollständig zu erfüllen.
letter-letter-before-action-court = Lassen Sie diese Frist verstreichen, mache ich den Anspruch ohne weitere Ankündigung gerichtlich geltend. Dann verlange ich auch Zinsen und die Kosten des Verfahrens, soweit das Gesetz es zulässt.
letter-letter-before-action-settle = Bis dahin bin ich bereit, die Sache außergerichtlich zu regeln.
