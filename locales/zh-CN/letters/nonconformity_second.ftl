# The letter `nonconformity_second`.
letter-nonconformity-second-subject = 再次就商品质量问题投诉：{ $contract-date }的订单
letter-nonconformity-second-bought = 本人于{ $contract-date }向贵方购买{ $items }。
letter-nonconformity-second-told = 本人曾于{ $notice-complaint-on }向贵方投诉。
letter-nonconformity-second-refused = 贵方拒绝解决。
letter-nonconformity-second-to-maker = 贵方没有解决，而是要求本人联系制造商。
letter-nonconformity-second-silent = 贵方没有答复。
letter-nonconformity-second-repaired = 商品经过修理，仍不正常。
letter-nonconformity-second-right = 商品至今不符合合同约定和法律要求，贵方应就此对本人承担责任（{ $articles }）。
letter-nonconformity-second-end = 因此，本人解除合同。
letter-nonconformity-second-end-lawful = 依照法律，贵方最迟应于**{ $demand-date }**退还本人为该商品支付的款项（{ $articles }）。
letter-nonconformity-second-end-asked = 请最迟于**{ $demand-date }**退还本人为该商品支付的款项。
letter-nonconformity-second-end-return = 请告知贵方希望以何种方式取回商品。
letter-nonconformity-second-cure-or-refund = 本人最后一次要求：请最迟于**{ $demand-date }**使商品恢复正常，或者最迟于该日退还本人为该商品支付的款项。
letter-nonconformity-second-reduce = 因此，本人要求按照商品价值的减损相应减少价款。
letter-nonconformity-second-reduce-by = 请最迟于**{ $demand-date }**退还差额。
letter-nonconformity-second-cure-or-reduce = 本人最后一次要求：请最迟于**{ $demand-date }**使商品恢复正常，或者最迟于该日退还合理的部分价款。
