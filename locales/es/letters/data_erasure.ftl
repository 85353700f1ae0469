# La carta `data_erasure`.
letter-data-erasure-subject = Solicitud de supresión de mis datos personales
letter-data-erasure-ordered = El { $contract-date } hice un pedido a su empresa.
letter-data-erasure-misused = Se ha hecho un mal uso de mis datos personales.
letter-data-erasure-ask = Les pido que borren todos los datos personales sobre mí que ninguna ley les obligue a conservar ({ $articles }).
letter-data-erasure-consent = Retiro cualquier consentimiento que haya dado para el uso de mis datos y me opongo a que se utilicen con fines publicitarios.
letter-data-erasure-passed-on = Les pido también que, a todos aquellos a quienes hayan facilitado los datos, les comuniquen que quiero que se borren.
letter-data-erasure-free = Según la ley, la respuesta debe ser gratuita.
letter-data-erasure-identity = Si tienen dudas sobre mi identidad, les ruego que me digan de inmediato qué necesitan ver.
letter-data-erasure-reasons = Si se niegan, la ley les obliga a decirme por qué.
letter-data-erasure-by-law = Según la ley, deben responder a más tardar el **{ $demand-date }** ({ $articles }). Les ruego que para entonces me confirmen qué han borrado.
letter-data-erasure-by-asked = Les ruego que me confirmen a más tardar el **{ $demand-date }** qué han borrado.
letter-data-erasure-then = Si para entonces no he recibido una respuesta completa, reclamaré ante la autoridad de protección de datos.
