# The letter `connected_lender_claim`.
letter-connected-lender-claim-subject = 向贷款方提出的要求：在{ $trader-name }的购买
letter-connected-lender-claim-bought = 本人于{ $contract-date }向{ $trader-name }购买{ $items }。
letter-connected-lender-claim-financed = 贵方为这次购买向本人提供了贷款。
letter-connected-lender-claim-card = 本人使用贵方发行的信用卡付款。
letter-connected-lender-claim-price = 价款为{ $price-total }。
letter-connected-lender-claim-right = 依照法律，本人也可以就此向贵方提出主张（{ $articles }）。
letter-connected-lender-claim-withhold = 在事情解决之前，本人暂不支付这次购买尚未付清的款项。
letter-connected-lender-claim-no-fees = 请勿对暂不支付的款项收取利息或费用，也不要将其作为逾期上报。
letter-connected-lender-claim-refund = 请最迟于**{ $demand-date }**退还本人为这次购买已支付的款项。
letter-connected-lender-claim-confirm = 请最迟于**{ $demand-date }**确认贵方同意。
letter-connected-lender-claim-then = 如不同意，请最迟于该日以书面形式说明理由。届时本人将向争议解决机构或法院寻求解决。
