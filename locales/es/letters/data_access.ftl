# La carta `data_access`.
letter-data-access-subject = Solicitud de una copia de mis datos personales
letter-data-access-ordered = El { $contract-date } hice un pedido a su empresa.
letter-data-access-ask = Les pido una copia de todos los datos personales que tienen sobre mí ({ $articles }).
letter-data-access-details = Les pido también que me digan para qué utilizan los datos, a quién se los han comunicado y de dónde los han obtenido.
letter-data-access-correct = Si ven que alguno de los datos es incorrecto, les ruego que lo corrijan.
letter-data-access-free = Según la ley, la respuesta debe ser gratuita.
letter-data-access-identity = Si tienen dudas sobre mi identidad, les ruego que me digan de inmediato qué necesitan ver.
letter-data-access-reasons = Si se niegan, la ley les obliga a decirme por qué.
letter-data-access-by-law = Según la ley, deben responder a más tardar el **{ $demand-date }** ({ $articles }).
letter-data-access-by-asked = Les ruego que respondan a más tardar el **{ $demand-date }**.
letter-data-access-then = Si para entonces no he recibido una respuesta completa, reclamaré ante la autoridad de protección de datos.
