# The letter `data_complaint`.
letter-data-complaint-subject = { $trader-name }による私の個人情報の取扱いについての申立て
letter-data-complaint-about = 販売者である{ $trader-name }について、申立てをいたします。
letter-data-complaint-address = 販売者の住所は、次のとおりです：{ $trader-address }
letter-data-complaint-ordered = 私は、{ $contract-date }にこの販売者へ注文をしました。
letter-data-complaint-misused = 販売者は私の個人情報を保有しており、その情報が悪用されました。
letter-data-complaint-asked = 私は、{ $notice-data-request-on }に、私の個人情報について販売者に書面を送りました。
letter-data-complaint-silent = 販売者からは、回答がありません。
letter-data-complaint-refused = 販売者は、これを拒否しました。
letter-data-complaint-part = 販売者からは、十分な回答を得られておりません。
letter-data-complaint-right = この申立ては、{ $articles }に基づくものです。
letter-data-complaint-examine = つきましては、本件を調査し、販売者が法律上の義務を果たすよう、必要な対応をお願いいたします。
letter-data-complaint-confirm = この申立てを受け取られた旨を、**{ $demand-date }**までにご連絡ください。ほかに必要なものがありましたら、併せてお知らせください。
letter-data-complaint-enclosed-request = 添付書類：販売者に対する{ $notice-data-request-on }付けの請求書面
