# The letter `reply_voucher`.
letter-reply-voucher-subject = 关于贵方的提议：{ $contract-date }的订单
letter-reply-voucher-offer-on = 贵方{ $reply-on }的提议没有满足本人的要求，本人不接受。
letter-reply-voucher-offer = 贵方的提议没有满足本人的要求，本人不接受。
letter-reply-voucher-offer-sum = 贵方提出支付{ $reply-amount }。
letter-reply-voucher-right = 贵方应当承担什么，取决于法律，而不取决于贵方的提议（{ $articles }）。
letter-reply-voucher-voucher = 本人没有义务接受以代金券代替退款，也不同意这样做。
letter-reply-voucher-store-credit = 店铺余额不算退款。
letter-reply-voucher-part-payment = 如果只支付一部分，本人的要求并不因此了结。
