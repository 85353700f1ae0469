# The letter `adr_or_ecc_submission`.
letter-adr-or-ecc-submission-subject = { $trader-name }との紛争の解決についてのお願い
letter-adr-or-ecc-submission-ask = 販売者である{ $trader-name }と私との間の紛争の解決に、お力添えをお願いいたします。
letter-adr-or-ecc-submission-address = 販売者の住所は、次のとおりです：{ $trader-address }
letter-adr-or-ecc-submission-bought = 私は、{ $contract-date }にこの販売者へ{ $items }を注文しました。注文の総額は、{ $price-total }です。
letter-adr-or-ecc-submission-no-court = 私は、本件について裁判所への申立てをしておりません。
letter-adr-or-ecc-submission-confirm = 本書面を受け取られた旨を、**{ $demand-date }**までにご連絡ください。ほかに必要なものがありましたら、併せてお知らせください。
