# La carta `data_complaint`.
letter-data-complaint-subject = Reclamación por el uso de mis datos personales por parte de { $trader-name }
letter-data-complaint-about = Presento una reclamación contra la empresa { $trader-name }.
letter-data-complaint-address = La dirección de la empresa es: { $trader-address }
letter-data-complaint-ordered = El { $contract-date } hice un pedido a esta empresa.
letter-data-complaint-misused = La empresa tiene datos personales míos, y se ha hecho un mal uso de ellos.
letter-data-complaint-asked = El { $notice-data-request-on } escribí a la empresa acerca de mis datos personales.
letter-data-complaint-silent = La empresa no ha respondido.
letter-data-complaint-refused = La empresa se ha negado.
letter-data-complaint-part = La empresa no me ha dado una respuesta completa.
letter-data-complaint-right = Mi reclamación se basa en estas normas: { $articles }.
letter-data-complaint-examine = Les ruego que examinen el caso y se aseguren de que la empresa hace lo que exige la ley.
letter-data-complaint-confirm = Les ruego que me confirmen a más tardar el **{ $demand-date }** que han recibido esta reclamación y que me indiquen si necesitan algo más.
letter-data-complaint-enclosed-request = Se adjunta: mi solicitud a la empresa, del { $notice-data-request-on }.
