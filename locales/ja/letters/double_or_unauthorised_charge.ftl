# The letter `double_or_unauthorised_charge`.
letter-double-or-unauthorised-charge-subject = { $payment-on }の支払いに対する異議
letter-double-or-unauthorised-charge-unauthorised = { $payment-on }に、私が承認していない支払いが行われました。
letter-double-or-unauthorised-charge-twice = { $payment-on }に、私がすでに済ませた支払いについて、再び引き落としがありました。私が同意したのは、1回だけです。
letter-double-or-unauthorised-charge-debit = { $payment-on }に、私の口座から口座振替による引き落としがありました。私は、これを認めません。
letter-double-or-unauthorised-charge-payee = 支払先は、{ $trader-name }です。
letter-double-or-unauthorised-charge-amount = 支払いの金額は、{ $price-total }です。
letter-double-or-unauthorised-charge-right = 私には、この支払いの返金を受ける権利があります（{ $articles }）。
letter-double-or-unauthorised-charge-appeal = この申し入れは、{ $articles }に基づくものです。
letter-double-or-unauthorised-charge-by-law = 返金の期限は、法律により、遅くとも**{ $demand-date }**とされています（{ $articles }）。
letter-double-or-unauthorised-charge-by-asked = つきましては、この支払いを**{ $demand-date }**までに返金してください。
letter-double-or-unauthorised-charge-burden = 私がこの支払いを承認したと主張される場合、それを証明しなければならないのは貴社です。
letter-double-or-unauthorised-charge-records = 法律により、貴社は、この支払いの記録を無料で提供しなければなりません。記録をお送りください。
letter-double-or-unauthorised-charge-no-more = 今後、このような支払いが行われないようにしてください。
letter-double-or-unauthorised-charge-then = 拒否される場合は、その理由を書面でお示しください。その場合、私は紛争解決機関または裁判所に申し立てます。
