# La carta `delivery_reminder`.
letter-delivery-reminder-subject = Retraso en la entrega: pedido del { $contract-date }
letter-delivery-reminder-ordered = El { $contract-date } compré a su empresa { $items }. Hasta hoy no se me ha entregado el pedido.
letter-delivery-reminder-number = Número de pedido: { $contract-number }
letter-delivery-reminder-promised = Ustedes se comprometieron a entregarlo a más tardar el { $delivery-promised-by }.
letter-delivery-reminder-overdue = No se acordó ninguna fecha de entrega y el plazo que fija la ley ya ha vencido ({ $articles }).
letter-delivery-reminder-last-day = Les concedo un plazo adicional razonable para la entrega, que termina el **{ $demand-date }**.
letter-delivery-reminder-then = Si para entonces no se me ha entregado el pedido, podré resolver el contrato y reclamar la devolución de todo lo que he pagado ({ $articles }).
