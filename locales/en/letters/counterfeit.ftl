# The letter `counterfeit`.
letter-counterfeit-subject = Counterfeit goods: order of { $contract-date }
letter-counterfeit-bought = On { $contract-date } I bought { $items } from you.
letter-counterfeit-fake = What you sent me is counterfeit.
letter-counterfeit-right = You may not sell me counterfeit goods, and you answer to me for having done so ({ $articles }).
letter-counterfeit-source = By law it is for you to show from whom you lawfully bought the goods. Please do so.
letter-counterfeit-end = I therefore end the contract.
letter-counterfeit-refund = Please refund what I have paid for the goods by **{ $demand-date }**.
letter-counterfeit-genuine = Please replace them with genuine goods by **{ $demand-date }**.
letter-counterfeit-genuine-or-refund = Please send me genuine goods by **{ $demand-date }**, or else refund what I have paid for them by that day.
letter-counterfeit-proof = I am keeping the goods as proof for the time being.
