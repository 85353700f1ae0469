# La carta `subscription_cancel`.
letter-subscription-cancel-subject = Fin de mi suscripción: contrato del { $contract-date }
letter-subscription-cancel-contract = Esta carta se refiere a la suscripción que, según ustedes, resulta de mi pedido del { $contract-date }.
letter-subscription-cancel-button = Cuando hice el pedido, no quedaba claro que tendría que pagar por esto.
letter-subscription-cancel-renewal = La suscripción se renueva sola.
letter-subscription-cancel-right = Me baso en estas normas: { $articles }.
letter-subscription-cancel-void = Según la ley, este contrato no me obliga.
letter-subscription-cancel-term = Según la ley, la cláusula que ustedes invocan no me obliga.
letter-subscription-cancel-end = Pongo fin al contrato con efecto inmediato o, si eso no fuera posible, en la primera fecha en que lo sea.
letter-subscription-cancel-end-anyhow = En la medida en que aun así me obligue, pongo fin al contrato en la primera fecha posible.
letter-subscription-cancel-stop = Retiro mi consentimiento para cualquier otro pago. Les ruego que no me cobren nada más.
letter-subscription-cancel-refund = Les ruego que me devuelvan a más tardar el **{ $demand-date }** lo que me han cobrado sin tener derecho a ello.
letter-subscription-cancel-confirm = Les ruego que me confirmen a más tardar el **{ $demand-date }** que la suscripción ha terminado.
letter-subscription-cancel-then = Si no lo hacen, o si vuelven a cobrarme, acudiré a mi proveedor de pagos y a un organismo de resolución de conflictos o a los tribunales.
