# The letter `reply_silent`.
letter-reply-silent-subject = No answer from you: order of { $contract-date }
letter-reply-silent-told = I complained to you on { $notice-complaint-on }.
letter-reply-silent-silent = You have not answered.
letter-reply-silent-day-passed = The last day that I set you, { $delivery-extra-time-until }, has passed.
letter-reply-silent-right = Your silence does not change what the law gives me ({ $articles }).
letter-reply-silent-accepted = By law a complaint that is not answered in time counts as accepted.
