# The letter `reply_refused`.
letter-reply-refused-subject = 关于贵方的拒绝：{ $contract-date }的订单
letter-reply-refused-refused-on = 贵方于{ $reply-on }拒绝了本人的要求。
letter-reply-refused-refused = 贵方拒绝了本人的要求。
letter-reply-refused-right = 贵方的拒绝不影响法律赋予本人的权利（{ $articles }）。
letter-reply-refused-terms = 合同中免除贵方责任的条款不能作为理由：依照法律，这样的条款无效。
letter-reply-refused-carrier = 与承运人交涉是贵方的事，不是本人的事。
letter-reply-refused-reasons = 如果仍然拒绝，请最迟于该日以书面形式说明理由。
