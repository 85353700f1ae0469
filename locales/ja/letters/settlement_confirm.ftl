# The letter `settlement_confirm`.
letter-settlement-confirm = 申し出の確認
letter-about-settlement-confirm = 販売者の申し出の内容と期日を記録に残し、果たされるまで法律上の権利を保ちます。
letter-settlement-confirm-subject = お申し出の確認
letter-settlement-confirm-what = 貴社から次のお申し出をいただきました：{ $outcome-promise }。
letter-settlement-confirm-what-other = 貴社から、本件を解決するとのお申し出をいただきました。
letter-settlement-confirm-amount = 金額は{ $outcome-promised-amount }です。
letter-settlement-confirm-day = 期日は**{ $outcome-promised-by }**とのことです。
letter-settlement-confirm-agree = このお申し出に同意します。
letter-settlement-confirm-rights = すべてが果たされるまで、私の法律上の権利はそのまま残ります。期日までに果たされない場合は、あらためてすべての権利を主張できます。
letter-settlement-confirm-confirm = 書面でご確認くださいますようお願いします。
