# La carta `return_notice`.
letter-return-notice-subject = Productos devueltos: compra del { $contract-date }
letter-return-notice-withdrew = El { $notice-withdrawal-on } desistí del contrato que celebré con ustedes el { $contract-date }, por el que compré { $items } ({ $articles }).
letter-return-notice-sent-today = Hoy les he enviado los productos de vuelta.
letter-return-notice-refund-lawful = Según la ley, el reembolso debe hacerse a más tardar el **{ $demand-date }** ({ $articles }).
letter-return-notice-refund-asked = Les ruego que hagan el reembolso a más tardar el **{ $demand-date }**.
letter-return-notice-cost-untold = Ustedes no me informaron de que tendría que pagar la devolución de los productos, así que ese gasto corre por su cuenta.
letter-return-notice-cost-by-law = Según la ley, el gasto de la devolución corre por cuenta de ustedes.
letter-return-notice-cost-untold-sum = Les ruego que me lo reembolsen también: ascendió a { $return-cost }.
letter-return-notice-cost-by-law-sum = Les ruego que me lo reembolsen también: ascendió a { $return-cost }.
letter-return-notice-arrival = Les ruego que me confirmen la llegada de los productos.
letter-return-notice-enclosed = Se adjunta: justificante del envío.
