# The letter `return_notice`.
letter-return-notice-subject = 商品返送の通知（{ $contract-date }注文分）
letter-return-notice-withdrew = 私は、{ $contract-date }に貴社と締結した{ $items }に関する契約を、{ $notice-withdrawal-on }に解除（撤回）いたしました（{ $articles }）。
letter-return-notice-sent-today = 商品は、本日、貴社に返送いたしました。
letter-return-notice-refund-lawful = 返金の期限は、法律により、遅くとも**{ $demand-date }**とされています（{ $articles }）。
letter-return-notice-refund-asked = つきましては、**{ $demand-date }**までに返金してください。
letter-return-notice-cost-untold = 返品の送料を私が負担することについて、貴社から説明がありませんでした。このため、送料は貴社のご負担となります。
letter-return-notice-cost-by-law = 法律により、返品の送料は貴社のご負担となります。
letter-return-notice-cost-untold-sum = 送料も併せて返金してください。その金額は、{ $return-cost }です。
letter-return-notice-cost-by-law-sum = 送料も併せて返金してください。その金額は、{ $return-cost }です。
letter-return-notice-arrival = 商品が届きましたら、その旨をご連絡ください。
letter-return-notice-enclosed = 添付書類：発送の控え
