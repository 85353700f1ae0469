# The letter `refund_reminder`.
letter-refund-reminder-subject = Refund outstanding: order of { $contract-date }
letter-refund-reminder-got-back = You received the goods back on { $return-received-on }.
letter-refund-reminder-owed = By law you owe me a refund ({ $articles }). I have not received it.
letter-refund-reminder-due-lawful = It is due by **{ $demand-date }** at the latest ({ $articles }).
letter-refund-reminder-due-asked = Please pay it by **{ $demand-date }**.
letter-refund-reminder-interest = For the time in which you are late, you also owe me interest by law.
letter-refund-reminder-sum-interest = As of today this interest comes to { $amount-interest }.
letter-refund-reminder-surcharge = Because you are late, the law adds a surcharge to the sum.
letter-refund-reminder-sum-surcharge = As of today this surcharge comes to { $amount-punitive }.
letter-refund-reminder-double = Because you are late, the law gives me twice the sum.
letter-refund-reminder-accepted-on = On { $reply-on } you agreed to meet my claim.
