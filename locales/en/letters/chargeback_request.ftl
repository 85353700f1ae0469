# The letter `chargeback_request`.
letter-chargeback-request-subject = Request for a chargeback: payment to { $trader-name }
letter-chargeback-request-paid = I paid { $price-total } to { $trader-name } for { $items }, which I ordered on { $contract-date }.
letter-chargeback-request-paid-on = The payment was made on { $payment-on }.
letter-chargeback-request-promised = Delivery was promised by { $delivery-promised-by }.
letter-chargeback-request-ask = Please charge this payment back to the trader and credit me with the sum in dispute.
letter-chargeback-request-by = Please tell me by **{ $demand-date }** that you have done so, or give me your reasons in writing.
letter-chargeback-request-in-time = Please keep to the time limits of { $payment-scheme } for this.
