# The letter `promise_reminder`.
letter-promise-reminder = 催促履行承诺
letter-about-promise-reminder = 承诺的日期已过而卖家没有兑现时，提醒卖家。
letter-promise-reminder-subject = 贵方的承诺尚未兑现
letter-promise-reminder-what = 贵方曾承诺在**{ $outcome-promised-by }**之前：{ $outcome-promise }。
letter-promise-reminder-what-other = 贵方曾承诺在**{ $outcome-promised-by }**之前解决此事。
letter-promise-reminder-amount = 承诺的金额为{ $outcome-promised-amount }。
letter-promise-reminder-not-come = 该日期已过，我仍未收到贵方承诺的内容。
letter-promise-reminder-ask = 请最迟在**{ $demand-date }**之前兑现承诺。
letter-promise-reminder-rights = 这一承诺不影响我的法定权利。
