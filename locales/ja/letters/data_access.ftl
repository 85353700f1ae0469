# The letter `data_access`.
letter-data-access-subject = 私の個人情報の開示（写しの交付）の請求
letter-data-access-ordered = 私は、{ $contract-date }に貴社へ注文をした者です。
letter-data-access-ask = つきましては、貴社が保有する私の個人情報すべての写しを交付してください（{ $articles }）。
letter-data-access-details = 併せて、情報の利用目的、提供先および入手先をお知らせください。
letter-data-access-correct = 情報に誤りがあることが分かった場合は、訂正してください。
letter-data-access-free = 法律により、ご回答は無料とされています。
letter-data-access-identity = 私が本人であることに疑問がある場合は、確認に必要なものをすぐにお知らせください。
letter-data-access-reasons = 請求を拒否される場合は、法律により、その理由を示していただく必要があります。
letter-data-access-by-law = 回答の期限は、法律により、遅くとも**{ $demand-date }**とされています（{ $articles }）。
letter-data-access-by-asked = ご回答は、**{ $demand-date }**までにお願いいたします。
letter-data-access-then = この日までに十分な回答がない場合は、個人情報保護の監督機関に申し立てます。
