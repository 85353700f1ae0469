# The letter `connected_lender_claim`.
letter-connected-lender-claim-subject = Claim against you as lender: purchase from { $trader-name }
letter-connected-lender-claim-bought = On { $contract-date } I bought { $items } from { $trader-name }.
letter-connected-lender-claim-financed = You gave me the credit for this purchase.
letter-connected-lender-claim-card = I paid with a credit card that you issued.
letter-connected-lender-claim-price = The price was { $price-total }.
letter-connected-lender-claim-right = By law I can rely on this against you as well ({ $articles }).
letter-connected-lender-claim-withhold = Until the matter is settled I withhold what is still to be paid for this purchase.
letter-connected-lender-claim-no-fees = Please charge no interest or fees on the sum withheld, and do not report it as a default.
letter-connected-lender-claim-refund = Please refund what I have paid for this purchase by **{ $demand-date }**.
letter-connected-lender-claim-confirm = Please confirm by **{ $demand-date }** that you accept this.
letter-connected-lender-claim-then = If you do not agree, please give me your reasons in writing by that day. I will then turn to a dispute body or to the court.
