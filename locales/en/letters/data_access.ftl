# The letter `data_access`.
letter-data-access-subject = Request for a copy of my personal data
letter-data-access-ordered = I ordered from you on { $contract-date }.
letter-data-access-ask = Please give me a copy of all personal data that you hold about me ({ $articles }).
letter-data-access-details = Please tell me as well what you use the data for, to whom you have passed them on and where you have them from.
letter-data-access-correct = If you find that any of the data are wrong, please correct them.
letter-data-access-free = By law your answer is free of charge.
letter-data-access-identity = If you have doubts about who I am, please tell me at once what you need to see.
letter-data-access-reasons = If you refuse, you must by law tell me why.
letter-data-access-by-law = By law your answer is due by **{ $demand-date }** at the latest ({ $articles }).
letter-data-access-by-asked = Please answer by **{ $demand-date }**.
letter-data-access-then = If I have no full answer by then, I will complain to the authority for data protection.
