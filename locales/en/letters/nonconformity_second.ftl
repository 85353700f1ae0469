# The letter `nonconformity_second`.
letter-nonconformity-second-subject = Second complaint about goods: order of { $contract-date }
letter-nonconformity-second-bought = On { $contract-date } I bought { $items } from you.
letter-nonconformity-second-told = I complained to you on { $notice-complaint-on }.
letter-nonconformity-second-refused = You refused to put this right.
letter-nonconformity-second-to-maker = You did not put this right but referred me to the maker.
letter-nonconformity-second-silent = You have not answered.
letter-nonconformity-second-repaired = The goods have been repaired and are still not in order.
letter-nonconformity-second-right = The goods are still not as the contract and the law require, and you answer to me for that ({ $articles }).
letter-nonconformity-second-end = I therefore end the contract.
letter-nonconformity-second-end-lawful = By law you must refund what I have paid for the goods by **{ $demand-date }** at the latest ({ $articles }).
letter-nonconformity-second-end-asked = Please refund what I have paid for the goods by **{ $demand-date }**.
letter-nonconformity-second-end-return = Please tell me how you wish to have the goods back.
letter-nonconformity-second-cure-or-refund = I ask you one last time to put the goods in order by **{ $demand-date }**, or else to refund what I have paid for them by that day.
letter-nonconformity-second-reduce = I therefore claim a reduction of the price that matches the lower value of the goods.
letter-nonconformity-second-reduce-by = Please pay back the difference by **{ $demand-date }**.
letter-nonconformity-second-cure-or-reduce = I ask you one last time to put the goods in order by **{ $demand-date }**, or else to pay back a fair part of the price by that day.
