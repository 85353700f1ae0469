# The letter `refund_reminder`.
letter-refund-reminder-subject = 催促退款：{ $contract-date }的订单
letter-refund-reminder-got-back = 贵方已于{ $return-received-on }收到退回的商品。
letter-refund-reminder-owed = 依照法律，贵方应当向本人退款（{ $articles }）。本人至今没有收到。
letter-refund-reminder-due-lawful = 该退款最迟应于**{ $demand-date }**支付（{ $articles }）。
letter-refund-reminder-due-asked = 请最迟于**{ $demand-date }**退款。
letter-refund-reminder-interest = 依照法律，贵方还应支付逾期期间的利息。
letter-refund-reminder-sum-interest = 截至今日，利息为{ $amount-interest }。
letter-refund-reminder-surcharge = 由于贵方逾期，依照法律应在退款之外支付附加金。
letter-refund-reminder-sum-surcharge = 截至今日，附加金为{ $amount-punitive }。
letter-refund-reminder-double = 由于贵方逾期，依照法律应当双倍返还。
letter-refund-reminder-accepted-on = 贵方已于{ $reply-on }同意本人的要求。
