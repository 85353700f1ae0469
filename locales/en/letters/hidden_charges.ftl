# The letter `hidden_charges`.
letter-hidden-charges-subject = Charges not agreed: order of { $contract-date }
letter-hidden-charges-ordered = On { $contract-date } I ordered { $items } from you.
letter-hidden-charges-twice = I was charged twice.
letter-hidden-charges-right = In claiming this back I rely on { $articles }.
letter-hidden-charges-button = The order button did not make it clear that I would have to pay. By law the contract therefore does not bind me.
letter-hidden-charges-surcharge = By law you may make no extra charge for an ordinary means of payment.
letter-hidden-charges-refund = Please refund these charges by **{ $demand-date }**.
letter-hidden-charges-explain = Please refund these charges by **{ $demand-date }**, or tell me by that day on what ground you claim them.
