# La carta `connected_lender_claim`.
letter-connected-lender-claim-subject = Reclamación a ustedes como entidad financiadora: compra a { $trader-name }
letter-connected-lender-claim-bought = El { $contract-date } compré { $items } al vendedor { $trader-name }.
letter-connected-lender-claim-financed = Ustedes me concedieron el crédito para esta compra.
letter-connected-lender-claim-card = Pagué con una tarjeta de crédito emitida por ustedes.
letter-connected-lender-claim-price = El precio fue de { $price-total }.
letter-connected-lender-claim-right = Según la ley, puedo hacer valer esto también frente a ustedes ({ $articles }).
letter-connected-lender-claim-withhold = Mientras el asunto no se resuelva, suspendo el pago de lo que queda pendiente por esta compra.
letter-connected-lender-claim-no-fees = Les ruego que no cobren intereses ni comisiones por la suma retenida y que no la comuniquen como impago.
letter-connected-lender-claim-refund = Les ruego que me devuelvan a más tardar el **{ $demand-date }** lo que he pagado por esta compra.
letter-connected-lender-claim-confirm = Les ruego que me confirmen a más tardar el **{ $demand-date }** que lo aceptan.
letter-connected-lender-claim-then = Si no están de acuerdo, les ruego que me expliquen sus motivos por escrito, a más tardar en esa fecha. En tal caso, acudiré a un organismo de resolución de conflictos o a los tribunales.
