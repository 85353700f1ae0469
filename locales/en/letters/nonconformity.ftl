# The letter `nonconformity`.
letter-nonconformity-subject = Complaint about goods: order of { $contract-date }
letter-nonconformity-ordered = On { $contract-date } I bought { $items } from you.
letter-nonconformity-number = Order number: { $contract-number }
letter-nonconformity-delivered = I received the goods on { $delivery-delivered-on }.
letter-nonconformity-defective = The goods are faulty.
letter-nonconformity-not-as-described = The goods are not as you described them.
letter-nonconformity-damaged = The goods arrived damaged.
letter-nonconformity-right = The goods are therefore not as the contract and the law require, and I am entitled to have this put right ({ $articles }).
letter-nonconformity-ask-replacement = I ask you to replace the goods with faultless ones.
letter-nonconformity-ask-repair = I ask you to repair the goods.
letter-nonconformity-ask-cure = I ask you to repair the goods or to replace them with faultless ones.
letter-nonconformity-costs = You bear the cost of this, including carriage.
letter-nonconformity-by-law = Please do so by **{ $demand-date }** at the latest ({ $articles }).
letter-nonconformity-by-asked = Please do so by **{ $demand-date }**.
