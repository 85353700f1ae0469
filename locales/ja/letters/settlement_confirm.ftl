# The letter `settlement_confirm`.
letter-settlement-confirm = 申し出の確認
letter-about-settlement-confirm = 販売者の申し出の内容と期日を記録に残し、果たされるまで法律上の権利を保ちます。
letter-settlement-confirm-subject = 貴社のご提案の確認
letter-settlement-confirm-what = 貴社から、次のご提案をいただきました：{ $outcome-promise }。
letter-settlement-confirm-what-other = 貴社から、本件を解決するとのご提案をいただきました。
letter-settlement-confirm-amount = 金額は、{ $outcome-promised-amount }です。
letter-settlement-confirm-day = 合意した期日は、**{ $outcome-promised-by }**です。
letter-settlement-confirm-agree = このご提案に同意いたします。
letter-settlement-confirm-rights = すべてが履行されるまで、私の法律上の権利はそのまま存続いたします。期日までに履行されない場合、私は、改めてこれらの権利のすべてを主張することができます。
letter-settlement-confirm-confirm = 以上について、書面でご確認くださいますようお願いいたします。
