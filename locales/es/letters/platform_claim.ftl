# La carta `platform_claim`.
letter-platform-claim-subject = Reclamación conforme a su protección al comprador: compra del { $contract-date }
letter-platform-claim-bought = El { $contract-date } compré en su plataforma { $items }. El importe del pedido fue de { $price-total }.
letter-platform-claim-seller = El vendedor es { $trader-name }.
letter-platform-claim-promise = Ustedes han prometido esta protección a sus compradores.
letter-platform-claim-decide = Les ruego que resuelvan mi caso conforme a su protección al comprador a más tardar el **{ $demand-date }** y que me expliquen sus motivos.
letter-platform-claim-then = Si para entonces el caso no está resuelto, acudiré a un organismo de resolución de conflictos, a mi proveedor de pagos o a los tribunales.
