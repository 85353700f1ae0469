# The letter `reply_silent`.
letter-reply-silent-subject = 貴社から回答がない件（{ $contract-date }注文分）
letter-reply-silent-told = 私は、{ $notice-complaint-on }に貴社へ苦情を申し入れました。
letter-reply-silent-silent = 貴社からは、回答をいただいておりません。
letter-reply-silent-day-passed = 私がお伝えした最終の期限（{ $delivery-extra-time-until }）は、すでに過ぎております。
letter-reply-silent-right = 貴社から回答がなくても、法律が私に認める権利は変わりません（{ $articles }）。
letter-reply-silent-accepted = 法律により、期限内に回答のない苦情は、認められたものとして扱われます。
