# The letter `adr_or_ecc_submission`.
letter-adr-or-ecc-submission-subject = Request for help in a dispute with { $trader-name }
letter-adr-or-ecc-submission-ask = I ask you to help settle my dispute with the trader { $trader-name }.
letter-adr-or-ecc-submission-address = The trader’s address is: { $trader-address }
letter-adr-or-ecc-submission-bought = On { $contract-date } I ordered { $items } from this trader. The order came to { $price-total }.
letter-adr-or-ecc-submission-no-court = I have not brought the matter before a court.
letter-adr-or-ecc-submission-confirm = Please confirm by **{ $demand-date }** that you have received this letter, and tell me if you need anything more.
