# The letter `punitive_compensation`.
letter-punitive-compensation-subject = 要求增加赔偿（惩罚性赔偿）：{ $contract-date }的订单
letter-punitive-compensation-bought = 本人于{ $contract-date }向贵方购买{ $items }。
letter-punitive-compensation-deceived = 贵方就此欺骗了本人。
letter-punitive-compensation-knew = 贵方在出售时明知这一情况。
letter-punitive-compensation-refused = 贵方已经拒绝本人的要求。
letter-punitive-compensation-promised = 贵方曾向买家承诺，遇此情形按价款的{ $trader-promised-multiple }倍赔偿。
letter-punitive-compensation-refund = 贵方应当退还本人已支付的款项。
letter-punitive-compensation-extra = 在此情形下，法律还规定应向本人增加赔偿（{ $articles }）。
letter-punitive-compensation-double = 在此情形下，依照法律，本人可以获得已付款项的双倍返还（{ $articles }）。
letter-punitive-compensation-sum = 该金额为{ $amount-punitive }。
letter-punitive-compensation-most = 该金额最高可达{ $amount-limit }。
letter-punitive-compensation-pay = 请最迟于**{ $demand-date }**支付上述款项。
