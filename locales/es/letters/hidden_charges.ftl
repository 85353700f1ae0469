# La carta `hidden_charges`.
letter-hidden-charges-subject = Cargos no acordados: compra del { $contract-date }
letter-hidden-charges-ordered = El { $contract-date } compré a su empresa { $items }.
letter-hidden-charges-twice = Se me cobró dos veces.
letter-hidden-charges-right = Para reclamar esta devolución me baso en estas normas: { $articles }.
letter-hidden-charges-button = El botón de compra no dejaba claro que tendría que pagar. Por ello, según la ley, el contrato no me obliga.
letter-hidden-charges-surcharge = Según la ley, no pueden cobrar ningún recargo por usar un medio de pago corriente.
letter-hidden-charges-refund = Les ruego que me devuelvan estos cargos a más tardar el **{ $demand-date }**.
letter-hidden-charges-explain = Les ruego que me devuelvan estos cargos a más tardar el **{ $demand-date }**, o que a más tardar en esa misma fecha me digan en qué se basan para exigirlos.
