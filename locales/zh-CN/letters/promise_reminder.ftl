# The letter `promise_reminder`.
letter-promise-reminder = 催促履行承诺
letter-about-promise-reminder = 承诺的日期已过而卖家没有兑现时，提醒卖家。
letter-promise-reminder-subject = 贵方的承诺尚未兑现
letter-promise-reminder-what = 贵方曾承诺最迟于**{ $outcome-promised-by }**履行以下事项：{ $outcome-promise }。
letter-promise-reminder-what-other = 贵方曾承诺最迟于**{ $outcome-promised-by }**解决此事。
letter-promise-reminder-amount = 承诺的金额为{ $outcome-promised-amount }。
letter-promise-reminder-not-come = 该日期已过，贵方承诺的事项仍未兑现。
letter-promise-reminder-ask = 请最迟于**{ $demand-date }**兑现承诺。
letter-promise-reminder-rights = 这一承诺不影响本人的法定权利。
