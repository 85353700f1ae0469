# The letter `wrong_item`.
letter-wrong-item-subject = Wrong or incomplete delivery: order of { $contract-date }
letter-wrong-item-ordered = On { $contract-date } I ordered { $items } from you.
letter-wrong-item-right = What you delivered is not what we agreed, and you answer to me for that ({ $articles }).
letter-wrong-item-send-right = Please send me what I ordered, in good order, by **{ $demand-date }**.
letter-wrong-item-send-missing = Please send me what is missing by **{ $demand-date }**.
letter-wrong-item-put-right = Please send me what I ordered by **{ $demand-date }**, or else refund what I have paid for it by that day.
letter-wrong-item-complete = Please send me what is missing by **{ $demand-date }**, or else refund what I have paid for it by that day.
letter-wrong-item-end = I therefore end the contract.
letter-wrong-item-end-refund = Please refund what I have paid by **{ $demand-date }**.
letter-wrong-item-send-or-refund = Please send me what I ordered by **{ $demand-date }**, or else refund what I have paid for it by that day.
letter-wrong-item-reduce = I claim a reduction of the price that matches what I received. Please pay back the difference by **{ $demand-date }**.
letter-wrong-item-send-or-reduce = Please send me what I ordered by **{ $demand-date }**, or else pay back a fair part of the price by that day.
letter-wrong-item-costs = You bear the cost of putting this right, including carriage.
letter-wrong-item-collect = Please tell me how you wish to have the wrong goods back.
