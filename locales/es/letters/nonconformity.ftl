# La carta `nonconformity`.
letter-nonconformity-subject = Reclamación por falta de conformidad: compra del { $contract-date }
letter-nonconformity-ordered = El { $contract-date } compré a su empresa { $items }.
letter-nonconformity-number = Número de pedido: { $contract-number }
letter-nonconformity-delivered = Recibí el pedido el { $delivery-delivered-on }.
letter-nonconformity-defective = El producto es defectuoso.
letter-nonconformity-not-as-described = El producto no se ajusta a la descripción que ustedes dieron.
letter-nonconformity-damaged = El producto llegó dañado.
letter-nonconformity-right = Por tanto, el producto no es conforme con el contrato ni con la ley, y tengo derecho a que lo pongan en conformidad ({ $articles }).
letter-nonconformity-ask-replacement = Les pido que lo sustituyan por otro sin defectos.
letter-nonconformity-ask-repair = Les pido que lo reparen.
letter-nonconformity-ask-cure = Les pido que lo reparen o que lo sustituyan por otro sin defectos.
letter-nonconformity-costs = Los gastos, incluidos los de envío, corren por su cuenta.
letter-nonconformity-by-law = Les ruego que lo hagan a más tardar el **{ $demand-date }** ({ $articles }).
letter-nonconformity-by-asked = Les ruego que lo hagan a más tardar el **{ $demand-date }**.
