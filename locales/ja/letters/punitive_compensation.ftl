# The letter `punitive_compensation`.
letter-punitive-compensation-subject = 追加の賠償の請求（{ $contract-date }注文分）
letter-punitive-compensation-bought = 私は、{ $contract-date }に貴社から{ $items }を購入しました。
letter-punitive-compensation-deceived = 貴社は、この点について私を欺きました。
letter-punitive-compensation-knew = 貴社は、私に販売した時点で、このことを知っていました。
letter-punitive-compensation-refused = 貴社は、私の請求に応じることを拒否されました。
letter-punitive-compensation-promised = 貴社は、このような場合に代金の{ $trader-promised-multiple }倍を支払うことを、購入者に約束されています。
letter-punitive-compensation-refund = 貴社は、私が支払った金額を返金する義務を負います。
letter-punitive-compensation-extra = このような場合について、法律は、私が追加の金額を受け取ることも定めています（{ $articles }）。
letter-punitive-compensation-double = このような場合、法律により、私は支払った金額の2倍を受け取ることができます（{ $articles }）。
letter-punitive-compensation-sum = この金額は、{ $amount-punitive }です。
letter-punitive-compensation-most = この金額は、最大で{ $amount-limit }となることがあります。
letter-punitive-compensation-pay = つきましては、**{ $demand-date }**までに、私の請求に応じてお支払いください。
