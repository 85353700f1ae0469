# The letter `reply_voucher`.
letter-reply-voucher-subject = Your offer: order of { $contract-date }
letter-reply-voucher-offer-on = Your offer of { $reply-on } falls short of what I claim. I do not accept it.
letter-reply-voucher-offer = Your offer falls short of what I claim. I do not accept it.
letter-reply-voucher-offer-sum = You offered { $reply-amount }.
letter-reply-voucher-right = What you owe me follows from the law, not from your offer ({ $articles }).
letter-reply-voucher-voucher = I need not take a voucher in place of money, and I do not agree to one.
letter-reply-voucher-store-credit = Store credit is no refund.
letter-reply-voucher-part-payment = If you pay only a part, that does not settle my claim.
