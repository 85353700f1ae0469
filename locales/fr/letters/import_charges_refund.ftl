# The letter `import_charges_refund`.
letter-import-charges-refund-subject = Frais d’importation : commande du { $contract-date }
letter-import-charges-refund-ordered = Le { $contract-date }, j’ai passé commande auprès de vous : { $items }.
letter-import-charges-refund-charged = Pour recevoir la commande, j’ai dû payer { $import-charges } de frais d’importation.
letter-import-charges-refund-untold = Vous ne m’aviez pas signalé ces frais avant la commande.
letter-import-charges-refund-right = Ma demande contre vous se fonde sur les textes suivants : { $articles }.
letter-import-charges-refund-refund = Je vous demande de me rembourser ces frais au plus tard le **{ $demand-date }**.
letter-import-charges-refund-refund-or-explain = Je vous demande de me rembourser ces frais au plus tard le **{ $demand-date }**, ou de me dire à cette date pourquoi vous ne le faites pas.
