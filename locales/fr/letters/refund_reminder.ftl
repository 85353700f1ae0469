# The letter `refund_reminder`.
letter-refund-reminder-subject = Remboursement en attente : commande du { $contract-date }
letter-refund-reminder-got-back = Vous avez reçu les articles en retour le { $return-received-on }.
letter-refund-reminder-owed = Selon la loi, vous me devez un remboursement ({ $articles }). Je ne l’ai pas reçu.
letter-refund-reminder-due-lawful = Il est dû au plus tard le **{ $demand-date }** ({ $articles }).
letter-refund-reminder-due-asked = Je vous demande de le verser au plus tard le **{ $demand-date }**.
letter-refund-reminder-interest = Pour la durée de votre retard, vous me devez aussi, selon la loi, des intérêts.
letter-refund-reminder-sum-interest = À ce jour, ces intérêts s’élèvent à { $amount-interest }.
letter-refund-reminder-surcharge = En raison de votre retard, la loi majore la somme due.
letter-refund-reminder-sum-surcharge = À ce jour, cette majoration s’élève à { $amount-punitive }.
letter-refund-reminder-double = En raison de votre retard, la loi m’accorde le double de la somme.
letter-refund-reminder-accepted-on = Le { $reply-on }, vous avez accepté ma demande.
