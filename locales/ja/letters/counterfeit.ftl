# The letter `counterfeit`.
letter-counterfeit-subject = 偽物（模倣品）が届いた件（{ $contract-date }注文分）
letter-counterfeit-bought = 私は、{ $contract-date }に貴社から{ $items }を購入しました。
letter-counterfeit-fake = 貴社から送られてきた商品は、偽物（模倣品）です。
letter-counterfeit-right = 偽物の販売は許されず、貴社は、偽物を私に販売したことについて責任を負います（{ $articles }）。
letter-counterfeit-source = 法律により、商品を誰から適法に仕入れたかは、貴社が示さなければなりません。これをお示しください。
letter-counterfeit-end = よって、本書面により契約を解除いたします。
letter-counterfeit-refund = つきましては、商品について支払った金額を、**{ $demand-date }**までに返金してください。
letter-counterfeit-genuine = つきましては、**{ $demand-date }**までに、本物の商品と交換してください。
letter-counterfeit-genuine-or-refund = つきましては、**{ $demand-date }**までに、本物の商品を送っていただくか、そうでなければ、同日までに、商品について支払った金額を返金してください。
letter-counterfeit-proof = 商品は、当面、証拠として私が保管いたします。
