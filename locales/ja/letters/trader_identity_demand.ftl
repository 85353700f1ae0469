# The letter `trader_identity_demand`.
letter-trader-identity-demand-subject = 販売者の名称と住所の開示の請求
letter-trader-identity-demand-ordered = 私は、{ $contract-date }に貴社へ{ $items }を注文しました。
letter-trader-identity-demand-hidden = 貴社の販売ページなどの表示からは、販売者が誰であり、どこに連絡すればよいのかが分かりません。
letter-trader-identity-demand-right = 法律により、貴社は、これを顧客に知らせなければなりません（{ $articles }）。
letter-trader-identity-demand-ask = つきましては、**{ $demand-date }**までに、貴社の正式な名称（氏名）、郵便の届く住所、メールアドレス、および登記や登録がある場合はその番号をお知らせください。
letter-trader-identity-demand-agent = 併せて、私の国で苦情を受け付ける貴社の代理人の名称もお知らせください。
letter-trader-identity-demand-maker = また、メーカーの名称と住所もお知らせください。
letter-trader-identity-demand-platform = お知らせいただけない場合は、貴社が出店しているプラットフォームに対し、貴社の名称を明らかにするよう求めます。
letter-trader-identity-demand-platform-duty = 法律により、プラットフォームはこれに応じなければなりません。
letter-trader-identity-demand-then = この日までに回答がない場合は、本件を行政機関に通報いたします。
