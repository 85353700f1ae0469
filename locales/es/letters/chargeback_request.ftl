# La carta `chargeback_request`.
letter-chargeback-request-subject = Solicitud de contracargo (chargeback): pago a { $trader-name }
letter-chargeback-request-paid = Pagué { $price-total } a { $trader-name } por { $items }, según el pedido que hice el { $contract-date }.
letter-chargeback-request-paid-on = El pago se hizo el { $payment-on }.
letter-chargeback-request-promised = Se prometió la entrega a más tardar para el { $delivery-promised-by }.
letter-chargeback-request-ask = Les ruego que tramiten el contracargo de este pago ante el banco del vendedor y me abonen la suma reclamada.
letter-chargeback-request-by = Les ruego que me confirmen a más tardar el **{ $demand-date }** que lo han hecho, o que me expliquen por escrito sus motivos.
letter-chargeback-request-in-time = Les ruego que respeten los plazos que fija { $payment-scheme } para ello.
