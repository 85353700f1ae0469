# The letter `hidden_charges`.
letter-hidden-charges-subject = Frais non convenus : commande du { $contract-date }
letter-hidden-charges-ordered = Le { $contract-date }, j’ai passé commande auprès de vous : { $items }.
letter-hidden-charges-twice = La somme m’a été débitée deux fois.
letter-hidden-charges-right = Ma demande de remboursement se fonde sur les textes suivants : { $articles }.
letter-hidden-charges-button = Le bouton de commande n’indiquait pas clairement que j’aurais à payer. Selon la loi, le contrat ne m’engage donc pas.
letter-hidden-charges-surcharge = Selon la loi, vous ne pouvez pas demander de supplément pour un moyen de paiement ordinaire.
letter-hidden-charges-refund = Je vous demande de me rembourser ces frais au plus tard le **{ $demand-date }**.
letter-hidden-charges-explain = Je vous demande de me rembourser ces frais au plus tard le **{ $demand-date }**, ou de me dire à cette date sur quelle base vous les réclamez.
