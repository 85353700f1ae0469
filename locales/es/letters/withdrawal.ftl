# La carta `withdrawal`.
letter-withdrawal-subject = Desistimiento del contrato del { $contract-date }
letter-withdrawal-declare = Por la presente les comunico que desisto del contrato que celebré con ustedes el { $contract-date }, por el que compré { $items } ({ $articles }).
letter-withdrawal-number = Número de pedido: { $contract-number }
letter-withdrawal-delivered = Recibí los productos el { $delivery-delivered-on }.
letter-withdrawal-refund-amount = Les ruego que me reembolsen { $amount-refund }.
letter-withdrawal-refund-lawful = Según la ley, el reembolso debe hacerse a más tardar el **{ $demand-date }** ({ $articles }). Les ruego que utilicen el mismo medio de pago que yo empleé.
letter-withdrawal-refund-asked = Les ruego que hagan el reembolso a más tardar el **{ $demand-date }**, por el mismo medio de pago que yo empleé.
letter-withdrawal-trader-pays-return = Ustedes no me informaron de que tendría que pagar la devolución de los productos. Por eso, les pido que asuman ese gasto y me envíen una etiqueta de devolución.
letter-withdrawal-return = Devolveré los productos dentro del plazo que fija la ley. Les ruego que me indiquen la dirección de devolución.
letter-withdrawal-confirm = Les ruego que confirmen la recepción de este desistimiento.
