# The letter `withdrawal`.
letter-withdrawal-subject = Withdrawal from the contract of { $contract-date }
letter-withdrawal-declare = I hereby withdraw from the contract which I concluded with you on { $contract-date } for { $items } ({ $articles }).
letter-withdrawal-number = Order number: { $contract-number }
letter-withdrawal-delivered = I received the goods on { $delivery-delivered-on }.
letter-withdrawal-refund-amount = Please refund { $amount-refund }.
letter-withdrawal-refund-lawful = By law the refund is due by **{ $demand-date }** at the latest ({ $articles }). Please use the same means of payment that I used.
letter-withdrawal-refund-asked = Please pay the refund by **{ $demand-date }**, by the same means of payment that I used.
letter-withdrawal-trader-pays-return = You did not tell me that I would have to pay for sending the goods back. Please bear this cost and send me a return label.
letter-withdrawal-return = I will send the goods back within the time the law sets. Please tell me the address for the return.
letter-withdrawal-confirm = Please confirm that you have received this withdrawal.
