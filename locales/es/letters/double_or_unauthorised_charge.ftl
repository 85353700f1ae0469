# La carta `double_or_unauthorised_charge`.
letter-double-or-unauthorised-charge-subject = Reclamación por un pago del { $payment-on }
letter-double-or-unauthorised-charge-unauthorised = El { $payment-on } se me cobró un pago que no autoricé.
letter-double-or-unauthorised-charge-twice = El { $payment-on } se me cobró un pago que yo ya había hecho. Solo lo autoricé una vez.
letter-double-or-unauthorised-charge-debit = El { $payment-on } se cargó en mi cuenta un recibo domiciliado (débito automático). No lo acepto.
letter-double-or-unauthorised-charge-payee = El beneficiario es { $trader-name }.
letter-double-or-unauthorised-charge-amount = El importe del pago es de { $price-total }.
letter-double-or-unauthorised-charge-right = Tengo derecho a que se me devuelva el pago ({ $articles }).
letter-double-or-unauthorised-charge-appeal = Me baso en estas normas: { $articles }.
letter-double-or-unauthorised-charge-by-law = Según la ley, la devolución debe hacerse a más tardar el **{ $demand-date }** ({ $articles }).
letter-double-or-unauthorised-charge-by-asked = Les ruego que me devuelvan el pago a más tardar el **{ $demand-date }**.
letter-double-or-unauthorised-charge-burden = Si sostienen que autoricé el pago, son ustedes quienes deben probarlo.
letter-double-or-unauthorised-charge-records = Según la ley, deben facilitarme gratis los registros de este pago. Les ruego que me los envíen.
letter-double-or-unauthorised-charge-no-more = Les ruego que se aseguren de que no se haga ningún otro pago de este tipo.
letter-double-or-unauthorised-charge-then = Si se niegan, les ruego que me expliquen sus motivos por escrito. En tal caso, acudiré a un organismo de resolución de conflictos o a los tribunales.
