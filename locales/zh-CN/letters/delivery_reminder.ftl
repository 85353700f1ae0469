# The letter `delivery_reminder`.
letter-delivery-reminder-subject = 催告交货：{ $contract-date }的订单
letter-delivery-reminder-ordered = 本人于{ $contract-date }向贵方订购{ $items }，至今尚未收到。
letter-delivery-reminder-number = 订单号：{ $contract-number }
letter-delivery-reminder-promised = 贵方曾承诺最迟于{ $delivery-promised-by }交货。
letter-delivery-reminder-overdue = 双方未约定交货日期，法定的交货期限已过（{ $articles }）。
letter-delivery-reminder-last-day = 本人现催告贵方交货，并给予合理的最后期限：**{ $demand-date }**。
letter-delivery-reminder-then = 如届时仍未收到商品，本人可以解除合同，并要求退还已支付的全部款项（{ $articles }）。
