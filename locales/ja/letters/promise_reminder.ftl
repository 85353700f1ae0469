# The letter `promise_reminder`.
letter-promise-reminder = 約束の催促
letter-about-promise-reminder = 期日を過ぎても約束が果たされないとき、販売者に催促します。
letter-promise-reminder-subject = お約束の履行のお願い
letter-promise-reminder-what = 貴社は、**{ $outcome-promised-by }**までに、次のことを約束されました：{ $outcome-promise }。
letter-promise-reminder-what-other = 貴社は、**{ $outcome-promised-by }**までに本件を解決すると約束されました。
letter-promise-reminder-amount = 約束された金額は、{ $outcome-promised-amount }です。
letter-promise-reminder-not-come = この期日はすでに過ぎましたが、約束されたことは、まだ果たされておりません。
letter-promise-reminder-ask = つきましては、**{ $demand-date }**までに、お約束を果たしてください。
letter-promise-reminder-rights = このお約束によって、私の法律上の権利が変わることはありません。
