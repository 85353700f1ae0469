# The letter `promise_reminder`.
letter-promise-reminder = Reminder of a promise
letter-about-promise-reminder = Reminds the seller of what it promised when the day has passed without it.
letter-promise-reminder-subject = Your promise has not been kept
letter-promise-reminder-what = You promised me the following by **{ $outcome-promised-by }**: { $outcome-promise }.
letter-promise-reminder-what-other = You promised me to settle this matter by **{ $outcome-promised-by }**.
letter-promise-reminder-amount = The amount promised was { $outcome-promised-amount }.
letter-promise-reminder-not-come = That day has passed, and I have not received what you promised.
letter-promise-reminder-ask = Please keep your promise by **{ $demand-date }**.
letter-promise-reminder-rights = My rights by law are not affected by this promise.
