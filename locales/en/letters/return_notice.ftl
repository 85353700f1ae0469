# The letter `return_notice`.
letter-return-notice-subject = Goods sent back: order of { $contract-date }
letter-return-notice-withdrew = On { $notice-withdrawal-on } I withdrew from the contract which I concluded with you on { $contract-date } for { $items } ({ $articles }).
letter-return-notice-sent-today = I have sent the goods back to you today.
letter-return-notice-refund-lawful = By law the refund is due by **{ $demand-date }** at the latest ({ $articles }).
letter-return-notice-refund-asked = Please pay the refund by **{ $demand-date }**.
letter-return-notice-cost-untold = You did not tell me that I would have to pay for sending the goods back, so this cost is yours.
letter-return-notice-cost-by-law = By law the cost of sending the goods back is yours.
letter-return-notice-cost-untold-sum = Please refund it too: it came to { $return-cost }.
letter-return-notice-cost-by-law-sum = Please refund it too: it came to { $return-cost }.
letter-return-notice-arrival = Please confirm when the goods have arrived.
letter-return-notice-enclosed = Enclosed: proof of dispatch.
