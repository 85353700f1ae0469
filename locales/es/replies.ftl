# Lo que ha respondido el vendedor.
ui-reply = ¿Qué han respondido?
ui-reply-about = Elija lo que más se acerque. De ahí salen sus fechas y la carta de respuesta.
ui-reply-open = Anotar su respuesta
ui-reply-kind-none = No ha habido respuesta
ui-reply-kind-accepted = Aceptan
ui-reply-kind-offered-part = Ofrecen una parte o un vale
ui-reply-kind-asked-more = Piden más datos o más tiempo
ui-reply-kind-refused = Se niegan
ui-reply-kind-referred-to-maker = Le remiten al fabricante
ui-reply-reason = La razón que dan
ui-reply-reason-none = Ninguna u otra
ui-reply-on = Día de la respuesta
ui-reply-amount = Lo que ofrecen
ui-reply-save = Anotar la respuesta
ui-reply-follows = Esta carta responde a ello
ui-reply-no-letter = Esta respuesta no requiere ahora ninguna carta. La página del pedido muestra qué sigue.
ui-reply-missing = Elija lo que han respondido.
