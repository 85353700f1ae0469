# The letter `refund_reminder`.
letter-refund-reminder-subject = 返金がまだ行われていない件（{ $contract-date }注文分）
letter-refund-reminder-got-back = 貴社は、{ $return-received-on }に返品を受け取られています。
letter-refund-reminder-owed = 法律により、貴社は私に返金する義務を負います（{ $articles }）。私は、まだ返金を受けておりません。
letter-refund-reminder-due-lawful = 返金の期限は、遅くとも**{ $demand-date }**とされています（{ $articles }）。
letter-refund-reminder-due-asked = つきましては、**{ $demand-date }**までに返金してください。
letter-refund-reminder-interest = 支払いが遅れた期間について、貴社は、法律により利息（遅延損害金）を支払う義務も負います。
letter-refund-reminder-sum-interest = この利息は、本日現在で{ $amount-interest }です。
letter-refund-reminder-surcharge = 返金が遅れているため、法律により、この金額に加算金が加わります。
letter-refund-reminder-sum-surcharge = この加算金は、本日現在で{ $amount-punitive }です。
letter-refund-reminder-double = 返金が遅れているため、法律により、私はこの金額の2倍を受け取ることができます。
letter-refund-reminder-accepted-on = 貴社は、{ $reply-on }に、私の請求に応じる旨を回答されました。
