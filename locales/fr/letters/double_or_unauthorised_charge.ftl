# The letter `double_or_unauthorised_charge`.
letter-double-or-unauthorised-charge-subject = Paiement contesté du { $payment-on }
letter-double-or-unauthorised-charge-unauthorised = Le { $payment-on }, un paiement que je n’avais pas autorisé a été débité de mon compte.
letter-double-or-unauthorised-charge-twice = Le { $payment-on }, un paiement que j’avais déjà fait a été débité une seconde fois. Je ne l’avais accepté qu’une fois.
letter-double-or-unauthorised-charge-debit = Le { $payment-on }, un prélèvement a été effectué sur mon compte. Je ne l’accepte pas.
letter-double-or-unauthorised-charge-payee = Le bénéficiaire est { $trader-name }.
letter-double-or-unauthorised-charge-amount = Le paiement est de { $price-total }.
letter-double-or-unauthorised-charge-right = J’ai droit au remboursement de ce paiement ({ $articles }).
letter-double-or-unauthorised-charge-appeal = Je m’appuie sur les textes suivants : { $articles }.
letter-double-or-unauthorised-charge-by-law = Selon la loi, le remboursement est dû au plus tard le **{ $demand-date }** ({ $articles }).
letter-double-or-unauthorised-charge-by-asked = Je vous demande de rembourser ce paiement au plus tard le **{ $demand-date }**.
letter-double-or-unauthorised-charge-burden = Si vous estimez que j’ai autorisé ce paiement, c’est à vous de le prouver.
letter-double-or-unauthorised-charge-records = Selon la loi, vous devez me remettre gratuitement les relevés de ce paiement. Je vous demande de me les envoyer.
letter-double-or-unauthorised-charge-no-more = Je vous demande de veiller à ce qu’aucun autre paiement de ce genre ne soit exécuté.
letter-double-or-unauthorised-charge-then = Si vous refusez, merci de m’indiquer vos raisons par écrit. Je m’adresserai alors à un organisme de médiation ou au tribunal.
