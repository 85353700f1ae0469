# The letter `non_delivery_refund`.
letter-non-delivery-refund-subject = 届いていない商品について（{ $contract-date }注文分）
letter-non-delivery-refund-ordered = 私は、{ $contract-date }に貴社へ{ $items }を注文しましたが、商品を受け取っておりません。
letter-non-delivery-refund-number = 注文番号：{ $contract-number }
letter-non-delivery-refund-risk = 私が実際に商品を受け取るまでは、商品が失われた場合の危険は貴社が負担することになっています（{ $articles }）。運送会社の配達記録があっても、このことは変わりません。
letter-non-delivery-refund-extra-time-over = 私がお伝えした最終の期限（{ $delivery-extra-time-until }）は、すでに過ぎております。
letter-non-delivery-refund-end = よって、本書面により契約を解除いたします。
letter-non-delivery-refund-refund = つきましては、支払った金額の全額を、**{ $demand-date }**までに、私が支払ったときと同じ方法で返金してください。
letter-non-delivery-refund-deliver-or-refund = つきましては、**{ $demand-date }**までに、商品を引き渡していただくか、支払った金額の全額を返金してください。
