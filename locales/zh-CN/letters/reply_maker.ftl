# The letter `reply_maker`.
letter-reply-maker-subject = 本人的要求应由贵方处理：{ $contract-date }的订单
letter-reply-maker-referred-on = 贵方于{ $reply-on }要求本人联系制造商。
letter-reply-maker-referred = 贵方要求本人联系制造商。
letter-reply-maker-right = 与本人订立合同的是贵方，应由贵方满足本人的要求（{ $articles }）。
letter-reply-maker-guarantee = 无论制造商作出过什么承诺，都只是在贵方的义务之外增加的，不能代替贵方的义务。
letter-reply-maker-carrier = 与承运人交涉是贵方的事，不是本人的事。
