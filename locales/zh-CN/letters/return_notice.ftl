# The letter `return_notice`.
letter-return-notice-subject = 商品已寄回：{ $contract-date }的订单
letter-return-notice-withdrew = 本人于{ $contract-date }与贵方订立合同，购买{ $items }，并已于{ $notice-withdrawal-on }依法行使无理由退货（撤回合同）的权利（{ $articles }）。
letter-return-notice-sent-today = 本人已于今日将商品寄回贵方。
letter-return-notice-refund-lawful = 依照法律，贵方最迟应于**{ $demand-date }**退款（{ $articles }）。
letter-return-notice-refund-asked = 请最迟于**{ $demand-date }**退款。
letter-return-notice-cost-untold = 贵方未曾告知退货运费由本人承担，因此该费用由贵方承担。
letter-return-notice-cost-by-law = 依照法律，寄回商品的费用由贵方承担。
letter-return-notice-cost-untold-sum = 请一并退还该费用，金额为{ $return-cost }。
letter-return-notice-cost-by-law-sum = 请一并退还该费用，金额为{ $return-cost }。
letter-return-notice-arrival = 收到商品后，请予以确认。
letter-return-notice-enclosed = 附件：寄件凭证。
