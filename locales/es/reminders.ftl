# Fechas: recordatorios, el archivo para un calendario y lo que muestra el escritorio.
remind-calendar = Redress: fechas
remind-entry = { $title } – { $order }
remind-entry-alone = { $title }
remind-about = A quién le toca: { $who }
    Último día según la ley: { $due }
    Cómo se cuenta: { $why }
    Derecho: { $law }, { $source }
remind-hidden = Redress: una fecha
remind-hidden-about = Abra Redress para ver de qué se trata.
remind-left = { $days ->
    [0] hoy
    [1] mañana
   *[other] dentro de { $days } días
}
remind-missed = { $days ->
    [1] el día seguro fue ayer
   *[other] el día seguro fue hace { $days } días
}
remind-snoozed = En silencio hasta el { $date }, como usted pidió.
remind-snooze-late = Este recordatorio llegará después del día seguro, el { $date }. La fecha en sí no se ha movido.
remind-notice = { $title } – { $order }
remind-notice-when = { $date }: { $when }
remind-notice-hidden = { $count ->
    [1] Se acerca una fecha.
   *[other] Se acercan { $count } fechas.
}
remind-notice-locked = Redress está bloqueado. Desbloquéelo para ver si se acerca una fecha.
remind-open = Abrir
remind-tomorrow = Recordármelo mañana
tray-open = Abrir Redress
tray-lock = Bloquear
tray-quit = Salir
tray-locked = Bloqueado
tray-none = Ninguna fecha en los próximos 14 días
tray-next = { $title }: { $when }
tray-next-hidden = Se acerca una fecha
menu-program = Redress
menu-new = Nuevo pedido
menu-settings = Ajustes
menu-lock = Bloquear
menu-quit = Salir
remind-title = Recordatorios y calendario
remind-introduction = Redress puede recordarle sus fechas antes del día seguro: dos semanas, una semana, tres días y un día antes, y el mismo día.
remind-notify = Mostrar recordatorios en el escritorio
remind-notify-help = Solo mientras Redress esté en marcha y abierto. Quien mire la pantalla puede leer el recordatorio.
remind-show = Qué dice un recordatorio
remind-show-hidden = solo que se acerca una fecha
remind-show-full = de qué se trata y cuándo
remind-autostart = Iniciar Redress en segundo plano al comenzar mi sesión
remind-autostart-help = Queda bloqueado y le recuerda que lo desbloquee.
remind-idle = Bloquear después de
remind-idle-minutes = { $minutes ->
    [1] 1 minuto sin actividad
   *[other] { $minutes } minutos sin actividad
}
remind-idle-never = nunca por sí solo
remind-idle-help = Bloqueado, Redress no muestra nada hasta que usted escriba su frase de contraseña.
remind-near = Fechas cercanas
remind-near-none = Ninguna fecha en los próximos 14 días.
remind-order = { $title }: { $order }
remind-export = Guardar las fechas para un calendario
remind-export-help = El archivo no está cifrado. Un calendario en la nube muestra sus entradas a quien lo gestiona.
remind-export-hidden = Omitir de qué tratan las fechas
remind-exported = Guardado: { $place }
handed-case = Esto procede del archivo que usted abrió. Revíselo y guárdelo como pedido.
