# La razón que da un vendedor y lo que se responde.
letter-reason-used = Ustedes lo atribuyen a un uso prolongado o al desgaste. El uso normal del producto no me priva de este derecho.
letter-reason-opened = Ustedes alegan que el producto se abrió. En este caso, la ley no me quita por ello el derecho de desistimiento.
letter-reason-opened-fault = Ustedes alegan que el producto se abrió. Eso no cambia su responsabilidad por la falta de conformidad.
letter-reason-fault = Ustedes dicen que yo lo causé. Les ruego que me indiquen exactamente en qué se basan.
letter-reason-burden = Según la ley, son ustedes quienes deben probar que el producto era conforme cuando lo recibí.
letter-reason-period = Ustedes dicen que el plazo ha vencido. Según las normas citadas en esta carta, no ha vencido.
letter-reason-final-sale = Ustedes dicen que la venta era definitiva. Yo invoco un derecho que me da la ley.
letter-reason-not-ours = Ustedes dicen que el producto no es suyo. Se lo compré a ustedes el { $contract-date }. Si lo dudan, les ruego que me digan de inmediato qué necesitan ver.
letter-reason-customs = Ustedes dicen que los gastos de importación me corresponden. No me habían informado de ellos antes del pedido, por lo que, según la ley, puedo reclamárselos.
