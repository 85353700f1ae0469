# The letter `data_erasure`.
letter-data-erasure-subject = 私の個人情報の削除の請求
letter-data-erasure-ordered = 私は、{ $contract-date }に貴社へ注文をした者です。
letter-data-erasure-misused = 私の個人情報が悪用されました。
letter-data-erasure-ask = つきましては、法律により保存が義務付けられているものを除き、私の個人情報をすべて削除してください（{ $articles }）。
letter-data-erasure-consent = 私は、自分の情報の利用に関するすべての同意を撤回し、広告のための利用に異議を述べます。
letter-data-erasure-passed-on = また、情報の提供先すべてに対し、私がその削除を求めていることをお伝えください。
letter-data-erasure-free = 法律により、ご回答は無料とされています。
letter-data-erasure-identity = 私が本人であることに疑問がある場合は、確認に必要なものをすぐにお知らせください。
letter-data-erasure-reasons = 請求を拒否される場合は、法律により、その理由を示していただく必要があります。
letter-data-erasure-by-law = 回答の期限は、法律により、遅くとも**{ $demand-date }**とされています（{ $articles }）。削除した内容を、それまでにご連絡ください。
letter-data-erasure-by-asked = 削除した内容を、**{ $demand-date }**までにご連絡ください。
letter-data-erasure-then = この日までに十分な回答がない場合は、個人情報保護の監督機関に申し立てます。
