# The letter `data_erasure`.
letter-data-erasure-subject = Request to delete my personal data
letter-data-erasure-ordered = I ordered from you on { $contract-date }.
letter-data-erasure-misused = My personal data have been misused.
letter-data-erasure-ask = Please delete all personal data about me that no law obliges you to keep ({ $articles }).
letter-data-erasure-consent = I withdraw any consent to the use of my data, and I object to their use for advertising.
letter-data-erasure-passed-on = Please also tell everyone to whom you have passed the data on that I want them deleted.
letter-data-erasure-free = By law your answer is free of charge.
letter-data-erasure-identity = If you have doubts about who I am, please tell me at once what you need to see.
letter-data-erasure-reasons = If you refuse, you must by law tell me why.
letter-data-erasure-by-law = By law your answer is due by **{ $demand-date }** at the latest ({ $articles }). Please confirm by then what you have deleted.
letter-data-erasure-by-asked = Please confirm by **{ $demand-date }** what you have deleted.
letter-data-erasure-then = If I have no full answer by then, I will complain to the authority for data protection.
