# The letter `data_complaint`.
letter-data-complaint-subject = 关于{ $trader-name }处理本人个人信息的投诉
letter-data-complaint-about = 本人投诉商家{ $trader-name }。
letter-data-complaint-address = 商家的地址：{ $trader-address }
letter-data-complaint-ordered = 本人曾于{ $contract-date }向该商家下单。
letter-data-complaint-misused = 该商家持有本人的个人信息，而这些信息被滥用。
letter-data-complaint-asked = 本人曾于{ $notice-data-request-on }就个人信息致函该商家。
letter-data-complaint-silent = 商家没有答复。
letter-data-complaint-refused = 商家已经拒绝。
letter-data-complaint-part = 商家没有作出完整的答复。
letter-data-complaint-right = 本人的依据是：{ $articles }。
letter-data-complaint-examine = 请贵机构调查此事，并督促商家依法行事。
letter-data-complaint-confirm = 请最迟于**{ $demand-date }**确认已收到本投诉；如需其他材料，请一并告知。
letter-data-complaint-enclosed-request = 附件：本人{ $notice-data-request-on }致商家的请求。
