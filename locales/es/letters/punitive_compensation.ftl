# La carta `punitive_compensation`.
letter-punitive-compensation-subject = Reclamación de una compensación adicional: compra del { $contract-date }
letter-punitive-compensation-bought = El { $contract-date } compré a su empresa { $items }.
letter-punitive-compensation-deceived = Ustedes me engañaron al respecto.
letter-punitive-compensation-knew = Ustedes lo sabían cuando me hicieron la venta.
letter-punitive-compensation-refused = Ustedes se han negado a atender mi reclamación.
letter-punitive-compensation-promised = Para un caso así, ustedes han prometido a sus compradores { $trader-promised-multiple } veces el precio.
letter-punitive-compensation-refund = Ustedes deben devolverme lo que he pagado.
letter-punitive-compensation-extra = En un caso así, la ley prevé además una suma adicional a mi favor ({ $articles }).
letter-punitive-compensation-double = En un caso así, la ley me da el doble de lo que he pagado ({ $articles }).
letter-punitive-compensation-sum = Esta suma asciende a { $amount-punitive }.
letter-punitive-compensation-most = Esta suma puede llegar hasta { $amount-limit }.
letter-punitive-compensation-pay = Les ruego que paguen lo que reclamo a más tardar el **{ $demand-date }**.
