# The letter `import_charges_refund`.
letter-import-charges-refund-subject = 輸入時の費用の件（{ $contract-date }注文分）
letter-import-charges-refund-ordered = 私は、{ $contract-date }に貴社へ{ $items }を注文しました。
letter-import-charges-refund-charged = 商品を受け取るために、輸入時の費用（関税・税金・手数料など）として{ $import-charges }を支払わなければなりませんでした。
letter-import-charges-refund-untold = 注文前に、貴社からこれらの費用についての説明はありませんでした。
letter-import-charges-refund-right = これらの費用を貴社に請求する根拠は、{ $articles }です。
letter-import-charges-refund-refund = つきましては、これらの費用を、**{ $demand-date }**までに返金してください。
letter-import-charges-refund-refund-or-explain = つきましては、**{ $demand-date }**までに、これらの費用を返金していただくか、返金されない理由をお示しください。
