# The letter `withdrawal`.
letter-withdrawal-subject = 契約解除の通知（{ $contract-date }の契約）
letter-withdrawal-declare = 私は、{ $contract-date }に貴社と締結した{ $items }に関する契約を、本書面をもって解除（撤回）いたします（{ $articles }）。
letter-withdrawal-number = 注文番号：{ $contract-number }
letter-withdrawal-delivered = 商品は、{ $delivery-delivered-on }に受け取りました。
letter-withdrawal-refund-amount = つきましては、{ $amount-refund }を返金してください。
letter-withdrawal-refund-lawful = 返金の期限は、法律により、遅くとも**{ $demand-date }**とされています（{ $articles }）。返金は、私が支払ったときと同じ方法でお願いいたします。
letter-withdrawal-refund-asked = 返金は、**{ $demand-date }**までに、私が支払ったときと同じ方法でお願いいたします。
letter-withdrawal-trader-pays-return = 返品の送料を私が負担することについて、貴社から説明がありませんでした。送料は貴社でご負担のうえ、返送用の送り状をお送りください。
letter-withdrawal-return = 商品は、法律で定められた期間内に返送いたします。返送先の住所をお知らせください。
letter-withdrawal-confirm = この通知を受け取られましたら、その旨をご連絡ください。
