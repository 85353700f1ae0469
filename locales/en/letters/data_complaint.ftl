# The letter `data_complaint`.
letter-data-complaint-subject = Complaint about the use of my personal data by { $trader-name }
letter-data-complaint-about = I complain about the trader { $trader-name }.
letter-data-complaint-address = The trader’s address is: { $trader-address }
letter-data-complaint-ordered = I ordered from this trader on { $contract-date }.
letter-data-complaint-misused = The trader has personal data about me, and they have been misused.
letter-data-complaint-asked = I wrote to the trader about my personal data on { $notice-data-request-on }.
letter-data-complaint-silent = The trader has not answered.
letter-data-complaint-refused = The trader has refused.
letter-data-complaint-part = The trader has not given me a full answer.
letter-data-complaint-right = I rely on { $articles }.
letter-data-complaint-examine = Please look into this and see to it that the trader does what the law requires.
letter-data-complaint-confirm = Please confirm by **{ $demand-date }** that you have received this complaint, and tell me if you need anything more.
letter-data-complaint-enclosed-request = Enclosed: my request of { $notice-data-request-on } to the trader.
