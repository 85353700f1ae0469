# Las secciones de la ventana.

ui-places = Secciones de Redress
ui-menu = Menú
ui-place-today = Hoy
ui-place-orders = Pedidos
ui-place-letters = Cartas
ui-place-deadlines = Plazos
ui-place-law = Derecho
ui-place-settings = Ajustes
ui-busy = Redress está trabajando
ui-find = Buscar
ui-find-field = Una sección, un pedido o una acción
ui-find-place = sección
ui-find-action = acción
ui-find-none = Nada se llama así. Pruebe con menos palabras o con otras.
ui-looking = Revisando sus pedidos: { $done } de { $all }
ui-not-known = no se sabe

ui-today-needs = { $number ->
    [one] Le toca a usted: un pedido
   *[other] Le toca a usted: { $number } pedidos
}
ui-today-waits = { $number ->
    [one] Está a la espera: un pedido
   *[other] Está a la espera: { $number } pedidos
}
ui-today-rests = { $number ->
    [one] Nada que hacer: un pedido
   *[other] Nada que hacer: { $number } pedidos
}
ui-today-no-day = No corre ningún plazo
ui-today-lost = Después de ese día puede ser demasiado tarde: { $what }
ui-today-empty = Paso a paso
ui-today-empty-about = Aquí verá qué le toca hacer hoy, hasta qué día y por qué.
ui-today-empty-one = Añada el pedido que le preocupa. Bastan unos pocos datos.
ui-today-empty-two = Responda solo a las preguntas que aún importan. «No lo sé» siempre es una respuesta.
ui-today-empty-three = Escriba la carta adecuada en el idioma del vendedor y vea qué viene después.
ui-sample-try = Probar con un ejemplo
ui-sample-about = El ejemplo es inventado: unos auriculares de China enviados a Alemania. Puede desecharlo con un clic.
ui-sample-is = Uno de estos pedidos es un ejemplo inventado.
ui-sample-throw = Desechar el ejemplo
ui-sample-thrown = El ejemplo se ha desechado.
today-left = { $days ->
    [0] hoy es el último día
    [one] queda un día
   *[other] quedan { $days } días
}
today-past = { $days ->
    [one] hace un día
   *[other] hace { $days } días
}

ui-deadlines-about = Cada día que cuenta, de todos sus pedidos. Primero va el día seguro.
ui-deadlines-mine = Solo lo que debo hacer yo
ui-deadlines-none = Ningún día cuenta en este periodo.
ui-deadlines-empty = Aún no hay plazos
ui-deadlines-empty-about = Cuando haya un pedido, aquí estarán sus días: los suyos y los del vendedor, cada uno con su motivo.
ui-view = Vista
ui-view-list = Lista
ui-view-month = Mes
ui-day-latest = Último día legal: { $date }
ui-month-day = { $number ->
    [0] { $date }: nada
    [one] { $date }: un plazo
   *[other] { $date }: { $number } plazos
}
ui-month-nothing = Ese día no vence nada.
ui-back-deadlines = Todos los plazos
ui-why = Por qué esta fecha: { $what }
ui-why-gone = Ese día ya no cuenta para el pedido.
ui-proof = Hoja justificativa (PDF)
letter-proof = Hoja justificativa
proof-who = Debe hacerlo: { $who }. Derecho: { $law }.
proof-safe = Día seguro: { $date }
proof-due = Último día legal: { $date }
proof-outer = Si el vendedor nunca informó de este derecho, como muy tarde: { $date }
proof-steps = Cómo se calcula el día

ui-letters-empty = Aún no hay cartas
ui-letters-empty-about = Abra un pedido y elija una carta adecuada. Lo que guarde o envíe queda aquí.
ui-letters-choose = Ir a sus pedidos
ui-letter-not-sent = Aún no enviada

ui-law = El derecho que Redress conoce
ui-law-about = Consulte cualquier país: cada derecho con su artículo, desde cuándo rige y cuándo se revisó. Puede ver dos países uno al lado del otro.
ui-law-search = País
ui-law-none = No se incluye ningún país con ese nombre.
ui-law-compare = Comparar con
ui-law-compare-none = ningún otro país
ui-law-two = { $one } y { $two }
ui-law-nothing = Aquí no consta nada sobre esto.
ui-law-silent = Lo que no se incluye
ui-law-deadline = { $title } ({ $who }): { $length }
ui-law-more = Condiciones, excepciones y obligaciones
ui-law-when = Rige cuando
ui-law-unless = Salvo en
ui-law-country = País
ui-law-edition = Edición
ui-law-checked = Última revisión
ui-back-law = Todos los países

