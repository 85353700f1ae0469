# The letter `import_charges_refund`.
letter-import-charges-refund-subject = 进口税费：{ $contract-date }的订单
letter-import-charges-refund-ordered = 本人于{ $contract-date }向贵方订购{ $items }。
letter-import-charges-refund-charged = 为取得商品，本人不得不支付进口税费{ $import-charges }。
letter-import-charges-refund-untold = 下单前，贵方没有告知本人会有这些费用。
letter-import-charges-refund-right = 本人要求贵方退还的依据是：{ $articles }。
letter-import-charges-refund-refund = 请最迟于**{ $demand-date }**退还这些费用。
letter-import-charges-refund-refund-or-explain = 请最迟于**{ $demand-date }**退还这些费用，或者最迟于该日说明不退的理由。
