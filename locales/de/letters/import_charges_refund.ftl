# The letter `import_charges_refund`.
letter-import-charges-refund-subject = Einfuhrabgaben: Bestellung vom { $contract-date }
letter-import-charges-refund-ordered = am { $contract-date } habe ich bei Ihnen { $items } bestellt.
letter-import-charges-refund-charged = Um die Ware zu erhalten, musste ich { $import-charges } an Einfuhrabgaben zahlen.
letter-import-charges-refund-untold = Vor der Bestellung hatten Sie mich auf diese Abgaben nicht hingewiesen.
letter-import-charges-refund-right = Für meine Forderung gegen Sie berufe ich mich auf: { $articles }.
letter-import-charges-refund-refund = Bitte erstatten Sie mir diese Abgaben bis zum **{ $demand-date }**.
letter-import-charges-refund-refund-or-explain = Bitte erstatten Sie mir diese Abgaben bis zum **{ $demand-date }** oder sagen Sie mir bis zu diesem Tag, warum Sie es nicht tun.
