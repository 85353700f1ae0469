# The letter `platform_claim`.
letter-platform-claim-subject = Claim under your buyer protection: order of { $contract-date }
letter-platform-claim-bought = On { $contract-date } I ordered { $items } on your platform. The order came to { $price-total }.
letter-platform-claim-seller = The trader is { $trader-name }.
letter-platform-claim-promise = You have promised your buyers this protection.
letter-platform-claim-decide = Please decide my case under your buyer protection by **{ $demand-date }**, and give me your reasons.
letter-platform-claim-then = If the case is not settled by then, I will turn to a dispute body, to my payment provider or to the court.
