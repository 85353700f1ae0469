# The letter `chargeback_request`.
letter-chargeback-request-subject = 支払いの取り戻し（チャージバック）のお願い：{ $trader-name }への支払い
letter-chargeback-request-paid = 私は、{ $contract-date }に注文した{ $items }の代金として、{ $trader-name }に{ $price-total }を支払いました。
letter-chargeback-request-paid-on = 支払日は、{ $payment-on }です。
letter-chargeback-request-promised = 商品は、{ $delivery-promised-by }までに引き渡される約束でした。
letter-chargeback-request-ask = つきましては、この支払いを販売者から取り戻す手続き（チャージバック）をとり、争いのある金額を私に返金してください。
letter-chargeback-request-by = この手続きをとられた旨を、**{ $demand-date }**までにお知らせください。手続きをとられない場合は、その理由を書面でお示しください。
letter-chargeback-request-in-time = この手続きは、{ $payment-scheme }が定める期間内に行ってください。
