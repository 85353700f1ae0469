# La carta `trader_identity_demand`.
letter-trader-identity-demand-subject = Quiénes son ustedes: requerimiento de su nombre y dirección
letter-trader-identity-demand-ordered = El { $contract-date } compré a su empresa { $items }.
letter-trader-identity-demand-hidden = A partir de su oferta no puedo saber quiénes son ni dónde localizarlos.
letter-trader-identity-demand-right = La ley les obliga a informar de ello a sus clientes ({ $articles }).
letter-trader-identity-demand-ask = Les ruego que me comuniquen a más tardar el **{ $demand-date }** su nombre completo, su dirección postal, su correo electrónico y, si figuran en un registro, su número en él.
letter-trader-identity-demand-agent = Les ruego que me indiquen también quién es su representante para reclamaciones en el país en el que vivo.
letter-trader-identity-demand-maker = Les ruego que me den también el nombre y la dirección del fabricante.
letter-trader-identity-demand-platform = Si no lo hacen, pediré a la plataforma en la que venden que me diga quiénes son.
letter-trader-identity-demand-platform-duty = Según la ley, la plataforma debe hacerlo.
letter-trader-identity-demand-then = Si para esa fecha no he recibido respuesta, lo denunciaré ante la autoridad.
