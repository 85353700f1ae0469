# Is it worth it, and the lines of what is owed.
plain-worth = ¿MERECE LA PENA SEGUIR?
ui-worth = ¿Merece la pena?
worth-verdict-worth-it = Merece la pena
worth-verdict-uncertain = No es seguro que merezca la pena
worth-verdict-stop-here = Ya no compensa lo que cuesta
worth-whole-worth-it = Merece la pena seguir
worth-whole-uncertain = No es seguro que merezca la pena seguir
worth-whole-stop-here = Dejarlo aquí es una respuesta razonable
worth-stake = En juego: { $stake }
worth-because-free = No le cuesta nada.
worth-because-no-fee-known = No se conoce ninguna tasa para esto.
worth-because-costs-less = { $range ->
    [no] Cuesta { $low }; está en juego { $stake }.
   *[yes] Cuesta de { $low } a { $high }; está en juego { $stake }.
}
worth-because-costs-all = Cuesta al menos { $low } y está en juego { $stake }: tendría que adelantar tanto como podría recuperar, o más.
worth-because-may-cost-all = Puede costar hasta { $high } y está en juego { $stake }.
worth-because-cost-unknown = Aquí no se sabe cuánto cuesta. Pregunte antes de empezar.
worth-because-stake-unknown = No se sabe cuánto dinero está en juego, así que el coste de al menos { $low } no se puede sopesar.
worth-because-no-rate = Cuesta al menos { $low }. Sin un tipo de cambio no se puede comparar con { $stake }.
worth-because-odds-too-low = Según la proporción publicada de casos ganados ({ $percent } %), da menos de lo que cuesta.
worth-because-reports-only = Recibe avisos y no le consigue su dinero; aun así puede ayudar a otras personas.
worth-because-within-reach = El vendedor tiene en su país algo que una sentencia puede alcanzar.
worth-because-traders-court = Es un tribunal del país del vendedor: su sentencia vale allí sin más.
worth-because-something-free = Hay un paso que no cuesta nada. Inténtelo primero.
worth-because-something-pays = Hay un paso que cuesta menos de lo que está en juego.
worth-because-something-later = Un paso que no cuesta nada, o menos de lo que está en juego, se abre más tarde.
worth-because-depends-on-facts = Que tenga abierto un paso que cueste poco o nada depende de algo que aún no se sabe. Responda primero a las preguntas.
worth-because-nothing-sure = No queda ningún paso del que se pueda decir que da más de lo que cuesta.
worth-because-nothing-owed = Según lo que ha anotado, ya se le ha devuelto todo lo que se le debe.
worth-because-nothing-open = No queda ningún paso que conozcamos. Eso no dice nada sobre si tiene usted razón.
worth-because-all-cost-too-much = Todo paso que podría darle dinero cuesta tanto como lo que está en juego, o más.
worth-because-reports-left = Lo que queda recibe avisos y no le consigue su dinero. Un aviso no le cuesta nada y puede ayudar a otras personas.
worth-because-courts-out-of-reach = Solo quedan tribunales, y una sentencia de su país apenas le daría dinero en este país: { $country }. Puede tener razón y aun así hacer bien en dejarlo.
worth-attendance-never = No tiene que ir a ningún sitio.
worth-attendance-may = Puede que tenga que acudir, o participar por vídeo o teléfono. Pregunte antes y cuente con el viaje.
worth-attendance-must = Tiene que acudir. Cuente con el viaje.
worth-translation = Puede hacer falta una traducción de sus documentos, ya que allí se trabaja en: { $list }. Pida antes un presupuesto.
amount-outbound-post = Envío hasta usted
amount-import-charges-customs = IVA de importación y aranceles
amount-value-loss = Pérdida de valor por el uso
amount-exchange-difference = Perdido en el cambio: lo que cobró su banco, menos lo que volvió
amount-exchange-charge = Lo que cobró su banco por encima del precio
sum-from-customs = no le toca al vendedor: cuando devuelva los bienes, pídalo a la aduana, o al correo o mensajero que lo cobró
sum-apart-no-rate = en otra moneda, sin sumar: no hay tipo de cambio del { $date } ni de la semana anterior
sum-apart-informs = para su información, sin sumar
sum-converted = { $amount } al tipo de referencia del BCE del { $date }: { $rates }
sum-compared = en comparación con { $amount } al tipo de referencia del BCE del { $date }: { $rates }
sum-rate = 1 EUR = { $rate } { $code }
