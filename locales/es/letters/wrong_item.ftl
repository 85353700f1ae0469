# La carta `wrong_item`.
letter-wrong-item-subject = Entrega equivocada o incompleta: pedido del { $contract-date }
letter-wrong-item-ordered = El { $contract-date } compré a su empresa { $items }.
letter-wrong-item-right = Lo que ustedes entregaron no es lo que acordamos, y ustedes responden ante mí de ello ({ $articles }).
letter-wrong-item-send-right = Les ruego que me envíen lo que pedí, en buen estado, a más tardar el **{ $demand-date }**.
letter-wrong-item-send-missing = Les ruego que me envíen lo que falta a más tardar el **{ $demand-date }**.
letter-wrong-item-put-right = Les ruego que me envíen lo que pedí a más tardar el **{ $demand-date }** o, de lo contrario, que me devuelvan a más tardar en esa misma fecha lo que he pagado por ello.
letter-wrong-item-complete = Les ruego que me envíen lo que falta a más tardar el **{ $demand-date }** o, de lo contrario, que me devuelvan a más tardar en esa misma fecha lo que he pagado por ello.
letter-wrong-item-end = Por ello, les comunico que doy por resuelto el contrato.
letter-wrong-item-end-refund = Les ruego que me devuelvan lo que he pagado a más tardar el **{ $demand-date }**.
letter-wrong-item-send-or-refund = Les ruego que me envíen lo que pedí a más tardar el **{ $demand-date }** o, de lo contrario, que me devuelvan a más tardar en esa misma fecha lo que he pagado por ello.
letter-wrong-item-reduce = Reclamo una rebaja del precio que corresponda a lo que recibí. Les ruego que me devuelvan la diferencia a más tardar el **{ $demand-date }**.
letter-wrong-item-send-or-reduce = Les ruego que me envíen lo que pedí a más tardar el **{ $demand-date }** o, de lo contrario, que me devuelvan a más tardar en esa misma fecha una parte adecuada del precio.
letter-wrong-item-costs = Los gastos de solucionarlo, incluidos los de envío, corren por su cuenta.
letter-wrong-item-collect = Les ruego que me indiquen cómo desean que les devuelva los productos equivocados.
