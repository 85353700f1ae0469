# The letter `reply_more_time`.
letter-reply-more-time-subject = Your request for more: order of { $contract-date }
letter-reply-more-time-asked-on = On { $reply-on } you asked me for more before you deal with my claim.
letter-reply-more-time-asked = You have asked me for more before you deal with my claim.
letter-reply-more-time-right = This letter sets out once more what happened. My claim rests on { $articles }.
letter-reply-more-time-missing = If you really need anything else, please tell me at once exactly what. The day stays the same.
letter-reply-more-time-no-delay = I do not agree to any further delay.
