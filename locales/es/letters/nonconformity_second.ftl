# La carta `nonconformity_second`.
letter-nonconformity-second-subject = Segunda reclamación por falta de conformidad: compra del { $contract-date }
letter-nonconformity-second-bought = El { $contract-date } compré a su empresa { $items }.
letter-nonconformity-second-told = El { $notice-complaint-on } les presenté mi reclamación.
letter-nonconformity-second-refused = Ustedes se negaron a solucionarlo.
letter-nonconformity-second-to-maker = Ustedes no lo solucionaron, sino que me remitieron al fabricante.
letter-nonconformity-second-silent = Ustedes no han respondido.
letter-nonconformity-second-repaired = El producto se ha reparado y sigue sin estar bien.
letter-nonconformity-second-right = El producto sigue sin ser conforme con el contrato ni con la ley, y ustedes responden ante mí de ello ({ $articles }).
letter-nonconformity-second-end = Por ello, les comunico que doy por resuelto el contrato.
letter-nonconformity-second-end-lawful = Según la ley, deben devolverme lo que he pagado por el producto a más tardar el **{ $demand-date }** ({ $articles }).
letter-nonconformity-second-end-asked = Les ruego que me devuelvan a más tardar el **{ $demand-date }** lo que he pagado por el producto.
letter-nonconformity-second-end-return = Les ruego que me indiquen cómo desean que les devuelva el producto.
letter-nonconformity-second-cure-or-refund = Les pido por última vez que pongan el producto en conformidad a más tardar el **{ $demand-date }** o, de lo contrario, que me devuelvan a más tardar en esa misma fecha lo que he pagado por él.
letter-nonconformity-second-reduce = Por ello, reclamo una rebaja del precio que corresponda al menor valor del producto.
letter-nonconformity-second-reduce-by = Les ruego que me devuelvan la diferencia a más tardar el **{ $demand-date }**.
letter-nonconformity-second-cure-or-reduce = Les pido por última vez que pongan el producto en conformidad a más tardar el **{ $demand-date }** o, de lo contrario, que me devuelvan a más tardar en esa misma fecha una parte adecuada del precio.
