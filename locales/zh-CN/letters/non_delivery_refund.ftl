# The letter `non_delivery_refund`.
letter-non-delivery-refund-subject = 未收到商品：{ $contract-date }的订单
letter-non-delivery-refund-ordered = 本人于{ $contract-date }向贵方订购{ $items }，至今未收到商品。
letter-non-delivery-refund-number = 订单号：{ $contract-number }
letter-non-delivery-refund-risk = 在本人实际收到商品之前，商品灭失的风险由贵方承担（{ $articles }）。承运人的投递记录并不改变这一点。
letter-non-delivery-refund-extra-time-over = 本人限定的最后日期{ $delivery-extra-time-until }已过。
letter-non-delivery-refund-end = 因此，本人解除合同。
letter-non-delivery-refund-refund = 请最迟于**{ $demand-date }**按原支付方式退还本人已支付的全部款项。
letter-non-delivery-refund-deliver-or-refund = 请最迟于**{ $demand-date }**交付商品，或者最迟于该日退还本人已支付的全部款项。
