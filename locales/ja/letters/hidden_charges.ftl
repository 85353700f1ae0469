# The letter `hidden_charges`.
letter-hidden-charges-subject = 合意していない料金の件（{ $contract-date }注文分）
letter-hidden-charges-ordered = 私は、{ $contract-date }に貴社へ{ $items }を注文しました。
letter-hidden-charges-twice = 私は、二重に請求を受けました。
letter-hidden-charges-right = この返金を求める根拠は、{ $articles }です。
letter-hidden-charges-button = 注文ボタンには、支払いが必要になることがはっきり示されていませんでした。このため、法律により、私はこの契約に拘束されません。
letter-hidden-charges-surcharge = 法律により、一般的な支払方法について追加の料金を請求することはできません。
letter-hidden-charges-refund = つきましては、これらの料金を、**{ $demand-date }**までに返金してください。
letter-hidden-charges-explain = つきましては、**{ $demand-date }**までに、これらの料金を返金していただくか、請求の根拠をお示しください。
