# The letter `reply_silent`.
letter-reply-silent-subject = 贵方尚未答复：{ $contract-date }的订单
letter-reply-silent-told = 本人曾于{ $notice-complaint-on }向贵方投诉。
letter-reply-silent-silent = 贵方没有答复。
letter-reply-silent-day-passed = 本人限定的最后日期{ $delivery-extra-time-until }已过。
letter-reply-silent-right = 贵方不予答复，不影响法律赋予本人的权利（{ $articles }）。
letter-reply-silent-accepted = 依照法律，对投诉未按时答复的，视为接受。
