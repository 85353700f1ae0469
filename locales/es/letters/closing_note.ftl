# The letter `closing_note`.
letter-closing-note = Carta de cierre
letter-about-closing-note = Da las gracias al vendedor cuando el asunto está resuelto y pide borrar los datos que ya no hacen falta.
letter-closing-note-subject = El asunto está resuelto
letter-closing-note-paid = He recibido el dinero que se me debía. Gracias por resolver este asunto.
letter-closing-note-replaced = He recibido el producto de sustitución. Gracias por resolver este asunto.
letter-closing-note-repaired = El producto está reparado. Gracias por resolver este asunto.
letter-closing-note-delivered = He recibido el pedido. Gracias por resolver este asunto.
letter-closing-note-rights = Mis derechos legales sobre el producto que tengo ahora se mantienen.
letter-closing-note-data = Les ruego que borren los datos personales sobre mí que ya no necesiten y que ninguna ley les obligue a conservar.
