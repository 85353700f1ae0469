# What the seller answered.
ui-reply = What did they answer?
ui-reply-about = Choose what comes nearest. Your dates and the letter that answers it then follow.
ui-reply-open = Note their answer
ui-reply-kind-none = No answer came
ui-reply-kind-accepted = They agree
ui-reply-kind-offered-part = They offer a part or a voucher
ui-reply-kind-asked-more = They ask for more information or time
ui-reply-kind-refused = They refuse
ui-reply-kind-referred-to-maker = They send you to the maker
ui-reply-reason = The reason they give
ui-reply-reason-none = None, or another one
ui-reply-on = Day of the answer
ui-reply-amount = What they offer
ui-reply-save = Note the answer
ui-reply-follows = This letter answers it
ui-reply-no-letter = No letter is needed for this answer now. The order’s page shows what comes next.
ui-reply-missing = Choose what they answered.
