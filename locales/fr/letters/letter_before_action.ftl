# The letter `letter_before_action`.
letter-letter-before-action-subject = Mise en demeure : commande du { $contract-date }
letter-letter-before-action-told = Je vous ai adressé une réclamation le { $notice-complaint-on }.
letter-letter-before-action-right = Ma demande contre vous se fonde sur les textes suivants : { $articles }.
letter-letter-before-action-interest = Pour la durée de votre retard, vous me devez aussi, selon la loi, des intérêts.
letter-letter-before-action-sum-interest = À ce jour, ces intérêts s’élèvent à { $amount-interest }.
letter-letter-before-action-sum-punitive = La loi y ajoute { $amount-punitive }.
letter-letter-before-action-last-day = Je vous mets en demeure de faire entièrement droit à ma demande au plus tard le **{ $demand-date }**.
letter-letter-before-action-court = À défaut, je saisirai le tribunal sans autre avertissement. Je demanderai alors aussi les intérêts et les frais de procédure, dans la mesure où la loi le permet.
letter-letter-before-action-settle = D’ici là, un règlement à l’amiable reste possible.
