# The letter `adr_or_ecc_submission`.
letter-adr-or-ecc-submission-subject = 请求协助解决与{ $trader-name }的争议
letter-adr-or-ecc-submission-ask = 本人请求贵机构协助解决本人与商家{ $trader-name }之间的争议。
letter-adr-or-ecc-submission-address = 商家的地址：{ $trader-address }
letter-adr-or-ecc-submission-bought = 本人于{ $contract-date }向该商家订购{ $items }，订单总价为{ $price-total }。
letter-adr-or-ecc-submission-no-court = 本人没有就此事向法院起诉。
letter-adr-or-ecc-submission-confirm = 请最迟于**{ $demand-date }**确认已收到本函；如需其他材料，请一并告知。
