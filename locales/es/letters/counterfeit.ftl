# La carta `counterfeit`.
letter-counterfeit-subject = Productos falsificados: compra del { $contract-date }
letter-counterfeit-bought = El { $contract-date } compré a su empresa { $items }.
letter-counterfeit-fake = Lo que ustedes me enviaron es una falsificación.
letter-counterfeit-right = Ustedes no pueden venderme productos falsificados y responden ante mí por haberlo hecho ({ $articles }).
letter-counterfeit-source = Según la ley, son ustedes quienes deben demostrar a quién compraron legalmente los productos. Les ruego que lo hagan.
letter-counterfeit-end = Por ello, les comunico que doy por resuelto el contrato.
letter-counterfeit-refund = Les ruego que me devuelvan a más tardar el **{ $demand-date }** lo que he pagado por los productos.
letter-counterfeit-genuine = Les ruego que los sustituyan por productos auténticos a más tardar el **{ $demand-date }**.
letter-counterfeit-genuine-or-refund = Les ruego que me envíen productos auténticos a más tardar el **{ $demand-date }** o, de lo contrario, que me devuelvan a más tardar en esa misma fecha lo que he pagado por ellos.
letter-counterfeit-proof = Por el momento, conservo los productos como prueba.
