# The letter `nonconformity_second`.
letter-nonconformity-second-subject = 購入した商品についての2回目の申し入れ（{ $contract-date }注文分）
letter-nonconformity-second-bought = 私は、{ $contract-date }に貴社から{ $items }を購入しました。
letter-nonconformity-second-told = 私は、{ $notice-complaint-on }に貴社へ苦情を申し入れました。
letter-nonconformity-second-refused = 貴社は、是正を拒否されました。
letter-nonconformity-second-to-maker = 貴社は、是正をせず、メーカーに問い合わせるよう回答されました。
letter-nonconformity-second-silent = 貴社からは、回答をいただいておりません。
letter-nonconformity-second-repaired = 商品は修理されましたが、今なお正常な状態にありません。
letter-nonconformity-second-right = 商品は、今なお契約の内容にも法律の定めにも適合しておらず（契約不適合）、貴社は、このことについて責任を負います（{ $articles }）。
letter-nonconformity-second-end = よって、本書面により契約を解除いたします。
letter-nonconformity-second-end-lawful = 商品について私が支払った金額は、法律により、遅くとも**{ $demand-date }**までに返金していただく必要があります（{ $articles }）。
letter-nonconformity-second-end-asked = つきましては、商品について支払った金額を、**{ $demand-date }**までに返金してください。
letter-nonconformity-second-end-return = 商品の返却方法について、ご希望をお知らせください。
letter-nonconformity-second-cure-or-refund = つきましては、最後の催告として、**{ $demand-date }**までに、商品を正常な状態にしていただくか、そうでなければ、同日までに、商品について支払った金額を返金していただくよう求めます。
letter-nonconformity-second-reduce = よって、商品の価値が低い分に応じた代金の減額を求めます。
letter-nonconformity-second-reduce-by = つきましては、差額を、**{ $demand-date }**までに返金してください。
letter-nonconformity-second-cure-or-reduce = つきましては、最後の催告として、**{ $demand-date }**までに、商品を正常な状態にしていただくか、そうでなければ、同日までに、代金の相当な部分を返金していただくよう求めます。