ui-settings-look = Idioma y aspecto
ui-settings-safe = Su caja fuerte
ui-settings-safe-about = Sus pedidos se guardan solo en este ordenador, cerrados con su frase de contraseña. Sin ella nadie puede recuperarlos.
ui-settings-remembered = El llavero de este ordenador puede abrir la caja fuerte.
ui-settings-not-remembered = Solo la frase de contraseña abre la caja fuerte.
ui-settings-about = Acerca de Redress
ui-settings-version = Versión { $version }
ui-settings-information = Redress da información, no asesoramiento jurídico.
ui-settings-laws = El derecho de { $number } países y uniones, edición { $editions }.
ui-settings-laws-all = Cada país y su última revisión

ui-clocks = Todos los plazos en una línea
ui-clocks-about = Los días cercanos se dibujan más anchos que los lejanos. La barra termina en el día seguro.
ui-clocks-what = Qué
ui-clocks-day = Día
ui-clocks-today = hoy
ui-clocks-in = { $days ->
    [one] +1 día
   *[other] +{ $days } días
}
ui-clocks-ago = { $days ->
    [one] −1 día
   *[other] −{ $days } días
}
ui-clocks-waiting = { $number ->
    [one] Un plazo aún no ha empezado
   *[other] { $number } plazos aún no han empezado
}

ui-what-if = ¿Y si…?
ui-what-if-about = Pruebe un dato y vea qué derechos, días y pasos cambiarían. Nada se guarda hasta que usted lo diga.
ui-what-if-fact = Qué dato
ui-what-if-value = Cómo podría ser
ui-what-if-of = { $fact } – { $item }
ui-what-if-try = Ver qué cambia
ui-what-if-tried = Está probando
ui-what-if-back = Retirar
ui-what-if-keep = Conservar así
ui-what-if-drop = Descartar todo
ui-what-if-moves = Qué cambiaría
ui-what-if-same = Nada cambiaría.
ui-what-if-moved = { $number ->
    [0] Nada cambiaría.
    [one] Cambiaría una cosa.
   *[other] Cambiarían { $number } cosas.
}
ui-what-if-now = Ahora
ui-what-if-then = Entonces
ui-what-if-none = no está

ui-wrong = Algo va mal
ui-wrong-problem = ¿Qué ha ido mal?
ui-wrong-wish = ¿Qué desea?
ui-wrong-known = Lo que ha dicho hasta ahora
ui-wrong-otherwise = Decirlo de otro modo
ui-wrong-holds = Lo que le da el derecho
ui-wrong-gives = Esto le da lo que quiere: { $wish }
ui-wrong-gives-not = Nada de lo que es seguro le da lo que quiere: { $wish }. Esto es lo que puede tener en su lugar
ui-wrong-beside = También puede tener esto
ui-wrong-may-give = Esto todavía puede darle lo que quiere
ui-wrong-open = Todavía está abierto
ui-wrong-open-about = Con lo que se sabe, estos derechos pueden existir. Más respuestas lo aclararían.
ui-wrong-none = Aquí no tiene ese derecho
ui-wrong-none-about = No es una respuesta agradable, pero sí honesta. Los motivos están abajo. Aun así puede pedir buena voluntad al vendedor.
ui-wrong-fails = Por qué estos no ayudan
ui-wrong-cost = Lo que cuesta el primer paso: { $door }
ui-wrong-order = Verlo todo en la página del pedido
ui-question-done = Ver en qué situación está
ui-law-line = { $number ->
    [one] Un derecho, revisado el { $date }
   *[other] { $number } derechos, revisados el { $date }
}
ui-what-if-undecided = Aún no se sabe, y decidiría algo:
ui-deadlines-more = Solo se muestran los primeros { $number } días; el mes muestra todos los suyos.
ui-today-more = { $number ->
    [one] Hay otro pedido en Pedidos
   *[other] Hay otros { $number } pedidos en Pedidos
}
ui-find-here = en esta página
ui-clocks-all = Mostrar los { $number }
ui-what-if-kept = Conservado. La página del pedido lo refleja.
