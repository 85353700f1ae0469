# The letter `wrong_item`.
letter-wrong-item-subject = お届け内容の誤り・不足の件（{ $contract-date }注文分）
letter-wrong-item-ordered = 私は、{ $contract-date }に貴社へ{ $items }を注文しました。
letter-wrong-item-right = 届いたものは合意した内容と異なっており、貴社は、このことについて責任を負います（{ $articles }）。
letter-wrong-item-send-right = つきましては、注文したものを、問題のない状態で、**{ $demand-date }**までに送ってください。
letter-wrong-item-send-missing = つきましては、足りないものを、**{ $demand-date }**までに送ってください。
letter-wrong-item-put-right = つきましては、**{ $demand-date }**までに、注文したものを送っていただくか、そうでなければ、同日までに、それについて支払った金額を返金してください。
letter-wrong-item-complete = つきましては、**{ $demand-date }**までに、足りないものを送っていただくか、そうでなければ、同日までに、それについて支払った金額を返金してください。
letter-wrong-item-end = よって、本書面により契約を解除いたします。
letter-wrong-item-end-refund = つきましては、支払った金額を、**{ $demand-date }**までに返金してください。
letter-wrong-item-send-or-refund = つきましては、**{ $demand-date }**までに、注文したものを送っていただくか、そうでなければ、同日までに、それについて支払った金額を返金してください。
letter-wrong-item-reduce = 受け取ったものに応じた代金の減額を求めます。差額を、**{ $demand-date }**までに返金してください。
letter-wrong-item-send-or-reduce = つきましては、**{ $demand-date }**までに、注文したものを送っていただくか、そうでなければ、同日までに、代金の相当な部分を返金してください。
letter-wrong-item-costs = これにかかる費用は、送料も含めて貴社のご負担となります。
letter-wrong-item-collect = 誤って届いた商品の返却方法について、ご希望をお知らせください。
