# The letter `chargeback_request`.
letter-chargeback-request-subject = 申请拒付：支付给{ $trader-name }的款项
letter-chargeback-request-paid = 本人于{ $contract-date }订购{ $items }，并向{ $trader-name }支付{ $price-total }。
letter-chargeback-request-paid-on = 付款日期为{ $payment-on }。
letter-chargeback-request-promised = 商家曾承诺最迟于{ $delivery-promised-by }交货。
letter-chargeback-request-ask = 请贵方就这笔付款向商家的收款银行提出拒付，并将款项退回本人账户。
letter-chargeback-request-by = 请最迟于**{ $demand-date }**告知已经办理，或者以书面形式说明理由。
letter-chargeback-request-in-time = 请遵守{ $payment-scheme }为此规定的时限。
