# The letter `platform_illegal_product_notice`.
letter-platform-illegal-product-notice-subject = 貴社のプラットフォームにおける違法な製品の通報
letter-platform-illegal-product-notice-bought = 私は、{ $contract-date }に貴社のプラットフォームで{ $items }を購入しました。この出品について通報いたします。
letter-platform-illegal-product-notice-seller = 販売者は、{ $trader-name }です。
letter-platform-illegal-product-notice-where = この出品は、私の注文番号から確認していただけます：{ $contract-number }
letter-platform-illegal-product-notice-injury = この商品により、けがをした人がいます。
letter-platform-illegal-product-notice-right = 販売者に対する私自身の権利は、{ $articles }に基づくものです。
letter-platform-illegal-product-notice-remove = つきましては、この出品を削除し、同じ商品のほかの出品があれば、それも削除してください。
letter-platform-illegal-product-notice-buyers = 貴社を通じてこの商品を購入した人に、注意を呼びかけてください。
letter-platform-illegal-product-notice-decision = この通報を受け取られた旨をご連絡いただき、貴社の判断とその理由を、**{ $demand-date }**までにお知らせください。
letter-platform-illegal-product-notice-good-faith = 本書面に記載した内容は、私の知る限り、また信じる限り、正確で漏れのないものです。
