# Consejo: lo que enmarca las respuestas de la ley.
advice-disclaimer = Esto es información, no asesoramiento jurídico. Si hay mucho en juego, consulte a una oficina de atención al consumidor o a un abogado.
advice-item = Producto { $number }
advice-yes = sí
advice-no = no
advice-unknown = aún no se sabe
advice-fact = { $label }: { $value }
advice-facts = { $facts }
advice-checked = Legislación revisada por última vez el { $date }
advice-why = { $length } desde el { $date } ({ $event })
advice-why-day = El día acordado: { $date } ({ $event })
advice-why-unknown = { $length } a partir de un día que aún no se sabe: { $event }
advice-due = Último día según la ley: { $due }. Día seguro: { $safe }.
advice-due-same = Último día: { $due }.
advice-outer = Si el vendedor nunca le habló de este derecho: a más tardar, el { $date }.
plain-today = Situación a { $date }
plain-next = PRÓXIMO PASO
# Whose day it is: one's own, the seller's, an office's.
day-consumer = { $far ->
    [yes] Mejor cuanto antes; a más tardar el { $date } – { $left }
   *[no] Hasta el { $date } – { $left }
}
day-trader = { $state ->
    [passed] El vendedor tenía hasta el { $date }. Ese día ya ha pasado.
   *[running] El vendedor tiene hasta el { $date } – { $left }
}
day-body = { $state ->
    [passed] El organismo tenía hasta el { $date }. Ese día ya ha pasado.
   *[running] El organismo tiene hasta el { $date } – { $left }
}
plain-law = { $role } { $applies }
plain-pair = { $head }: { $tail }
plain-laws = QUÉ LEY, QUÉ TRIBUNAL
plain-rights = SUS DERECHOS
plain-not = LO QUE AQUÍ NO AYUDA
plain-questions = PREGUNTAS QUE PODRÍAN CAMBIAR ESTE RESULTADO
plain-letters = CARTAS ADECUADAS
plain-remedies = Puede pedir: { $list }
plain-duties = Tenga en cuenta: { $list }
plain-missing = Aún no se sabe: { $list }
law-role-home = Ley de su país:
law-role-trader = Ley del país del vendedor:
law-role-chosen = Ley que indica el contrato:
law-applies-yes = { $country } – se aplica.
law-applies-no = { $country } – no se aplica.
law-applies-unknown = { $country } – puede que se aplique; depende de preguntas aún abiertas.
court-open-yes = { $country }: puede acudir a los tribunales de allí.
court-open-no = { $country }: en este caso no puede acudir a los tribunales de allí.
court-open-unknown = { $country }: que pueda acudir a los tribunales de allí depende de preguntas aún abiertas.
decides-law-home = qué ley se aplica
decides-law-trader = qué ley se aplica
decides-law-chosen = qué ley se aplica
decides-court-home = a qué tribunal puede acudir
decides-court-trader = a qué tribunal puede acudir
status-applies = tiene este derecho
status-excluded = excluido
status-not-met = aquí no se aplica
status-expired = fuera de plazo
status-needs-facts = depende de preguntas aún abiertas
status-not-in-force = no estaba en vigor el día que cuenta
status-not-covered = este programa aún no lo incluye
certainty-certain = Esta cuestión está resuelta.
certainty-arguable = Hay buenos argumentos a favor, pero la cuestión no está resuelta.
state-not-started = el plazo aún no ha empezado
state-running = { $days ->
    [0] hoy es el último día
    [one] queda { $days } día
   *[other] quedan { $days } días
}
state-passed = el plazo ya ha vencido
state-met = a tiempo
who-consumer = usted
who-trader = el vendedor
who-body = la autoridad
rule-dispatch = Basta con enviarlo, como muy tarde, ese día.
rule-receipt = Tiene que haber llegado, como muy tarde, ese día.
burden-trader-always = Es la otra parte quien debe probar que todo estaba en orden.
burden-trader-until = Hasta el { $until }, es el vendedor quien debe probar que el defecto no existía en el momento de la entrega.
burden-consumer-always = En caso de conflicto, es usted quien debe probar los hechos. Guarde un justificante de lo que envió y de cuándo lo envió.
burden-consumer-until = Hasta el { $until }, es usted quien debe probarlo.
next-withdrawal-withdraw-by = Comunique al vendedor que desiste del contrato
next-withdrawal-return-by = Devuelva los productos y guarde el resguardo del envío
next-withdrawal-refund-by = El vendedor debe devolverle el dinero
next-delivery-late-deliver-by = { $state ->
    [passed] El vendedor se retrasa: fíjele un último plazo de entrega, si aún no lo ha hecho
   *[running] El vendedor debe entregar el pedido
}
next-delivery-late-ship-by = { $state ->
    [passed] El vendedor ya debería haber enviado el pedido: pida la entrega o la devolución de su dinero
   *[running] El vendedor debe enviar el pedido
}
next-delivery-late-refund-by = El vendedor debe devolverle el dinero
next-conformity-reject-by = Rechace los productos y pida que le devuelvan el dinero
next-conformity-notify-by = Avise al vendedor del defecto
next-conformity-appears-by = Avise al vendedor del defecto
next-conformity-claim-by = Reclame antes de que venza el plazo
next-conformity-answer-by = El vendedor debe solucionar el defecto
next-refund-delay-refund-by = { $state ->
    [passed] El plazo del vendedor para devolverle el dinero ha vencido: recuérdeselo
   *[running] El plazo del vendedor para devolverle el dinero está corriendo
}
next-answer = Responda una pregunta
next-write = Escriba al vendedor
deadline-withdrawal-withdraw-by = Desistir del contrato
deadline-withdrawal-return-by = Devolver los productos
deadline-withdrawal-refund-by = El vendedor devuelve el dinero
deadline-delivery-late-deliver-by = El vendedor entrega el pedido
deadline-delivery-late-ship-by = El vendedor envía el pedido
deadline-delivery-late-refund-by = El vendedor devuelve el dinero
deadline-conformity-reject-by = Rechazar los productos
deadline-conformity-notify-by = Avisar del defecto
deadline-conformity-presumed-until = El vendedor debe probar que el producto estaba bien
deadline-conformity-appears-by = El defecto tiene que haberse manifestado
deadline-conformity-claim-by = Se pierde el derecho a reclamar
deadline-conformity-answer-by = El vendedor responde a su reclamación
deadline-refund-delay-refund-by = El vendedor devuelve el dinero
deadline-period = Plazo
step-event-day-not-counted = El día del hecho no se cuenta; se empieza a contar el { $date }.
step-event-day-counted = El día del hecho cuenta como primer día: { $date }.
step-length-added = { $length } más tarde: { $date }.
step-free-days-not-reckoned = En un plazo tan corto no se cuentan los días no laborables; termina el { $date }.
step-no-such-day-in-month = Ese mes no tiene un día con ese número; según la ley, vale el { $date }.
step-day-before-corresponding = El plazo termina el día anterior a la fecha equivalente: { $date }.
step-ends-on-weekend = El { $date } cae en fin de semana.
step-ends-on-holiday = El { $date } es festivo ({ $holiday }).
step-ends-on-estimated-holiday = Se prevé que el { $date } sea festivo ({ $holiday }), aunque todavía puede cambiar.
step-moved-to-working-day = Por eso el plazo termina el siguiente día hábil: { $date }.
step-free-day-stays = El { $date } no es laborable, pero según esta ley el último día no se aplaza.
step-least-working-days = Un plazo así debe incluir al menos dos días hábiles; termina el { $date }.
step-calendar-ends = El calendario de festivos de este programa no llega hasta el { $date }; guíese por el día seguro.
step-extended = El vendedor no le habló de este derecho, así que el plazo es más largo: hasta el { $date }.
step-told-later = El vendedor le habló de este derecho el { $date }; el plazo empieza entonces.
step-held-back = El vendedor puede esperar hasta el { $date }, cuando los productos llegaron de vuelta o usted demostró que los había enviado.
fact-period-event = el día del hecho
desk-untitled = Pedido sin nombre
event-order-added = Pedido añadido
event-order-changed = Pedido modificado
event-order-deleted = Pedido eliminado
event-order-restored = Pedido recuperado
event-fact-answered = Respondido: { $about }
event-letter-saved = Carta guardada: { $about }
deadline-delivery-late-cancelled-by = El pedido queda sin efecto si no se envió nada
deadline-non-delivery-claim-by = Se pierde el derecho a reclamar
deadline-wrong-or-missing-item-notify-by = Avisar de lo que está mal o falta
deadline-refund-delay-tolerated-until = Después de este día, la autoridad puede multar al vendedor por el retraso
next-wrong-or-missing-item-notify-by = Avise al vendedor de lo que está mal o falta
step-working-days-counted = Contado en días hábiles, el plazo termina el { $date }.
deadline-wrong-or-missing-item-claim-by = Se pierde el derecho a reclamar
deadline-wrong-or-missing-item-reject-by = Rechazar la entrega
deadline-conformity-refund-by = El vendedor devuelve el dinero
next-wrong-or-missing-item-claim-by = Reclame antes de que venza el plazo
next-wrong-or-missing-item-reject-by = Rechace la entrega y pida que le devuelvan el dinero
next-conformity-refund-by = El vendedor debe devolverle el dinero
clause-arbitration = { $binds ->
    [yes] El contrato somete los conflictos a arbitraje, y eso puede obligarle a usted.
    [no] El contrato somete los conflictos a arbitraje, pero eso no le obliga a usted.
   *[unknown] No se sabe si la cláusula de arbitraje le obliga a usted.
}
clause-court = { $binds ->
    [yes] El contrato designa un tribunal, y eso puede obligarle a usted.
    [no] El contrato designa un tribunal, pero eso no le impide acudir al de su país.
   *[unknown] No se sabe si la cláusula que designa un tribunal le obliga a usted.
}
enforce-4 = Una sentencia dictada en { $from } se puede ejecutar directamente en { $in }.
enforce-3 = Una sentencia dictada en { $from } normalmente se puede ejecutar en { $in } gracias a un tratado.
enforce-2 = Una sentencia dictada en { $from } se puede ejecutar a veces en { $in }, mediante otro proceso judicial. Rara vez compensa si la suma es pequeña.
enforce-1 = Una sentencia dictada en { $from } se puede ejecutar en teoría en { $in }, pero casi nunca se consigue.
enforce-0 = No cuente con que una sentencia dictada en { $from } se ejecute en { $in }.
enforce-unknown = Aquí no se sabe si una sentencia dictada en { $from } se puede ejecutar en { $in }.
enforce-first = Haga lo que haga un tribunal, quedan abiertas las vías de la plataforma y del medio de pago.
better-remedy = { $law }: esta ley le da más ({ $what }). Con la ley de { $than }, no.
better-deadline = { $law }: esta ley le da una fecha más favorable ({ $what }) que la ley de { $than }.
better-amount = { $law }: esta ley le da una cantidad mayor ({ $what }) que la ley de { $than }.
better-by-floor = Puede invocarla sea cual sea la ley que elija el contrato.
better-by-home = Puede invocarla porque es la ley de su país.
better-by-trader = Puede invocarla porque es la ley del país del vendedor.
better-by-chosen = Puede invocarla porque es la ley que elige el contrato.
better-by-unsure = Todavía no está claro si esa ley se aplica.
advice-coming = { $country }: a partir del { $date } cambia la ley: { $right }. Todavía no se aplica.
plain-enforce = SI GANARA EL JUICIO
plain-better = QUÉ LEY LE DA MÁS
plain-coming = ANUNCIADO, AÚN NO VIGENTE
plain-aside = No se refieren a este problema: { $list }
step-at-least = No termina antes del { $date }: debe quedar al menos ese tiempo.
rung-trader = El vendedor
rung-platform = La plataforma de venta
rung-payment = Su medio de pago
rung-producer = El fabricante o importador
rung-adr = Mediación o arbitraje de consumo
rung-ecc = Centro Europeo del Consumidor
rung-portal = Portal de reclamaciones
rung-regulator = Autoridad
rung-customs = Aduana
rung-data-authority = Autoridad de protección de datos
rung-payment-order = Proceso monitorio (orden de pago)
rung-small-claims = Juicio de escasa cuantía
rung-court = Tribunal
door-state-now = disponible ahora
door-state-later = disponible más adelante
door-state-done = ya hecho
door-state-closed = ya no disponible
door-why-open = Ya puede recurrir a esta vía.
door-why-taken = Ya ha recurrido a esta vía.
door-why-day = Podrá recurrir a esta vía a partir del { $date }.
door-why-not-ready = Antes hay que hacer otra cosa.
door-why-facts = Depende de algo que todavía no se sabe.
door-why-expired = El último día, { $date }, ya ha pasado.
door-why-excluded = Esta vía no admite este caso.
door-why-closed-by = Un paso que usted ya dio cerró esta vía: { $door }.
door-why-closed-by-none = Un paso que usted ya dio cerró esta vía.
door-act-by = Hágalo a más tardar el { $date }
door-last-day = El último día es el { $date }.
door-closes = Si da este paso, se le cierra: { $list }.
door-contract-rule = Esta regla es de un contrato privado, no de la ley, y puede cambiar.
door-cost-free = Es gratis.
door-cost = Cuesta { $low }.
door-cost-range = Cuesta entre { $low } y { $high }.
door-odds = El { $percent } % de los casos se resolvió a favor del consumidor ({ $year }).
door-answers = La respuesta puede tardar { $length }.
door-form-online = Se presenta por internet.
door-form-letter = Se presenta por carta.
door-form-email = Se presenta por correo electrónico.
door-form-phone = Se hace por teléfono.
door-form-form = Se presenta con un formulario.
door-languages = Idiomas: { $list }
door-representative-yes = Otra persona puede presentarlo por usted.
door-representative-no = Solo usted en persona puede presentarlo.
plain-route = LOS PASOS A PARTIR DE AQUÍ
plain-route-none = No conocemos ningún otro paso posible.
event-door-taken = Paso dado: { $about }
deadline-chargeback-acknowledge-by = El emisor de la tarjeta confirma que recibió su carta
deadline-chargeback-billing-error-by = Su carta sobre el error de cobro llega al emisor de la tarjeta
deadline-chargeback-request-by = Pedir por escrito al emisor de la tarjeta que anule el cargo
deadline-chargeback-resolve-by = El emisor de la tarjeta resuelve la reclamación
deadline-conformity-longer-until = Termina la garantía, prolongada por la reparación
deadline-conformity-repaired-claim-until = Antes de este día no se pierde el derecho a reclamar por el defecto reparado
deadline-conformity-terminate-by = Último día para poner fin al contrato por el defecto
deadline-conformity-tribunal-by = La demanda llega al tribunal de escasa cuantía
deadline-connected-lender-claim-by = Se pierde el derecho a reclamar a quien financió la compra
deadline-connected-lender-withdraw-by = Desistir del crédito
deadline-counterfeit-claim-by = Se pierde el derecho a reclamar
deadline-counterfeit-reject-by = Devolver los productos falsos
deadline-counterfeit-rescind-by = Último día para pedir la anulación del contrato por engaño
next-data-access-answer-by = La empresa debe responderle sobre sus datos
next-data-erasure-answer-by = La empresa debe responderle sobre sus datos
deadline-data-access-answer-by = La empresa responde a su petición
deadline-data-access-confirm-by = La empresa confirma que recibió su petición
deadline-data-access-extended-answer-by = La empresa responde, si pidió más tiempo
deadline-data-breach-compensation-claim-by = Se pierde el derecho a reclamar
deadline-data-breach-compensation-confirm-by = La empresa confirma que recibió su reclamación
deadline-data-erasure-answer-by = La empresa responde a su petición
deadline-data-erasure-extended-answer-by = Último día para responder si se amplió el plazo
deadline-digital-content-appears-by = El defecto tiene que haberse manifestado
deadline-digital-content-claim-by = Se pierde el derecho a reclamar
deadline-digital-content-presumed-until = El vendedor debe probar que todo estaba bien
deadline-digital-content-refund-by = El vendedor devuelve el dinero
deadline-hidden-charges-claim-by = Se pierde el derecho a reclamar
deadline-misleading-advertising-claim-by = Se pierde el derecho a reclamar
deadline-misleading-advertising-rescind-by = Último día para pedir la anulación del contrato por engaño
deadline-misleading-advertising-unwind-by = Deshacer la compra porque la información era engañosa
deadline-non-delivery-deliver-by = El vendedor entrega el pedido; después de este día, usted puede cancelarlo
deadline-non-delivery-refund-by = El vendedor devuelve el dinero
deadline-punitive-compensation-claim-by = Último día para reclamar la suma adicional ante un tribunal
deadline-punitive-compensation-refund-by = El vendedor devuelve el dinero
deadline-conformity-guarantee-until = Termina la garantía legal; después aún pueden contar los vicios ocultos
deadline-repair-after-guarantee-guarantee-until = Hasta este día se reclama al vendedor; después, al fabricante
deadline-repair-after-guarantee-replace-by = Último día para elegir la sustitución según las normas de la garantía
deadline-repair-after-guarantee-return-by = Último día para elegir la devolución según las normas de la garantía
deadline-repair-after-guarantee-until = Termina la garantía de buen funcionamiento
deadline-subscription-trap-claim-by = Último día para deshacer el contrato
deadline-subscription-trap-ends-by = Último día de la suscripción
deadline-subscription-trap-refund-by = El vendedor devuelve lo que se pagó por adelantado
deadline-unauthorised-payment-direct-debit-refund-by = Pedir al banco que devuelva el débito domiciliado
deadline-unauthorised-payment-notify-by = Avisar del pago al banco
deadline-unauthorised-payment-refund-by = El banco devuelve el dinero, al menos de forma provisional
deadline-unauthorised-payment-resolve-by = El banco termina su investigación
deadline-unsafe-product-claim-by = Se pierde el derecho a reclamar
deadline-withdrawal-collect-by = Último día para que el vendedor recoja los productos
deadline-withdrawal-customs-apply-by = Último día para que el vendedor tramite la devolución en la aduana
deadline-withdrawal-customs-back-by = Último día para que los productos estén de vuelta en el recinto aduanero
deadline-withdrawal-customs-by = Pedir a la aduana la devolución de los gastos de importación
deadline-wrong-or-missing-item-collect-by = Último día para que el remitente recoja lo que usted no pidió
deadline-wrong-or-missing-item-refund-by = El transportista o el vendedor devuelve el dinero
deadline-chargeback-dispute-by = Pedir al banco o al emisor de la tarjeta que anule el pago
deadline-conformity-maker-claim-by = Se pierde el derecho a reclamar al fabricante
deadline-conformity-repair-holds-until = Hasta este día tiene que aguantar la reparación
deadline-misleading-advertising-complain-by = Presentar la denuncia penal
deadline-platform-liability-acknowledge-by = La plataforma confirma que recibió su reclamación
deadline-platform-liability-answer-by = La plataforma resuelve su reclamación
deadline-platform-liability-refund-by = La plataforma devuelve el dinero
deadline-punitive-compensation-pay-by = El vendedor paga la suma duplicada
deadline-refund-delay-answer-by = El vendedor responde a su reclamación
deadline-repair-after-guarantee-answer-by = El fabricante o el vendedor hace la reparación
deadline-trader-identity-end-by = Poner fin al contrato porque el vendedor no dijo quién es
chapter-line = { $country } ({ $code }). Derechos: { $number }. Última revisión: { $date }. Aquí no se incluye: { $silent }.
chapter-line-whole = { $country } ({ $code }). Derechos: { $number }. Última revisión: { $date }.
chapter-from = En vigor desde el { $from }; lo que cuenta: { $test }
chapter-between = En vigor desde el { $from } hasta el { $to }; lo que cuenta: { $test }
chapter-when = Condiciones: { $list }
chapter-unless = Excepciones: { $list }
chapter-length = { $length } desde: { $event }
deadline-platform-liability-escalate-by = Pedir a la plataforma que decida sobre su reclamación abierta
plain-sum = LO QUE LE DEBEN
plain-sum-apart = en otra moneda, sin sumar
plain-sum-total = En total: { $total }
deadline-adr-file-by = Llevar el caso a mediación o arbitraje de consumo
deadline-body-complain-by = Reclamar ante la autoridad
deadline-data-access-complain-by = Reclamar ante la autoridad de protección de datos
deadline-limitation-claim-by = Se pierde el derecho a reclamar
deadline-platform-liability-claim-by = Abrir una reclamación en la plataforma
deadline-small-claims-answer-by = La otra parte responde al tribunal
chapter-depends = (También depende de: { $facts }.)
deadline-trader-answer-by = El vendedor responde a su carta
next-trader-answer-by = { $state ->
    [passed] El vendedor no ha respondido: dé el siguiente paso
   *[running] Espere la respuesta del vendedor
}
event-letter-sent = Carta enviada: { $about }
desk-sent = Enviada el { $date }: { $channel }
channel-registered-letter = carta certificada
channel-letter = carta ordinaria
channel-email = correo electrónico
channel-platform-message = mensaje a través de la plataforma
channel-web-form = formulario de una página web
channel-in-person = entregada en mano
