# The letter `platform_claim`.
letter-platform-claim-subject = 申请买家保障：{ $contract-date }的订单
letter-platform-claim-bought = 本人于{ $contract-date }在贵平台订购{ $items }，订单总价为{ $price-total }。
letter-platform-claim-seller = 商家为{ $trader-name }。
letter-platform-claim-promise = 贵平台向买家承诺过这项保障。
letter-platform-claim-decide = 请最迟于**{ $demand-date }**依照买家保障对本人的申请作出处理，并说明理由。
letter-platform-claim-then = 如届时仍未解决，本人将向争议解决机构、支付机构或法院寻求解决。
