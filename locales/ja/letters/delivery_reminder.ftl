# The letter `delivery_reminder`.
letter-delivery-reminder-subject = 商品のお届けが遅れている件（{ $contract-date }注文分）
letter-delivery-reminder-ordered = 私は、{ $contract-date }に貴社へ{ $items }を注文しましたが、商品はまだ届いておりません。
letter-delivery-reminder-number = 注文番号：{ $contract-number }
letter-delivery-reminder-promised = 貴社は、{ $delivery-promised-by }までに商品を届けると約束されました。
letter-delivery-reminder-overdue = お届け日の取り決めはありませんでしたが、法律で定められた引渡しの期間はすでに過ぎております（{ $articles }）。
letter-delivery-reminder-last-day = つきましては、相当の期間を定め、**{ $demand-date }**までに商品を引き渡すよう催告いたします。
letter-delivery-reminder-then = この日までに商品が届かない場合、私は契約を解除し、支払った金額全額の返還を求めることができます（{ $articles }）。
