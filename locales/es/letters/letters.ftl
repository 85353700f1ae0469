# Lo que comparten todas las cartas, y sus nombres.
letter-salutation = Estimados señores:
letter-closing =
    Atentamente,\
    { $consumer-name }
letter-closing-unnamed =
    Atentamente,\
    \
    (nombre y firma)
letter-story = { $problem-story }
letter-goods-unnamed = los productos que figuran en el pedido
letter-withdrawal = Desistimiento del contrato
letter-about-withdrawal = Comunica al vendedor que usted desiste del contrato y quiere que le devuelva el dinero.
letter-delivery-reminder = Recordatorio con fecha límite de entrega
letter-about-delivery-reminder = Da al vendedor una fecha límite para entregar el pedido.
letter-non-delivery-refund = Reembolso de un pedido que nunca llegó
letter-about-non-delivery-refund = Reclama el dinero de un pedido que nunca llegó.
letter-nonconformity = Reclamación por falta de conformidad
letter-about-nonconformity = Pide al vendedor que repare o sustituya un producto defectuoso.
