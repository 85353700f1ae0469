# The letter `punitive_compensation`.
letter-punitive-compensation-subject = Demande d’indemnisation supplémentaire : commande du { $contract-date }
letter-punitive-compensation-bought = Le { $contract-date }, j’ai acheté auprès de vous : { $items }.
letter-punitive-compensation-deceived = Il y a eu tromperie de votre part à ce sujet.
letter-punitive-compensation-knew = Vous le saviez au moment de la vente.
letter-punitive-compensation-refused = Vous avez refusé de faire droit à ma demande.
letter-punitive-compensation-promised = Vous avez promis à vos acheteurs, dans un tel cas, { $trader-promised-multiple } fois le prix.
letter-punitive-compensation-refund = Vous me devez le remboursement de ce que j’ai payé.
letter-punitive-compensation-extra = Dans un tel cas, la loi prévoit en outre une somme supplémentaire en ma faveur ({ $articles }).
letter-punitive-compensation-double = Dans un tel cas, la loi m’accorde le double de ce que j’ai payé ({ $articles }).
letter-punitive-compensation-sum = Cette somme s’élève à { $amount-punitive }.
letter-punitive-compensation-most = Cette somme peut aller jusqu’à { $amount-limit }.
letter-punitive-compensation-pay = Je vous demande de régler ma demande au plus tard le **{ $demand-date }**.
