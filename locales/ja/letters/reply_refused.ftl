# The letter `reply_refused`.
letter-reply-refused-subject = 貴社の拒否のご回答について（{ $contract-date }注文分）
letter-reply-refused-refused-on = { $reply-on }に、貴社は、私の請求に応じることを拒否されました。
letter-reply-refused-refused = 貴社は、私の請求に応じることを拒否されました。
letter-reply-refused-right = 貴社が拒否されても、法律が私に認める権利は変わりません（{ $articles }）。
letter-reply-refused-terms = 貴社の責任を免れさせる契約条項は、根拠になりません。そのような条項は、法律により無効です。
letter-reply-refused-carrier = 運送会社とのやり取りは、私ではなく、貴社が行うべきものです。
letter-reply-refused-reasons = それでも拒否される場合は、同日までに、その理由を書面でお示しください。
