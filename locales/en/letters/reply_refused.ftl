# The letter `reply_refused`.
letter-reply-refused-subject = Your refusal: order of { $contract-date }
letter-reply-refused-refused-on = On { $reply-on } you refused to meet my claim.
letter-reply-refused-refused = You have refused to meet my claim.
letter-reply-refused-right = Your refusal does not change what the law gives me ({ $articles }).
letter-reply-refused-terms = A term of the contract that shuts out your liability does not help you: by law it is void.
letter-reply-refused-carrier = It is for you, not for me, to take the matter up with the carrier.
letter-reply-refused-reasons = If you still refuse, please give me your reasons in writing by that day.
