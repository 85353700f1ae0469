# The letter `hidden_charges`.
letter-hidden-charges-subject = 未经同意的收费：{ $contract-date }的订单
letter-hidden-charges-ordered = 本人于{ $contract-date }向贵方订购{ $items }。
letter-hidden-charges-twice = 本人被重复收费。
letter-hidden-charges-right = 本人要求退还的依据是：{ $articles }。
letter-hidden-charges-button = 下单按钮没有写明本人须付款。因此，依照法律，合同对本人没有约束力。
letter-hidden-charges-surcharge = 依照法律，对使用普通支付方式的，贵方不得加收费用。
letter-hidden-charges-refund = 请最迟于**{ $demand-date }**退还这些费用。
letter-hidden-charges-explain = 请最迟于**{ $demand-date }**退还这些费用，或者最迟于该日说明收取的依据。
