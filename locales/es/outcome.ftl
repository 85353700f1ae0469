# Cómo está un pedido, cómo terminó y qué enseñan varios pedidos.
order-state-waiting = En espera
order-state-overdue = Con retraso
order-state-your-turn = Le toca a usted
order-state-done = Terminado
order-state-given-up = Abandonado
order-waiting-until = { $what }: hay tiempo hasta el { $date }.
order-overdue-until = { $what }: el día era el { $date } y no ha llegado nada.
order-your-turn-until = { $what }: hasta el { $date }.
order-ended-on = { $how }, el { $date }
order-nothing-running = No corre ningún plazo. Anote qué ha pasado o cómo terminó.
order-promise = Le prometieron: { $what }, para el { $date }. ¿Ha llegado?
order-promise-unnamed = algo
deadline-trader-promise-by = El vendedor cumple su promesa
next-trader-promise-by = { $state ->
    [passed] El vendedor no ha cumplido su promesa: recuérdesela
   *[running] Espere lo que el vendedor prometió
}
ui-promise-yes = Sí, ha llegado
ui-promise-no = No
ui-promise-not-yet = Todavía no
ui-promise-about = Se le pregunta una sola vez. Más adelante puede anotar qué ha pasado.
ui-outcome = ¿Cómo terminó?
ui-outcome-about = Cuando haya terminado, anote cómo. También le servirá la próxima vez.
ui-outcome-promised = Le prometieron algo
ui-outcome-promised-about = Anote qué le prometieron y para cuándo. Después de ese día se le preguntará si ha llegado.
ui-outcome-ended = Ha terminado
ui-statistics = Lo que enseñan sus pedidos
ui-statistics-about = Contado a partir de los pedidos que usted guarda, solo en este ordenador.
ui-statistics-empty = Todavía no hay pedidos que contar.
ui-statistics-name = Nombre
ui-statistics-orders = Pedidos
ui-statistics-back = Dinero recuperado
ui-statistics-sums = Recuperado, de lo pagado
ui-statistics-days = Días desde la primera carta hasta el final
ui-statistics-export = Exportar sin nombres
ui-statistics-export-about = El archivo solo contiene países, problemas, formas de pago, resultados, trimestres e importes aproximados. Cada fila aparece al menos cinco veces; lo menos frecuente se hace menos preciso o se deja fuera.
ui-statistics-exported = Guardado en { $path }: { $rows ->
    [one] { $rows } pedido.
   *[other] { $rows } pedidos.
}
ui-statistics-left-out = { $number ->
    [0] No se ha dejado nada fuera.
    [one] Se ha dejado fuera { $number } pedido porque había pocos iguales.
   *[other] Se han dejado fuera { $number } pedidos porque había pocos iguales.
}
statistics-by-trader = Por vendedor
statistics-by-country = Por país del vendedor
statistics-by-problem = Por problema
statistics-by-outcome = Por resultado
statistics-unnamed = sin anotar
statistics-open = aún sin terminar
statistics-share = { $back } de { $ended }
statistics-none-ended = aún no ha terminado ninguno
statistics-sum = { $back } de { $paid }
statistics-no-days = no se sabe
