# 各类信函共用的文字和名称。
letter-salutation = 尊敬的商家：
letter-closing =
    此致\
    敬礼\
    { $consumer-name }
letter-closing-unnamed =
    此致\
    敬礼\
    \
    （姓名及签字）
letter-story = { $problem-story }
letter-goods-unnamed = 所订购的商品
letter-withdrawal = 解除合同通知
letter-about-withdrawal = 告知卖家您行使无理由退货的权利并要求退款。
letter-delivery-reminder = 催促交货并限定最后日期
letter-about-delivery-reminder = 为卖家限定最后的交货日期。
letter-non-delivery-refund = 未收到商品的退款要求
letter-about-non-delivery-refund = 对从未收到的商品要求退款。
letter-nonconformity = 商品质量问题投诉函
letter-about-nonconformity = 要求卖家对有问题的商品进行修理或更换。
