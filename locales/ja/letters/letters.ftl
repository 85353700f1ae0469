# すべての手紙に共通する文と、手紙の名前。
letter-salutation =
    ご担当者様\
    前略　取り急ぎ、用件のみ申し上げます。
letter-closing =
    草々\
    { $consumer-name }
letter-closing-unnamed =
    草々\
    \
    （氏名・署名）
letter-story = { $problem-story }
letter-goods-unnamed = 注文した商品
letter-withdrawal = 契約解除の通知（返品・契約の撤回）
letter-about-withdrawal = 返品して契約をやめること、返金を求めることを販売者に伝えます。
letter-delivery-reminder = お届け期限を示した催促
letter-about-delivery-reminder = 販売者に、最終のお届け期限を伝えます。
letter-non-delivery-refund = 届かない商品についての返金請求
letter-about-non-delivery-refund = 届かなかった商品の代金の返金を求めます。
letter-nonconformity = 商品の不具合についての申し入れ
letter-about-nonconformity = 不具合のある商品の修理や交換を販売者に求めます。
