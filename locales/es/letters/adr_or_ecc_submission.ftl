# La carta `adr_or_ecc_submission`.
letter-adr-or-ecc-submission-subject = Solicitud de ayuda en un conflicto con { $trader-name }
letter-adr-or-ecc-submission-ask = Les pido que me ayuden a resolver el conflicto que tengo con el vendedor { $trader-name }.
letter-adr-or-ecc-submission-address = La dirección del vendedor es: { $trader-address }
letter-adr-or-ecc-submission-bought = El { $contract-date } compré a este vendedor { $items }. El importe del pedido fue de { $price-total }.
letter-adr-or-ecc-submission-no-court = No he llevado el asunto ante ningún tribunal.
letter-adr-or-ecc-submission-confirm = Les ruego que me confirmen a más tardar el **{ $demand-date }** que han recibido esta carta y que me indiquen si necesitan algo más.
