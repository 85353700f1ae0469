# The letter `nonconformity`.
letter-nonconformity-subject = 商品质量问题：{ $contract-date }的订单
letter-nonconformity-ordered = 本人于{ $contract-date }向贵方购买{ $items }。
letter-nonconformity-number = 订单号：{ $contract-number }
letter-nonconformity-delivered = 本人于{ $delivery-delivered-on }收到商品。
letter-nonconformity-defective = 商品存在质量问题。
letter-nonconformity-not-as-described = 商品与贵方的描述不符。
letter-nonconformity-damaged = 商品送达时已经损坏。
letter-nonconformity-right = 因此，商品不符合合同约定和法律要求，本人有权要求贵方承担修理、更换等责任（{ $articles }）。
letter-nonconformity-ask-replacement = 本人要求贵方更换为无瑕疵的商品。
letter-nonconformity-ask-repair = 本人要求贵方修理该商品。
letter-nonconformity-ask-cure = 本人要求贵方修理该商品，或者更换为无瑕疵的商品。
letter-nonconformity-costs = 由此产生的费用（包括运费）由贵方承担。
letter-nonconformity-by-law = 请最迟于**{ $demand-date }**完成（{ $articles }）。
letter-nonconformity-by-asked = 请最迟于**{ $demand-date }**完成。
