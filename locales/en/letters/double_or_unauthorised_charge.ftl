# The letter `double_or_unauthorised_charge`.
letter-double-or-unauthorised-charge-subject = Disputed payment of { $payment-on }
letter-double-or-unauthorised-charge-unauthorised = On { $payment-on } a payment was taken from me that I did not authorise.
letter-double-or-unauthorised-charge-twice = On { $payment-on } a payment was taken from me that I had already made. I agreed to it only once.
letter-double-or-unauthorised-charge-debit = On { $payment-on } a direct debit was taken from my account. I do not accept it.
letter-double-or-unauthorised-charge-payee = The payee is { $trader-name }.
letter-double-or-unauthorised-charge-amount = The payment is for { $price-total }.
letter-double-or-unauthorised-charge-right = I am entitled to have the payment refunded ({ $articles }).
letter-double-or-unauthorised-charge-appeal = I rely on { $articles }.
letter-double-or-unauthorised-charge-by-law = By law the refund is due by **{ $demand-date }** at the latest ({ $articles }).
letter-double-or-unauthorised-charge-by-asked = Please refund the payment by **{ $demand-date }**.
letter-double-or-unauthorised-charge-burden = If you hold that I authorised the payment, it is for you to prove it.
letter-double-or-unauthorised-charge-records = By law you must give me the records of this payment free of charge. Please send them to me.
letter-double-or-unauthorised-charge-no-more = Please make sure that no further payment of this kind is made.
letter-double-or-unauthorised-charge-then = If you refuse, please give me your reasons in writing. I will then turn to a dispute body or to the court.
