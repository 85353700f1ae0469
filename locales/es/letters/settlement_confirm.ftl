# The letter `settlement_confirm`.
letter-settlement-confirm = Confirmación de una oferta
letter-about-settlement-confirm = Deja constancia de lo que ofreció el vendedor y para cuándo, y mantiene sus derechos hasta que se cumpla.
letter-settlement-confirm-subject = Confirmación de su oferta
letter-settlement-confirm-what = Ustedes me han ofrecido lo siguiente: { $outcome-promise }.
letter-settlement-confirm-what-other = Ustedes me han ofrecido resolver este asunto.
letter-settlement-confirm-amount = El importe es de { $outcome-promised-amount }.
letter-settlement-confirm-day = El día acordado es el **{ $outcome-promised-by }**.
letter-settlement-confirm-agree = Acepto esta oferta.
letter-settlement-confirm-rights = Mis derechos legales se mantienen mientras ustedes no lo hayan cumplido todo. Si en esa fecha no se ha cumplido, podré volver a invocarlos en su totalidad.
letter-settlement-confirm-confirm = Les ruego que me lo confirmen por escrito.
