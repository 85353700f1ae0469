# The letter `nonconformity`.
letter-nonconformity-subject = 購入した商品についての申し入れ（{ $contract-date }注文分）
letter-nonconformity-ordered = 私は、{ $contract-date }に貴社から{ $items }を購入しました。
letter-nonconformity-number = 注文番号：{ $contract-number }
letter-nonconformity-delivered = 商品は、{ $delivery-delivered-on }に受け取りました。
letter-nonconformity-defective = 商品に不具合があります。
letter-nonconformity-not-as-described = 商品が、貴社の説明と異なっています。
letter-nonconformity-damaged = 商品は、届いた時点で破損していました。
letter-nonconformity-right = このため、商品は契約の内容にも法律の定めにも適合しておらず（契約不適合）、私には貴社に追完（修理・交換など）を求める権利があります（{ $articles }）。
letter-nonconformity-ask-replacement = つきましては、不具合のない商品との交換を求めます。
letter-nonconformity-ask-repair = つきましては、商品の修理を求めます。
letter-nonconformity-ask-cure = つきましては、商品の修理、または不具合のない商品との交換を求めます。
letter-nonconformity-costs = これにかかる費用は、送料も含めて貴社のご負担となります。
letter-nonconformity-by-law = 本件につきまして、遅くとも**{ $demand-date }**までにご対応ください（{ $articles }）。
letter-nonconformity-by-asked = 本件につきまして、**{ $demand-date }**までにご対応いただきますようお願いいたします。
