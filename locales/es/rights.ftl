# Derechos, condiciones, remedios, deberes, exclusiones e importes, en palabras sencillas.
right-withdrawal = Cambiar de opinión (desistimiento)
right-about-withdrawal = Puede poner fin al contrato sin dar explicaciones y recuperar su dinero.
right-conformity = Productos defectuosos (garantía legal)
right-about-conformity = Los productos deben ser como se prometió y como cabe esperar. Si no, el vendedor debe solucionarlo.
right-delivery-late = Retraso en la entrega
right-about-delivery-late = El vendedor debe entregar a tiempo. Si no lo hace, usted puede fijarle una fecha límite y después poner fin al contrato.
right-non-delivery = Productos que nunca llegaron
right-about-non-delivery = Hasta que los productos estén en sus manos, el riesgo de que se pierdan es del vendedor, no de usted.
right-wrong-or-missing-item = Entrega equivocada, incompleta o dañada
right-about-wrong-or-missing-item = Tienen que entregarle lo que pidió, completo y sin daños.
right-wrong-or-missing-item-unordered-goods = Productos que usted nunca pidió
right-about-wrong-or-missing-item-unordered-goods = No debe nada por lo que no pidió, y no responder no equivale a aceptar.
right-refund-delay = Reembolso que no llega a tiempo
right-about-refund-delay = El vendedor debe devolverle el dinero dentro del plazo que fija la ley.
right-counterfeit = Productos falsificados
right-misleading-advertising = Publicidad engañosa
right-unfair-terms = Cláusulas abusivas
right-hidden-charges = Cargos ocultos
right-unauthorised-payment = Pago que usted no autorizó
right-chargeback = Reclamación de un pago con tarjeta
right-connected-lender = Reclamación a quien financió la compra
right-unsafe-product = Producto peligroso
right-digital-content = Contenido digital defectuoso
right-subscription-trap = Suscripción engañosa
right-price-guarantee = Promesas sobre el precio
right-platform-liability = Reclamación a la plataforma
right-trader-identity = Saber quién es el vendedor
right-data-access = Ver sus datos personales
right-data-erasure = Hacer borrar sus datos personales
right-data-breach-compensation = Compensación por el mal uso de sus datos
right-punitive-compensation = Compensación de varias veces el precio
right-geo-blocking = Rechazo por el lugar en que vive
right-repair-after-guarantee = Reparación después de la garantía
right-about-counterfeit = Los productos son falsos.
right-about-misleading-advertising = Lo que decía la publicidad no era cierto.
right-about-unfair-terms = Una cláusula del contrato le perjudica de forma injusta.
right-about-hidden-charges = Le cobraron algo que no había aceptado.
right-about-unauthorised-payment = Salió dinero de su cuenta sin su consentimiento.
right-about-chargeback = Su banco puede reclamar el dinero según las normas de la tarjeta.
right-about-connected-lender = Quien financió la compra también puede tener que responder.
right-about-unsafe-product = El producto es peligroso.
right-about-digital-content = Los programas, las descargas y los servicios en línea deben funcionar como se prometió.
right-about-subscription-trap = Le hicieron pagar una y otra vez sin que lo tuviera claro.
right-about-price-guarantee = El precio que le mostraron no era honesto.
right-about-platform-liability = La propia plataforma puede tener que responder.
right-about-trader-identity = Tienen que decirle con quién está tratando.
right-about-data-access = Puede preguntar qué datos suyos se guardan.
right-about-data-erasure = Puede pedir que se borren sus datos.
right-about-data-breach-compensation = Se hizo un mal uso de sus datos.
right-about-punitive-compensation = La ley le da más de lo que ha perdido.
right-about-geo-blocking = Le trataron de otra manera por el lugar en que vive.
right-about-repair-after-guarantee = El fabricante debe reparar a un precio justo.
remedy-termination = poner fin al contrato
remedy-refund-price = la devolución de su dinero
remedy-refund-delivery = la devolución de los gastos de envío ordinarios
remedy-refund-import-charges = la devolución de los gastos de importación
remedy-repair = la reparación
remedy-replacement = la sustitución
remedy-price-reduction = una rebaja del precio
remedy-damages = una indemnización por lo que ha perdido
remedy-delivery = la entrega
remedy-stop-charges = que dejen de cobrarle
remedy-compensation = una compensación
remedy-apology = una disculpa
remedy-erasure = que borren sus datos
remedy-access = una copia de sus datos
remedy-correction = que corrijan sus datos
remedy-identity = el nombre y la dirección del vendedor
remedy-nothing-owed = no pagar nada
remedy-keep-goods = quedarse con los productos
duty-send-back-in-time = devuelva los productos dentro del plazo que se muestra
duty-consumer-pays-return = usted paga el coste directo de la devolución
duty-trader-pays-return = el vendedor paga la devolución, porque no le dijo que tendría que pagarla usted
duty-handle-with-care = pruebe los productos solo como podría hacerlo en una tienda; si los usa más, pueden devolverle menos dinero
duty-no-form-needed = no hace falta ningún formulario, pero diga claramente que desiste y guarde una prueba; no basta con devolver los productos
duty-trader-offers-button = en los pedidos por internet, la tienda debe ofrecer un botón para desistir
duty-give-extra-time = fije primero al vendedor una fecha límite razonable, salvo que la fecha fuera esencial o que el vendedor se niegue
duty-trader-deals-with-carrier = quien tiene que tratar con el transportista es el vendedor, no usted
duty-trader-bears-cure-costs = el vendedor paga el envío, la mano de obra y los materiales
duty-silence-is-no-consent = no responder no equivale a aceptar
duty-voucher-only-if-agreed = solo pueden darle un vale en lugar de dinero si usted lo acepta
exclusion-public-auction = Se compró en una subasta pública a la que se podía asistir.
exclusion-service-finished-with-consent = El servicio terminó con su consentimiento.
exclusion-market-priced = El precio depende de un mercado que el vendedor no controla.
exclusion-made-to-order = Se hizo a su gusto.
exclusion-perishable = Se estropea o caduca pronto.
exclusion-sealed-hygiene = Venía precintado por razones de salud o higiene y usted abrió el precinto.
exclusion-mixed-inseparably = Se mezcló con otras cosas y ya no se puede separar.
exclusion-urgent-repair = Usted llamó al profesional para una reparación urgente.
exclusion-sealed-media = Era un disco o programa precintado y usted abrió el precinto.
exclusion-periodical = Es un periódico o una revista.
exclusion-dated-leisure = Es para una fecha fija, como unas entradas o un hotel.
exclusion-passenger-transport = Es un transporte de personas.
exclusion-digital-started-with-consent = La descarga empezó con su consentimiento expreso a perder este derecho.
exclusion-own-carrier = Usted eligió al transportista.
amount-refund = Reembolso
amount-punitive = Compensación
amount-statutory-minimum = Mínimo legal
amount-interest = Intereses
amount-limit = Límite
amount-small-claims-limit = Límite del juicio de escasa cuantía
condition-consumer = { $outcome ->
    [true] Lo compró sobre todo para uso privado.
    [false] No lo compró sobre todo para uso privado.
   *[unknown] No se sabe si lo compró sobre todo para uso privado.
}
condition-business-trader = { $outcome ->
    [true] El vendedor es una empresa.
    [false] El vendedor no es una empresa.
   *[unknown] No se sabe si el vendedor es una empresa.
}
condition-trader-targets-home = { $outcome ->
    [true] El vendedor ofrece sus productos en el país en el que usted vive.
    [false] El vendedor no dirige su oferta al país en el que usted vive.
   *[unknown] No se sabe si el vendedor dirige su oferta al país en el que usted vive.
}
condition-same-country = { $outcome ->
    [true] Usted y el vendedor están en el mismo país.
    [false] Usted y el vendedor están en países distintos.
   *[unknown] No se sabe si usted y el vendedor están en el mismo país.
}
condition-law-chosen = { $outcome ->
    [true] El contrato indica una ley.
   *[false] Que se sepa, el contrato no indica ninguna ley.
}
condition-distance-contract = { $outcome ->
    [true] Lo compró a distancia: por internet, por teléfono, por correo o por televisión.
    [false] No lo compró a distancia.
   *[unknown] No se sabe cómo lo compró.
}
condition-remote-order = { $outcome ->
    [true] Lo compró a distancia: por internet, por teléfono, por correo o por televisión.
    [false] No lo compró a distancia.
   *[unknown] No se sabe cómo lo compró.
}
condition-off-premises-contract = { $outcome ->
    [true] Lo compró fuera del establecimiento del vendedor, por ejemplo en la puerta de su casa.
    [false] No lo compró en la puerta de su casa ni en la calle.
   *[unknown] No se sabe cómo lo compró.
}
condition-distance-or-off-premises = { $outcome ->
    [true] Lo compró a distancia o en la puerta de su casa.
    [false] No lo compró ni a distancia ni en la puerta de su casa.
   *[unknown] No se sabe cómo lo compró.
}
condition-online-contract = { $outcome ->
    [true] Hizo el pedido por internet.
    [false] No hizo el pedido por internet.
   *[unknown] No se sabe si hizo el pedido por internet.
}
condition-goods = { $outcome ->
    [true] Es un objeto que se puede tocar.
    [false] No es un objeto que se pueda tocar.
   *[unknown] No se sabe qué tipo de producto es.
}
condition-service-item = { $outcome ->
    [true] Es un servicio.
    [false] No es un servicio.
   *[unknown] No se sabe si es un servicio.
}
condition-digital-item = { $outcome ->
    [true] Es digital: una descarga o un servicio en línea.
    [false] No es digital.
   *[unknown] No se sabe si es digital.
}
condition-not-goods = { $outcome ->
    [true] Es un servicio o algo digital.
    [false] Es un objeto que se puede tocar.
   *[unknown] No se sabe qué tipo de producto es.
}
condition-sale-contract = { $outcome ->
    [true] Es una compra de productos.
    [false] No es una compra de productos.
   *[unknown] No se sabe qué tipo de contrato es.
}
condition-second-hand = { $outcome ->
    [true] Era de segunda mano.
    [false] Era nuevo.
   *[unknown] No se sabe si era nuevo.
}
condition-not-told-of-withdrawal = { $outcome ->
    [true] El vendedor no le habló del derecho de desistimiento.
    [false] El vendedor le habló del derecho de desistimiento.
   *[unknown] No se sabe si el vendedor le habló del derecho de desistimiento.
}
condition-told-of-return-cost = { $outcome ->
    [true] Le dijeron que usted paga la devolución.
    [false] No le dijeron que usted paga la devolución.
   *[unknown] No se sabe si le dijeron quién paga la devolución.
}
condition-not-told-of-return-cost = { $outcome ->
    [true] No le dijeron que usted paga la devolución.
    [false] Le dijeron que usted paga la devolución.
   *[unknown] No se sabe si le dijeron quién paga la devolución.
}
condition-not-delivered-problem = { $outcome ->
    [true] Los productos nunca le llegaron.
    [false] Su problema no es que los productos no hayan llegado nunca.
   *[unknown] No se sabe qué salió mal.
}
condition-late-problem = { $outcome ->
    [true] Los productos van con retraso o no han llegado.
    [false] Su problema no es un retraso en la entrega.
   *[unknown] No se sabe qué salió mal.
}
condition-faulty-problem = { $outcome ->
    [true] Los productos son defectuosos, están rotos o no son como se describían.
    [false] Su problema no es un defecto de los productos.
   *[unknown] No se sabe qué salió mal.
}
condition-wrong-delivery-problem = { $outcome ->
    [true] Le entregaron otra cosa, de menos o algo roto.
    [false] Su problema no es una entrega equivocada, incompleta o dañada.
   *[unknown] No se sabe qué salió mal.
}
condition-unordered-problem = { $outcome ->
    [true] Le enviaron algo que no había pedido.
    [false] Su problema no son productos que no había pedido.
   *[unknown] No se sabe qué salió mal.
}
condition-refund-problem = { $outcome ->
    [true] No le han hecho un reembolso.
    [false] Su problema no es un reembolso sin pagar.
   *[unknown] No se sabe qué salió mal.
}
condition-delivery-day-agreed = { $outcome ->
    [true] Se acordó un día de entrega.
   *[false] Que se sepa, no se acordó ningún día de entrega.
}
condition-no-delivery-day-agreed = { $outcome ->
    [true] Que se sepa, no se acordó ningún día de entrega.
   *[false] Se acordó un día de entrega.
}
condition-own-carrier = { $outcome ->
    [true] Usted eligió al transportista.
    [false] El vendedor eligió al transportista.
   *[unknown] No se sabe quién eligió al transportista.
}
condition-day-was-essential = { $outcome ->
    [true] El día de entrega era esencial para usted y el vendedor lo sabía.
    [false] El día de entrega no era esencial.
   *[unknown] No se sabe si el día de entrega era esencial.
}
condition-extra-time-over = { $outcome ->
    [true] La fecha límite que usted fijó ya ha pasado.
    [false] La fecha límite que usted fijó aún no ha pasado.
   *[unknown] Aún no ha fijado una fecha límite al vendedor.
}
condition-trader-refused = { $outcome ->
    [true] El vendedor se negó.
    [false] El vendedor no se ha negado.
   *[unknown] El vendedor aún no ha respondido.
}
condition-termination-allowed = { $outcome ->
    [true] Ya puede poner fin al contrato.
    [false] Aún no puede poner fin al contrato.
   *[unknown] Que pueda poner fin al contrato depende de preguntas aún abiertas.
}
condition-repaired-before = { $outcome ->
    [true] Ya se reparó antes.
    [false] No se ha reparado antes.
   *[unknown] No se sabe si ya se reparó antes.
}
condition-minor-defect = { $outcome ->
    [true] El defecto es leve.
    [false] El defecto no es leve.
   *[unknown] No se sabe si el defecto es leve.
}
condition-withdrawn = { $outcome ->
    [true] Ha desistido del contrato.
   *[false] No ha desistido del contrato.
}
condition-terminated = { $outcome ->
    [true] Ha puesto fin al contrato.
   *[false] No ha puesto fin al contrato.
}
condition-one-item = { $outcome ->
    [true] El pedido es de un solo producto.
   *[false] El pedido no es de un solo producto.
}
condition-several-items = { $outcome ->
    [true] El pedido es de varios productos.
   *[false] El pedido no es de varios productos.
}
condition-home-in-eu = { $outcome ->
    [true] Usted vive en la Unión Europea.
    [false] Usted no vive en la Unión Europea.
   *[unknown] No se sabe dónde vive.
}
condition-trader-in-eu = { $outcome ->
    [true] El vendedor está en la Unión Europea.
    [false] El vendedor no está en la Unión Europea.
   *[unknown] No se sabe dónde está el vendedor.
}
duty-goods-intact = los productos deben volver completos y sin daños
duty-send-back-promptly = devuelva los productos poco después de su aviso
duty-opening-is-allowed = abrir el paquete para ver y probar los productos no hace que estén incompletos
duty-return-gifts-too = devuelva también los regalos y accesorios que venían con ellos
duty-trader-gives-return-address = el vendedor debe darle a tiempo una dirección de devolución verdadera
duty-no-wider-exclusions = el vendedor no puede excluir de la devolución más productos que la ley
duty-refund-in-one-sum = el vendedor devuelve todo el precio de una sola vez
duty-act-in-good-faith = use la devolución de buena fe
duty-return-in-time-for-customs = en las compras traídas de otro país, pregunte enseguida: la aduana solo devuelve los impuestos en plazos cortos
duty-report-in-reasonable-time = avise al vendedor del defecto por escrito y en un plazo razonable
duty-report-at-once = revise el paquete y avise enseguida de lo que se vea a simple vista
duty-signing-is-no-acceptance = firmar la recepción del paquete no significa aceptar su calidad
duty-guarantee-restarts = tras una sustitución, la garantía empieza de nuevo; el tiempo de reparación no cuenta
duty-authority-may-fine = el retraso ya es una infracción: denúncielo a la autoridad de vigilancia del mercado
duty-keep-goods-ready = tenga los productos listos para que los recojan, en el estado en que los recibió
duty-trader-offers-choice = el vendedor debe dejarle elegir: esperar o cancelar y recuperar todo el dinero
duty-no-notice-means-cancelled = si no le avisan a tiempo del retraso, el pedido se considera cancelado y el dinero se devuelve
duty-no-store-credit = un saldo para gastar en la tienda no es un reembolso
duty-trader-may-cure = puede que el vendedor tenga derecho a solucionarlo primero
duty-reject-in-reasonable-time = rechace los productos pronto y por escrito, y no los use
duty-no-bill-allowed = no pueden enviarle ninguna factura por ello
duty-terms-on-final-screen = por internet, las condiciones de devolución deben figurar también en la última pantalla antes del pedido
duty-trader-confirms-order = si pagó por adelantado, el vendedor debe confirmar el pedido o enviarlo sin demora
duty-give-extra-time-to-cure = fije primero al vendedor una fecha límite razonable para solucionarlo
duty-no-exclusion-of-liability = una cláusula que excluya toda responsabilidad, o su derecho a poner fin al contrato, no vale
duty-interest-from-receipt = los intereses corren desde el día en que el vendedor recibió el dinero
exclusion-confirmed-no-return = Por su naturaleza no se puede devolver y usted lo confirmó al comprarlo.
exclusion-digital-download = Es una descarga.
exclusion-cash-on-delivery = Se iba a pagar en el momento de la entrega.
exclusion-financial = Es un producto financiero.
exclusion-already-shipped = Se envió antes de que usted cancelara.
exclusion-return-terms-shown = La tienda mostró sus propias condiciones de devolución, así que valen esas.
exclusion-buyer-abroad = La ley no protege a quien compra fuera de Japón.
remedy-rejection = devolver los productos y recuperar su dinero enseguida
condition-withdrawn-or-terminated = { $outcome ->
    [true] Ha desistido del contrato o le ha puesto fin.
   *[false] No ha desistido del contrato ni le ha puesto fin.
}
condition-financial-product = { $outcome ->
    [true] Es un producto financiero.
    [false] No es un producto financiero.
   *[unknown] No se sabe si es un producto financiero.
}
condition-extra-time-not-set = { $outcome ->
    [true] Aún no ha fijado una fecha límite al vendedor.
   *[false] Ha fijado una fecha límite al vendedor.
}
remedy-late-interest = los intereses por el retraso
remedy-late-refund-surcharge = un recargo legal que crece cuanto más tarda el reembolso
exclusion-small-off-premises = Se compró en la puerta de su casa por 42 £ o menos.
remedy-refund-charge = la devolución de lo que le cobraron
remedy-term-not-binding = que la cláusula abusiva no le obligue
remedy-contract-void = que el contrato no le obligue
remedy-withhold-instalments = suspender el pago de los plazos que le quedan
remedy-buy-on-equal-terms = comprar en las mismas condiciones que la gente de allí
remedy-platform-answers = que responda la propia plataforma
remedy-complain-to-authority = una reclamación ante la autoridad
duty-tell-bank-at-once = avise al banco en cuanto lo note
duty-bank-proves-consent = es el banco quien debe probar que usted autorizó el pago
duty-answer-free-of-charge = la respuesta no le cuesta nada
duty-identity-may-be-asked = pueden pedirle que demuestre quién es
duty-reasons-if-refused = si se niegan, deben decir por qué
duty-trader-reminds-before-renewal = la empresa debe avisarle antes de la renovación
duty-cancel-as-easily-as-joined = darse de baja debe ser tan fácil como darse de alta
duty-platform-names-trader = la plataforma debe decirle quién es el vendedor
duty-do-not-use-product = deje de usar el producto
duty-keep-product-for-proof = guarde el producto y su embalaje como prueba
duty-first-ask-the-trader = pídalo primero al vendedor y guarde una prueba de ello
duty-complain-in-writing = reclame por escrito
condition-misleading-problem = { $outcome ->
    [true] Lo que le dijeron sobre el producto no era cierto.
    [false] No se trata de una afirmación falsa.
   *[unknown] No se sabe si lo que le dijeron era falso.
}
condition-unfair-term-problem = { $outcome ->
    [true] Se trata de una cláusula del contrato.
    [false] No se trata de una cláusula del contrato.
   *[unknown] No se sabe si se trata de una cláusula del contrato.
}
condition-hidden-charges-problem = { $outcome ->
    [true] Se trata de cargos que no le mostraron.
    [false] No se trata de cargos ocultos.
   *[unknown] No se sabe si se trata de cargos ocultos.
}
condition-import-charges-problem = { $outcome ->
    [true] Se trata de gastos de importación.
    [false] No se trata de gastos de importación.
   *[unknown] No se sabe si se trata de gastos de importación.
}
condition-import-charges-not-told = { $outcome ->
    [true] No le avisaron de los gastos de importación.
    [false] Le avisaron de los gastos de importación.
   *[unknown] No se sabe si le avisaron de los gastos de importación.
}
condition-unauthorised-problem = { $outcome ->
    [true] Se trata de un pago que usted no autorizó.
    [false] No se trata de un pago sin su consentimiento.
   *[unknown] No se sabe si se trata de un pago que usted no autorizó.
}
condition-double-charge-problem = { $outcome ->
    [true] Le cobraron dos veces.
    [false] No le cobraron dos veces.
   *[unknown] No se sabe si le cobraron dos veces.
}
condition-disputable-problem = { $outcome ->
    [true] Es un problema por el que se puede reclamar un pago.
    [false] No es un problema por el que se pueda reclamar un pago.
   *[unknown] No se sabe si se puede reclamar el pago.
}
condition-goods-or-service-problem = { $outcome ->
    [true] Se trata de lo que compró o de su reembolso.
    [false] No se trata de lo que compró ni de su reembolso.
   *[unknown] No se sabe si se trata de lo que compró.
}
condition-unsafe-problem = { $outcome ->
    [true] El producto es peligroso.
    [false] No se trata de la seguridad del producto.
   *[unknown] No se sabe si el producto es peligroso.
}
condition-injured = { $outcome ->
    [true] Alguien resultó herido.
    [false] Nadie resultó herido.
   *[unknown] No se sabe si alguien resultó herido.
}
condition-fake-problem = { $outcome ->
    [true] Los productos son falsos.
    [false] No se trata de falsificaciones.
   *[unknown] No se sabe si los productos son falsos.
}
condition-subscription-problem = { $outcome ->
    [true] Se trata de una suscripción que usted no quería.
    [false] No se trata de una suscripción no deseada.
   *[unknown] No se sabe si se trata de una suscripción no deseada.
}
condition-price-problem = { $outcome ->
    [true] Se trata de cómo se fijó el precio.
    [false] No se trata de cómo se fijó el precio.
   *[unknown] No se sabe si se trata de cómo se fijó el precio.
}
condition-identity-problem = { $outcome ->
    [true] El vendedor no dice quién es.
    [false] No se trata de quién es el vendedor.
   *[unknown] No se sabe si se trata de quién es el vendedor.
}
condition-data-request-problem = { $outcome ->
    [true] Se trata de sus propios datos.
    [false] No se trata de una petición sobre sus datos.
   *[unknown] No se sabe si se trata de sus propios datos.
}
condition-data-misuse-problem = { $outcome ->
    [true] Se hizo un mal uso de sus datos.
    [false] No se trata de un mal uso de sus datos.
   *[unknown] No se sabe si se hizo un mal uso de sus datos.
}
condition-data-problem = { $outcome ->
    [true] Se trata de sus datos personales.
    [false] No se trata de sus datos personales.
   *[unknown] No se sabe si se trata de sus datos personales.
}
condition-blocked-problem = { $outcome ->
    [true] Le rechazaron por el lugar en que vive.
    [false] No le rechazaron por el lugar en que vive.
   *[unknown] No se sabe si le rechazaron por el lugar en que vive.
}
condition-card-payment = { $outcome ->
    [true] Pagó con tarjeta.
    [false] No pagó con tarjeta.
   *[unknown] No se sabe si pagó con tarjeta.
}
condition-credit-card-payment = { $outcome ->
    [true] Pagó con tarjeta de crédito.
    [false] No pagó con tarjeta de crédito.
   *[unknown] No se sabe si pagó con tarjeta de crédito.
}
condition-direct-debit-payment = { $outcome ->
    [true] Pagó por domiciliación bancaria (débito automático).
    [false] No pagó por domiciliación bancaria (débito automático).
   *[unknown] No se sabe si pagó por domiciliación bancaria (débito automático).
}
condition-bank-payment = { $outcome ->
    [true] Pagó a través de su banco o con tarjeta.
    [false] No pagó a través de su banco ni con tarjeta.
   *[unknown] No se sabe si pagó a través de su banco.
}
condition-paid-by-instalments = { $outcome ->
    [true] Paga a plazos o más tarde.
    [false] No paga a plazos.
   *[unknown] No se sabe si paga a plazos.
}
condition-linked-credit = { $outcome ->
    [true] La compra se pagó con un crédito contratado para ella.
    [false] No se contrató ningún crédito para la compra.
   *[unknown] No se sabe si se contrató un crédito para la compra.
}
condition-subscription-contract = { $outcome ->
    [true] Es una suscripción.
    [false] No es una suscripción.
   *[unknown] No se sabe si es una suscripción.
}
condition-renews-by-itself = { $outcome ->
    [true] El contrato se renueva solo.
    [false] El contrato no se renueva solo.
   *[unknown] No se sabe si el contrato se renueva solo.
}
condition-order-button-unclear = { $outcome ->
    [true] El botón de compra no decía que usted tendría que pagar.
    [false] El botón de compra decía que usted tendría que pagar.
   *[unknown] No se sabe si el botón de compra decía que usted tendría que pagar.
}
condition-trader-not-identified = { $outcome ->
    [true] El vendedor no dio su nombre ni su dirección.
    [false] El vendedor dio su nombre y su dirección.
   *[unknown] No se sabe si el vendedor dio su nombre y su dirección.
}
condition-private-seller = { $outcome ->
    [true] El vendedor es un particular.
    [false] El vendedor no es un particular.
   *[unknown] No se sabe si el vendedor es un particular.
}
condition-sold-through-platform = { $outcome ->
    [true] Compró a otro vendedor a través de una plataforma.
    [false] No compró a otro vendedor a través de una plataforma.
   *[unknown] No se sabe si compró a otro vendedor a través de una plataforma.
}
condition-platform-is-seller = { $outcome ->
    [true] El vendedor es la propia plataforma.
    [false] El vendedor no es la plataforma.
   *[unknown] No se sabe si el vendedor es la propia plataforma.
}
condition-platform-withheld-trader = { $outcome ->
    [true] La plataforma no le dijo quién es el vendedor.
    [false] La plataforma le dijo quién es el vendedor.
   *[unknown] No se sabe si la plataforma le dijo quién es el vendedor.
}
condition-platform-promised-more = { $outcome ->
    [true] La plataforma prometió más de lo que exige la ley.
    [false] La plataforma no prometió más de lo que exige la ley.
   *[unknown] No se sabe si la plataforma prometió más.
}
condition-fraud = { $outcome ->
    [true] Hubo un engaño deliberado.
    [false] No hubo un engaño deliberado.
   *[unknown] No se sabe si hubo un engaño deliberado.
}
condition-trader-knew = { $outcome ->
    [true] El vendedor lo sabía.
    [false] El vendedor no lo sabía.
   *[unknown] No se sabe si el vendedor lo sabía.
}
condition-food-item = { $outcome ->
    [true] Es un alimento.
    [false] No es un alimento.
   *[unknown] No se sabe si es un alimento.
}
condition-new-goods = { $outcome ->
    [true] Se vendió como nuevo.
    [false] No se vendió como nuevo.
   *[unknown] No se sabe si se vendió como nuevo.
}
condition-shop-purchase = { $outcome ->
    [true] Lo compró en una tienda.
    [false] No lo compró en una tienda.
   *[unknown] No se sabe si lo compró en una tienda.
}
condition-repaired = { $outcome ->
    [true] Se ha reparado.
    [false] No se ha reparado.
   *[unknown] No se sabe si se ha reparado.
}
condition-trader-silent-or-refused = { $outcome ->
    [true] El vendedor no ha respondido o se ha negado.
    [false] El vendedor ha respondido y no se ha negado.
   *[unknown] No se sabe si el vendedor se ha negado o no ha respondido.
}
condition-trader-present-at-home = { $outcome ->
    [true] El vendedor tiene una sucursal o bienes en el país en el que usted vive.
    [false] El vendedor no tiene ninguna sucursal ni bienes en el país en el que usted vive.
   *[unknown] No se sabe si el vendedor tiene una sucursal en el país en el que usted vive.
}
condition-arbitration-agreed = { $outcome ->
    [true] El contrato somete los conflictos a arbitraje.
    [false] El contrato no somete los conflictos a arbitraje.
   *[unknown] No se sabe si el contrato somete los conflictos a arbitraje.
}
condition-court-chosen = { $outcome ->
    [true] El contrato designa un tribunal.
    [false] El contrato no designa ningún tribunal.
   *[unknown] No se sabe si el contrato designa un tribunal.
}
condition-judgment-from-abroad = { $outcome ->
    [true] Una sentencia de su país tendría que ejecutarse en el extranjero.
    [false] La sentencia no tendría que ejecutarse en el extranjero.
   *[unknown] No se sabe si la sentencia tendría que ejecutarse en el extranjero.
}
amount-own-share-at-most = Lo máximo que puede tener que pagar usted
duty-ask-carrier-at-once = si ya pagó, reclame al transportista mientras todavía tenga el dinero
duty-buyer-is-the-taxpayer = por esta vía de importación, quien debe el impuesto es el comprador; la plataforma solo lo cobra
duty-buyer-must-be-deceived = la suma adicional es para quien de verdad fue víctima del engaño, no para quien sabía la verdad
duty-cancellation-fee-capped = no se debe la parte de un cargo por cancelación que supere la pérdida media de la empresa
duty-clear-yes-before-charge = solo pueden cobrarle después de mostrarle condiciones claras y de que usted diga claramente que sí
duty-customs-may-seize-fakes = la aduana retiene las falsificaciones que le envía una empresa del extranjero, aunque sean para su propio uso
duty-damage-must-be-shown = tiene que demostrar un daño real, que puede ser la preocupación sufrida; la infracción por sí sola no basta
duty-domestic-agent-answers = un gran vendedor extranjero debe designar, en el país en el que usted vive, a un representante que reciba reclamaciones y documentos
duty-escrow-for-prepayment = si se paga por adelantado, la tienda debe ofrecer un depósito de garantía o un seguro: pida allí su dinero
duty-foreign-standards-may-differ = los productos de esta vía de importación pueden seguir las normas de su país de origen; lea el aviso que usted aceptó
duty-goods-or-written-notice = devuelva los productos o envíe un aviso por escrito; una llamada no basta
duty-handler-tells-of-leak = quien perdió sus datos debe actuar de inmediato y avisarle
duty-higher-promise-binds = si el vendedor prometió pagar más veces el precio, vale esa promesa
duty-importer-counts-as-maker = quien importa los productos responde igual que el fabricante
duty-keep-goods-until-refund = puede conservar los productos hasta que le devuelvan el dinero
duty-knowing-buyer-only-household-need = quien conocía el defecto al comprar solo recibe la suma adicional por lo que un hogar puede consumir
duty-label-flaw-is-not-enough = un fallo en la etiqueta que ni daña ni engaña no da derecho a ninguna suma adicional
duty-late-payment-interest-capped = si pagó tarde, no debe los intereses de demora que superen el tope legal
duty-livestream-host-may-answer = quien presenta una venta en directo y no deja claro que vende otro responde como vendedor
duty-local-agent-is-liable-too = la empresa que el vendedor extranjero tuvo que designar en el país responde junto con él
duty-maker-liable-without-knowledge = el fabricante debe la suma adicional aunque no lo supiera
duty-maker-or-seller-may-be-sued = puede reclamar al fabricante o al vendedor, como prefiera
duty-maker-repairs-at-fair-price = quien repara, gratis o a un precio justo, es el fabricante, no el vendedor
duty-media-that-knew-is-liable-too = el medio que difundió el anuncio también responde si sabía o podía saber que era falso
duty-no-injury-needed = no hace falta que nadie haya resultado herido
duty-no-need-to-sue-trader-first = no hace falta que reclame primero al vendedor
duty-no-payment-surcharge = el vendedor no puede cobrarle más por pagar con una tarjeta corriente, por transferencia o por domiciliación
duty-no-penalty-for-withdrawal = el vendedor no puede cobrarle ninguna penalización ni indemnización por desistir
duty-no-preticked-extras = los extras no pueden venir marcados de antemano
duty-offer-names-maker = la oferta debe mostrar el nombre y la dirección del fabricante y, si está fuera de la Unión, los de un responsable dentro de ella
duty-open-before-paying = abra el paquete antes de pagar y rechácelo si algo no está bien
duty-paid-order-is-a-contract = una vez hecho el pedido, hay contrato; no vale una cláusula que diga lo contrario cuando ya se ha pagado
duty-platform-gives-reasons = si la plataforma decide en contra de usted, debe explicar los hechos y los motivos, ofrecer una vía para oponerse y, si lo pide, hacer que decida una persona
duty-platform-keeps-records = la plataforma guarda los registros durante tres años y debe entregarlos en caso de conflicto
duty-platform-must-try-to-help = la plataforma debe hacer que el vendedor esté localizable y atender su reclamación, pero no tiene que pagarle
duty-platform-that-knew-is-liable-too = si la plataforma lo sabía o debía saberlo y no hizo nada, responde junto con el vendedor
duty-promise-binds = vale lo que el vendedor prometió en su página o en la publicidad
duty-provider-gives-records-free = el proveedor de pagos debe darle gratis los registros de los últimos tres años
duty-seller-shows-lawful-source = el vendedor debe mostrar dónde compró los productos legalmente
duty-simple-way-to-stop = el vendedor debe ofrecer una forma sencilla de poner fin a los cobros
duty-stop-order-three-working-days-before = para detener un débito previsto, avise a su banco al menos tres días hábiles antes
duty-ten-days-have-not-begun = el plazo para cambiar de opinión no termina mientras no le hayan hablado de este derecho
duty-time-to-read-terms = antes de aceptar, debe haber tenido un tiempo razonable, de hasta treinta días, para leer las condiciones
duty-trader-bears-return = el vendedor paga la devolución de los productos
duty-trader-confirms-withdrawal = el vendedor debe confirmarle enseguida que recibió su desistimiento
duty-trader-need-not-ship = la tienda debe venderle como a un cliente de allí, pero no está obligada a hacer envíos al país en el que usted vive
duty-trader-pays-recall-cost = usted no paga los costes de una retirada del producto
duty-trader-tells-card-issuer = el vendedor debe avisar enseguida al emisor de su tarjeta, para que el cargo no se haga o se anule
duty-trader-tells-personal-price = el vendedor debe decirlo si un programa fijó el precio para usted en particular
duty-unclear-exclusion-void = no vale una cláusula que limite la responsabilidad sin decir que solo se refiere a descuidos leves
duty-written-guarantee-keeps-legal-rights = el vendedor que da una garantía por escrito no puede quitarle los derechos que ya le da la ley
exclusion-off-premises-small-sum = Se compró fuera de la tienda, por una suma demasiado pequeña para esta ley.
exclusion-own-safety-law = Los alimentos y los medicamentos tienen sus propias leyes de seguridad.
exclusion-price-over-limit = El producto costó más de lo que cubre la ley.
exclusion-seller-in-same-country = Usted y el vendedor están en el mismo país.
exclusion-small-credit = El crédito era de menos de 200 euros.
remedy-withhold-disputed-amount = no pagar la cantidad discutida mientras el emisor de la tarjeta la investiga
exclusion-over-limit = Está en juego más dinero del que se admite allí.
duty-cancel-a-week-before = cancele al menos siete días hábiles antes del día reservado
duty-end-with-written-notice = ponga fin al contrato por escrito, con el preaviso que fija la ley
duty-pay-costs-so-far = debe pagar al vendedor lo que este haya gastado de verdad en el contrato hasta ahora
duty-pay-for-use = si ha usado los productos, debe pagar un alquiler justo por el uso
duty-right-ends-with-use = este derecho se pierde en cuanto usa el producto o el servicio
duty-second-hand-time-may-be-shorter = en los productos de segunda mano, el contrato puede reducir los dos años a uno, si usted lo aceptó
duty-silence-accepts-complaint = si el vendedor no respondió a tiempo, su reclamación se considera aceptada
duty-use-named-carrier = devuelva los productos con el transportista que indicó el vendedor; en ese caso, paga el vendedor
exclusion-everyday-food = Es comida u otro producto de consumo diario, entregado en su casa.
exclusion-medicine = Es un medicamento o un producto sanitario.
exclusion-not-exchangeable = Está en la lista de productos que las tiendas no están obligadas a cambiar.
exclusion-sum-too-small = La suma es demasiado pequeña para este derecho.
remedy-double-refund = el doble de lo que pagó, porque el reembolso se retrasó
exclusion-goods-only = Esto es solo para objetos que se pueden tocar.
exclusion-payment-not-covered = Esta forma de pago no está incluida.
exclusion-price-under-limit = Costó menos de lo que exige esta ley.
amount-return-cost = Lo que le costó enviar la devolución
amount-import-charges = Gastos de importación
amount-already-paid = Ya devuelto
exclusion-under-limit = Está en juego menos dinero del que se admite allí.
exclusion-arbitration-agreed = El contrato somete los conflictos a arbitraje.
exclusion-foreign-related = Allí no se admiten casos entre distintos países.
