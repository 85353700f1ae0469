# La carta `non_delivery_refund`.
letter-non-delivery-refund-subject = Pedido no recibido: compra del { $contract-date }
letter-non-delivery-refund-ordered = El { $contract-date } compré a su empresa { $items }. No he recibido el pedido.
letter-non-delivery-refund-number = Número de pedido: { $contract-number }
letter-non-delivery-refund-risk = Mientras los productos no estén en mi poder, el riesgo de su pérdida corre a cargo de ustedes ({ $articles }). Una anotación del transportista no cambia esto.
letter-non-delivery-refund-extra-time-over = El plazo adicional que les concedí, hasta el { $delivery-extra-time-until }, ya ha vencido.
letter-non-delivery-refund-end = Por ello, les comunico que doy por resuelto el contrato.
letter-non-delivery-refund-refund = Les ruego que me devuelvan todo lo que he pagado a más tardar el **{ $demand-date }**, por el mismo medio de pago que utilicé.
letter-non-delivery-refund-deliver-or-refund = Les ruego que entreguen el pedido a más tardar el **{ $demand-date }**, o que en esa misma fecha me devuelvan todo lo que he pagado.
