# The letter `double_or_unauthorised_charge`.
letter-double-or-unauthorised-charge-subject = 对{ $payment-on }一笔付款的异议
letter-double-or-unauthorised-charge-unauthorised = { $payment-on }，本人账户被扣走一笔款项，本人并未授权。
letter-double-or-unauthorised-charge-twice = { $payment-on }，一笔本人已经付过的款项被再次扣走。本人只同意支付一次。
letter-double-or-unauthorised-charge-debit = { $payment-on }，本人账户被自动扣款一笔。本人不予认可。
letter-double-or-unauthorised-charge-payee = 收款方为{ $trader-name }。
letter-double-or-unauthorised-charge-amount = 付款金额为{ $price-total }。
letter-double-or-unauthorised-charge-right = 本人有权要求退回这笔付款（{ $articles }）。
letter-double-or-unauthorised-charge-appeal = 本人的依据是：{ $articles }。
letter-double-or-unauthorised-charge-by-law = 依照法律，贵方最迟应于**{ $demand-date }**退款（{ $articles }）。
letter-double-or-unauthorised-charge-by-asked = 请最迟于**{ $demand-date }**退回这笔付款。
letter-double-or-unauthorised-charge-burden = 如果贵方认为本人授权过这笔付款，应由贵方予以证明。
letter-double-or-unauthorised-charge-records = 依照法律，贵方应当免费提供这笔付款的交易记录。请将记录寄给本人。
letter-double-or-unauthorised-charge-no-more = 请确保今后不再发生此类付款。
letter-double-or-unauthorised-charge-then = 如果拒绝，请以书面形式说明理由。届时本人将向争议解决机构或法院寻求解决。
