# The letter `import_charges_refund`.
letter-import-charges-refund-subject = Import charges: order of { $contract-date }
letter-import-charges-refund-ordered = On { $contract-date } I ordered { $items } from you.
letter-import-charges-refund-charged = To receive the goods I had to pay { $import-charges } in import charges.
letter-import-charges-refund-untold = You had not told me of these charges before I ordered.
letter-import-charges-refund-right = In claiming them from you I rely on { $articles }.
letter-import-charges-refund-refund = Please refund these charges by **{ $demand-date }**.
letter-import-charges-refund-refund-or-explain = Please refund these charges by **{ $demand-date }**, or tell me by that day why you do not.
