# The letter `promise_reminder`.
letter-promise-reminder = 約束の催促
letter-about-promise-reminder = 期日を過ぎても約束が果たされないとき、販売者に催促します。
letter-promise-reminder-subject = お約束が果たされていません
letter-promise-reminder-what = 貴社は**{ $outcome-promised-by }**までに次のことをお約束くださいました：{ $outcome-promise }。
letter-promise-reminder-what-other = 貴社は**{ $outcome-promised-by }**までに本件を解決するとお約束くださいました。
letter-promise-reminder-amount = お約束の金額は{ $outcome-promised-amount }でした。
letter-promise-reminder-not-come = 期日を過ぎましたが、お約束のものを受け取っていません。
letter-promise-reminder-ask = **{ $demand-date }**までにお約束を果たしてくださいますようお願いします。
letter-promise-reminder-rights = このお約束によって、私の法律上の権利が変わることはありません。
