# The letter `counterfeit`.
letter-counterfeit-subject = 假冒商品：{ $contract-date }的订单
letter-counterfeit-bought = 本人于{ $contract-date }向贵方购买{ $items }。
letter-counterfeit-fake = 贵方寄来的商品是假货。
letter-counterfeit-right = 贵方不得向本人出售假冒商品，并应就此对本人承担责任（{ $articles }）。
letter-counterfeit-source = 依照法律，应由贵方证明商品的合法进货来源。请予以证明。
letter-counterfeit-end = 因此，本人解除合同。
letter-counterfeit-refund = 请最迟于**{ $demand-date }**退还本人为该商品支付的款项。
letter-counterfeit-genuine = 请最迟于**{ $demand-date }**更换为正品。
letter-counterfeit-genuine-or-refund = 请最迟于**{ $demand-date }**寄来正品，或者最迟于该日退还本人为该商品支付的款项。
letter-counterfeit-proof = 本人暂时保留该商品作为证据。
