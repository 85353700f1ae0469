# The letter `subscription_cancel`.
letter-subscription-cancel-subject = Ende meines Abonnements: Vertrag vom { $contract-date }
letter-subscription-cancel-contract = dieses Schreiben betrifft das Abonnement, das Sie aus meiner Bestellung vom { $contract-date } ableiten.
letter-subscription-cancel-button = Bei der Bestellung wurde nicht deutlich, dass ich dafür zahlen muss.
letter-subscription-cancel-renewal = Das Abonnement verlängert sich von selbst.
letter-subscription-cancel-right = Ich berufe mich auf: { $articles }.
letter-subscription-cancel-void = Nach dem Gesetz bindet mich dieser Vertrag nicht.
letter-subscription-cancel-term = Nach dem Gesetz bindet mich die Klausel nicht, auf die Sie sich stützen.
letter-subscription-cancel-end = Ich kündige den Vertrag mit sofortiger Wirkung, hilfsweise zum nächstmöglichen Zeitpunkt.
letter-subscription-cancel-end-anyhow = Vorsorglich kündige ich den Vertrag zum nächstmöglichen Zeitpunkt.
letter-subscription-cancel-stop = Meine Zustimmung zu weiteren Zahlungen widerrufe ich. Bitte ziehen Sie nichts mehr ein.
letter-subscription-cancel-refund = Bitte zahlen Sie mir bis zum **{ $demand-date }** zurück, was Sie zu Unrecht eingezogen haben.
letter-subscription-cancel-confirm = Bitte bestätigen Sie mir bis zum **{ $demand-date }**, dass das Abonnement beendet ist.
letter-subscription-cancel-then = Geschieht das nicht oder ziehen Sie erneut Geld ein, wende ich mich an meinen Zahlungsdienst und an eine Schlichtungsstelle oder das Gericht.
