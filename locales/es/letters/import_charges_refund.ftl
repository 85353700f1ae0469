# La carta `import_charges_refund`.
letter-import-charges-refund-subject = Gastos de importación: compra del { $contract-date }
letter-import-charges-refund-ordered = El { $contract-date } compré a su empresa { $items }.
letter-import-charges-refund-charged = Para recibir el pedido tuve que pagar { $import-charges } de gastos de importación.
letter-import-charges-refund-untold = Ustedes no me avisaron de estos gastos antes de que hiciera el pedido.
letter-import-charges-refund-right = Para reclamárselos a ustedes me baso en estas normas: { $articles }.
letter-import-charges-refund-refund = Les ruego que me devuelvan estos gastos a más tardar el **{ $demand-date }**.
letter-import-charges-refund-refund-or-explain = Les ruego que me devuelvan estos gastos a más tardar el **{ $demand-date }**, o que a más tardar en esa misma fecha me digan por qué no lo hacen.
