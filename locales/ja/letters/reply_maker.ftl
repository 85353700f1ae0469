# The letter `reply_maker`.
letter-reply-maker-subject = 貴社が私の請求の相手方であること（{ $contract-date }注文分）
letter-reply-maker-referred-on = { $reply-on }に、貴社は、メーカーに問い合わせるよう回答されました。
letter-reply-maker-referred = 貴社は、メーカーに問い合わせるよう回答されました。
letter-reply-maker-right = 私の契約の相手方は貴社であり、私の請求に応じる義務を負うのは貴社です（{ $articles }）。
letter-reply-maker-guarantee = メーカーがどのような約束をしていても、それは貴社自身の義務に加わるものであり、貴社の義務に代わるものではありません。
letter-reply-maker-carrier = 運送会社とのやり取りは、私ではなく、貴社が行うべきものです。
