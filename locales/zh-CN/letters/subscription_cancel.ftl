# The letter `subscription_cancel`.
letter-subscription-cancel-subject = 终止订阅：{ $contract-date }的合同
letter-subscription-cancel-contract = 本函涉及贵方依据本人{ $contract-date }的订单所主张的订阅。
letter-subscription-cancel-button = 下单时，没有清楚写明本人须为此付款。
letter-subscription-cancel-renewal = 该订阅会自动续期。
letter-subscription-cancel-right = 本人的依据是：{ $articles }。
letter-subscription-cancel-void = 依照法律，该合同对本人没有约束力。
letter-subscription-cancel-term = 依照法律，贵方所依据的条款对本人没有约束力。
letter-subscription-cancel-end = 本人解除合同，立即生效；如果不能立即生效，则在最早可以解除之日生效。
letter-subscription-cancel-end-anyhow = 即使该合同对本人有约束力，本人也在最早可以解除之日解除该合同。
letter-subscription-cancel-stop = 本人撤回对今后任何付款的同意。请不要再扣款。
letter-subscription-cancel-refund = 请最迟于**{ $demand-date }**退还贵方无权收取的款项。
letter-subscription-cancel-confirm = 请最迟于**{ $demand-date }**确认订阅已经终止。
letter-subscription-cancel-then = 如果没有做到，或者再次扣款，本人将向支付机构，以及争议解决机构或法院寻求解决。
