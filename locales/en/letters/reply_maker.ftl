# The letter `reply_maker`.
letter-reply-maker-subject = My claim is against you: order of { $contract-date }
letter-reply-maker-referred-on = On { $reply-on } you referred me to the maker.
letter-reply-maker-referred = You have referred me to the maker.
letter-reply-maker-right = My contract is with you, and it is you who must meet my claim ({ $articles }).
letter-reply-maker-guarantee = Whatever the maker may have promised comes on top of your own duties and does not replace them.
letter-reply-maker-carrier = It is for you, not for me, to take the matter up with the carrier.
