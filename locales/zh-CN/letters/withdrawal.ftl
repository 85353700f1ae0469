# The letter `withdrawal`.
letter-withdrawal-subject = 无理由退货（撤回合同）通知：{ $contract-date }的订单
letter-withdrawal-declare = 本人于{ $contract-date }与贵方订立合同，购买{ $items }。本人现依法行使无理由退货（撤回合同）的权利，特此通知贵方（{ $articles }）。
letter-withdrawal-number = 订单号：{ $contract-number }
letter-withdrawal-delivered = 本人于{ $delivery-delivered-on }收到商品。
letter-withdrawal-refund-amount = 请退还{ $amount-refund }。
letter-withdrawal-refund-lawful = 依照法律，贵方最迟应于**{ $demand-date }**退款（{ $articles }）。请按原支付方式退回。
letter-withdrawal-refund-asked = 请最迟于**{ $demand-date }**按原支付方式退款。
letter-withdrawal-trader-pays-return = 贵方未曾告知退货运费由本人承担，请贵方承担该费用，并提供退货面单。
letter-withdrawal-return = 本人将在法定期限内寄回商品，请告知退货地址。
letter-withdrawal-confirm = 请确认已收到本通知。
