# The letter `wrong_item`.
letter-wrong-item-subject = 发错或少发商品：{ $contract-date }的订单
letter-wrong-item-ordered = 本人于{ $contract-date }向贵方订购{ $items }。
letter-wrong-item-right = 贵方交付的商品与约定不符，贵方应就此对本人承担责任（{ $articles }）。
letter-wrong-item-send-right = 请最迟于**{ $demand-date }**寄来本人所订购的商品，并保证完好。
letter-wrong-item-send-missing = 请最迟于**{ $demand-date }**补寄缺少的部分。
letter-wrong-item-put-right = 请最迟于**{ $demand-date }**寄来本人所订购的商品，或者最迟于该日退还本人为此支付的款项。
letter-wrong-item-complete = 请最迟于**{ $demand-date }**补寄缺少的部分，或者最迟于该日退还本人为此支付的款项。
letter-wrong-item-end = 因此，本人解除合同。
letter-wrong-item-end-refund = 请最迟于**{ $demand-date }**退还本人已支付的款项。
letter-wrong-item-send-or-refund = 请最迟于**{ $demand-date }**寄来本人所订购的商品，或者最迟于该日退还本人为此支付的款项。
letter-wrong-item-reduce = 本人要求按照实际收到的商品相应减少价款。请最迟于**{ $demand-date }**退还差额。
letter-wrong-item-send-or-reduce = 请最迟于**{ $demand-date }**寄来本人所订购的商品，或者最迟于该日退还合理的部分价款。
letter-wrong-item-costs = 由此产生的费用（包括运费）由贵方承担。
letter-wrong-item-collect = 请告知贵方希望以何种方式取回发错的商品。
