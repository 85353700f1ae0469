# Las formas en que sale una carta.
error-mail-too-long = La carta es demasiado larga para entregarla entera al programa de correo. Guárdela como borrador de correo (.eml) y abra ese archivo.
error-mail-address = { $field }: esto no es una única dirección de correo. Escriba una dirección como nombre@example.org o deje el campo vacío.
ui-format = Guardar como archivo
ui-format-pdf = PDF, para imprimir y enviar
ui-format-docx = Documento de Word (.docx), para seguir editándolo
ui-format-html = Página web (.html)
ui-format-txt = Texto sin formato (.txt)
ui-format-md = Markdown (.md)
ui-format-eml = Borrador de correo (.eml), se abre en el programa de correo
ui-format-save = Guardar
ui-format-draft = Guardar como borrador de correo
ui-enclose = Lo que se adjunta
ui-enclose-about = Aparece al pie de la carta y va adjunto si la guarda como borrador de correo.
ui-enclose-none = Todavía no se ha guardado ninguna prueba de este pedido.
ui-enclosure = { $kind } ({ $name })
