# The letter `platform_claim`.
letter-platform-claim-subject = 購入者保護制度による請求（{ $contract-date }注文分）
letter-platform-claim-bought = 私は、{ $contract-date }に貴社のプラットフォームで{ $items }を注文しました。注文の総額は、{ $price-total }です。
letter-platform-claim-seller = 販売者は、{ $trader-name }です。
letter-platform-claim-promise = 貴社は、購入者に対し、このような保護を約束されています。
letter-platform-claim-decide = つきましては、**{ $demand-date }**までに、購入者保護制度に基づいて本件を判断し、その理由をお示しください。
letter-platform-claim-then = それまでに本件が解決しない場合は、紛争解決機関、私の利用した決済事業者、または裁判所に申し立てます。
