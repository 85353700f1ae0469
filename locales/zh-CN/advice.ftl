# 建议：法律结论前后的说明文字。
advice-disclaimer = 以上是一般信息，不是法律意见。如果事关重大，请咨询消费者组织或律师。
advice-item = 第{ $number }件商品
advice-yes = 是
advice-no = 否
advice-unknown = 尚不清楚
advice-fact = { $label }：{ $value }
advice-facts = { $facts }
advice-checked = 法律内容最近一次核对：{ $date }
advice-why = 自{ $date }（{ $event }）起{ $length }
advice-why-day = 约定的日期：{ $date }（{ $event }）
advice-why-unknown = { $length }，待以下信息明确后计算：{ $event }
advice-due = 法定最后一天：{ $due }。稳妥日期：{ $safe }。
advice-due-same = 最后一天：{ $due }。
advice-outer = 如果卖家从未告知您这项权利：最迟{ $date }。
plain-today = 截至{ $date }的情况
plain-next = 下一步
# Whose day it is: one's own, the seller's, an office's.
day-consumer = { $far ->
    [yes] 宜早不宜迟，最迟{ $date }——{ $left }
   *[no] 最迟{ $date }——{ $left }
}
day-trader = { $state ->
    [passed] 卖家的期限是{ $date }，该日期已过。
   *[running] 卖家的期限到{ $date }——{ $left }
}
day-body = { $state ->
    [passed] 受理机构的期限是{ $date }，该日期已过。
   *[running] 受理机构的期限到{ $date }——{ $left }
}
plain-law = { $role }{ $applies }
plain-pair = { $head }：{ $tail }
plain-laws = 适用哪里的法律，由哪里的法院管辖
plain-rights = 您的权利
plain-not = 在此用不上的权利
plain-questions = 可能改变结果的问题
plain-letters = 合适的信函
plain-remedies = 您可以要求：{ $list }
plain-duties = 请注意：{ $list }
plain-missing = 尚不清楚：{ $list }
law-role-home = 您所在地的法律：
law-role-trader = 卖家所在地的法律：
law-role-chosen = 合同写明的法律：
law-applies-yes = { $country }——适用。
law-applies-no = { $country }——不适用。
law-applies-unknown = { $country }——可能适用，取决于尚未回答的问题。
court-open-yes = 您可以在{ $country }起诉。
court-open-no = 此事不能在{ $country }起诉。
court-open-unknown = 能否在{ $country }起诉，取决于尚未回答的问题。
decides-law-home = 适用哪里的法律
decides-law-trader = 适用哪里的法律
decides-law-chosen = 适用哪里的法律
decides-court-home = 可以在哪里起诉
decides-court-trader = 可以在哪里起诉
status-applies = 您享有这项权利
status-excluded = 属于法律规定的例外
status-not-met = 不适用
status-expired = 已经过期
status-needs-facts = 取决于尚未回答的问题
status-not-in-force = 在相关日期不具有效力
status-not-covered = 本程序尚未收录
certainty-certain = 这一点已有定论。
certainty-arguable = 这一点有充分的理由，但尚无定论。
state-not-started = 期限尚未开始
state-running = { $days ->
    [0] 今天是最后一天
   *[other] 还剩{ $days }天
}
state-passed = 该日期已过
state-met = 在期限内
who-consumer = 您
who-trader = 卖家
who-body = 主管部门
rule-dispatch = 最迟在该日发出即可。
rule-receipt = 最迟须在该日送达。
burden-trader-always = 举证责任在对方：应由对方证明一切正常。
burden-trader-until = 在{ $until }之前（含当日），卖家须证明交货时不存在该瑕疵。
burden-consumer-always = 举证责任在您：请保留证据，包括何时发出何种通知的凭证。
burden-consumer-until = 在{ $until }之前（含当日），由您证明这一点。
next-withdrawal-withdraw-by = 告知卖家您要撤回合同（无理由退货）
next-withdrawal-return-by = 寄回商品并保留凭证
next-withdrawal-refund-by = 卖家须向您退款
next-delivery-late-deliver-by = { $state ->
    [passed] 卖家已逾期：如尚未限定最后的交货日期，请限定
   *[running] 卖家须交货
}
next-delivery-late-ship-by = { $state ->
    [passed] 卖家此时应已发货：请要求交货或退款
   *[running] 卖家须发货
}
next-delivery-late-refund-by = 卖家须向您退款
next-conformity-reject-by = 因质量问题退货并要求退款
next-conformity-notify-by = 将商品的瑕疵告知卖家
next-conformity-appears-by = 将商品的瑕疵告知卖家
next-conformity-claim-by = 请在期限届满之前提出要求
next-conformity-answer-by = 卖家须解决商品的瑕疵
next-refund-delay-refund-by = { $state ->
    [passed] 卖家的退款期限已过：请催促
   *[running] 卖家的退款期限正在计算
}
next-answer = 回答一个问题
next-write = 致信卖家
deadline-withdrawal-withdraw-by = 撤回合同（无理由退货）
deadline-withdrawal-return-by = 寄回商品
deadline-withdrawal-refund-by = 卖家退款
deadline-delivery-late-deliver-by = 卖家交货
deadline-delivery-late-ship-by = 卖家发货
deadline-delivery-late-refund-by = 卖家退款
deadline-conformity-reject-by = 因质量问题退货的最后一天
deadline-conformity-notify-by = 告知瑕疵
deadline-conformity-presumed-until = 卖家须证明商品原本完好
deadline-conformity-appears-by = 瑕疵须已显现
deadline-conformity-claim-by = 提出要求的期限届满
deadline-conformity-answer-by = 卖家处理您的投诉
deadline-refund-delay-refund-by = 卖家退款
deadline-period = 期限
step-event-day-not-counted = 事件发生当天不计入，从{ $date }开始计算。
step-event-day-counted = 事件发生当天算作第一天：{ $date }。
step-length-added = { $length }之后是{ $date }。
step-free-days-not-reckoned = 期限这么短时，休息日不计入；期限到{ $date }为止。
step-no-such-day-in-month = 该月没有这一天，法律以{ $date }为准。
step-day-before-corresponding = 期限在对应日的前一天届满：{ $date }。
step-ends-on-weekend = { $date }是周末。
step-ends-on-holiday = { $date }是法定节假日（{ $holiday }）。
step-ends-on-estimated-holiday = { $date }预计是法定节假日（{ $holiday }），仍可能变动。
step-moved-to-working-day = 因此，期限顺延到下一个工作日：{ $date }。
step-free-day-stays = { $date }是休息日，但这部法律不顺延最后一天。
step-least-working-days = 这类期限至少须包含两个工作日；期限到{ $date }为止。
step-calendar-ends = 本程序的节假日历未涵盖{ $date }；请以稳妥日期为准。
step-extended = 卖家没有告知您这项权利，因此期限延长到{ $date }。
step-told-later = 卖家在{ $date }告知了您这项权利，期限从那时开始计算。
step-held-back = 卖家可以等到{ $date }，即商品退回之日，或您证明已寄出之日。
fact-period-event = 事件发生的日期
desk-untitled = 未命名的订单
event-order-added = 已添加订单
event-order-changed = 已修改订单
event-order-deleted = 已删除订单
event-order-restored = 已恢复订单
event-fact-answered = 已回答：{ $about }
event-letter-saved = 已保存信函：{ $about }
step-working-days-counted = 按工作日计算，期限到{ $date }为止。
deadline-delivery-late-cancelled-by = 若仍未发货，订单失效
deadline-non-delivery-claim-by = 提出要求的期限届满
deadline-wrong-or-missing-item-notify-by = 告知发错或缺少的商品
deadline-refund-delay-tolerated-until = 此日之后，主管部门可以对拖延处以罚款
next-wrong-or-missing-item-notify-by = 将发错或缺少的商品告知卖家
deadline-wrong-or-missing-item-claim-by = 提出要求的期限届满
deadline-wrong-or-missing-item-reject-by = 拒收商品
deadline-conformity-refund-by = 卖家退款
next-wrong-or-missing-item-claim-by = 请在期限届满之前提出要求
next-wrong-or-missing-item-reject-by = 请拒收商品并要求退款
next-conformity-refund-by = 卖家须向您退款
clause-arbitration = { $binds ->
    [yes] 合同约定争议交由仲裁，这一约定可能对您有约束力。
    [no] 合同约定争议交由仲裁，但这一约定对您没有约束力。
   *[unknown] 仲裁条款对您是否有约束力，尚不清楚。
}
clause-court = { $binds ->
    [yes] 合同指定了管辖法院，这一约定可能对您有约束力。
    [no] 合同指定了管辖法院，但这并不妨碍您在自己所在地的法院起诉。
   *[unknown] 管辖条款对您是否有约束力，尚不清楚。
}
enforce-4 = { $from }的判决可以在{ $in }直接执行。
enforce-3 = { $from }的判决，通常可以依照条约在{ $in }执行。
enforce-2 = { $from }的判决有时可以在{ $in }执行，但须为此在当地另打一场官司。金额不大的，往往得不偿失。
enforce-1 = 从理论上说，{ $from }的判决可以在{ $in }执行，但实际上几乎没有成功的。
enforce-0 = 请不要指望{ $from }的判决能在{ $in }得到执行。
enforce-unknown = { $from }的判决能否在{ $in }执行，本程序尚不清楚。
enforce-first = 无论法院能起多大作用，找平台、走付款渠道这两条路都还在。
better-remedy = { $law }的法律给您的更多：{ $what }。{ $than }的法律没有这一项。
better-deadline = 与{ $than }的法律相比，{ $law }的法律所定的日期对您更有利（{ $what }）。
better-amount = 与{ $than }的法律相比，{ $law }的法律给的金额更高（{ $what }）。
better-by-floor = 无论合同选择哪里的法律，您都可以援用这一规定。
better-by-home = 这是您所在地的法律，您可以援用。
better-by-trader = 这是卖家所在地的法律，您可以援用。
better-by-chosen = 这是合同选择的法律，您可以援用。
better-by-unsure = 该法律是否适用，尚不明确。
advice-coming = 自{ $date }起，{ $country }的法律将有变化：{ $right }。目前尚未施行。
plain-enforce = 如果您胜诉
plain-better = 哪里的法律对您更有利
plain-coming = 已经公布、尚未施行
plain-aside = 与这个问题无关：{ $list }
step-at-least = 期限不会在{ $date }之前结束：至少须留出这么长的时间。
rung-trader = 卖家
rung-platform = 交易平台
rung-payment = 付款渠道
rung-producer = 制造商或进口商
rung-adr = 争议解决机构
rung-ecc = 欧洲消费者中心
rung-portal = 投诉网站
rung-regulator = 主管部门
rung-customs = 海关
rung-data-authority = 个人信息保护机构
rung-payment-order = 支付令
rung-small-claims = 小额诉讼
rung-court = 法院
door-state-now = 现在可用
door-state-later = 以后可用
door-state-done = 已完成
door-state-closed = 已关闭
door-why-open = 您现在就可以走这一步。
door-why-taken = 您已经走过这一步。
door-why-day = 自{ $date }起可用。
door-why-not-ready = 须先完成别的步骤。
door-why-facts = 这取决于尚不清楚的情况。
door-why-expired = 最后一天{ $date }已过。
door-why-excluded = 这里不受理本案。
door-why-closed-by = 因为您已经选择了“{ $door }”，这一步不能再走。
door-why-closed-by-none = 由于您此前的做法，这一步不能再走。
door-act-by = 请最迟在{ $date }行动
door-last-day = 最后一天是{ $date }。
door-closes = 走了这一步，就不能再走：{ $list }。
door-contract-rule = 这是企业自己的合同规则，不是法律，可能会变。
door-cost-free = 不收费用。
door-cost = 费用为{ $low }。
door-cost-range = 费用为{ $low }至{ $high }。
door-odds = { $year }年，{ $percent }%的案件处理结果对消费者有利。
door-answers = 可能要等{ $length }才有答复。
door-form-online = 在网上提交。
door-form-letter = 以信函提交。
door-form-email = 以电子邮件提交。
door-form-phone = 打电话提出。
door-form-form = 填写表格提交。
door-languages = 可用的语言：{ $list }
door-representative-yes = 可以由他人代您提交。
door-representative-no = 只能由您本人提交。
plain-route = 接下来的步骤
plain-route-none = 就目前所知，已没有可走的步骤。
event-door-taken = 已走的步骤：{ $about }
deadline-chargeback-acknowledge-by = 发卡机构确认收到您的信函
deadline-chargeback-billing-error-by = 您关于账单错误的信函送达发卡机构
deadline-chargeback-request-by = 以书面形式要求发卡机构退回扣款
deadline-chargeback-resolve-by = 发卡机构对争议作出处理
deadline-conformity-longer-until = 因修理而延长的质量担保期届满
deadline-conformity-repaired-claim-until = 对修理过的瑕疵提出要求的期限，不会早于此日届满
deadline-conformity-terminate-by = 因瑕疵解除合同的最后一天
deadline-conformity-tribunal-by = 您的请求送达小额索赔庭
deadline-connected-lender-claim-by = 向贷款方提出要求的期限届满
deadline-connected-lender-withdraw-by = 撤回贷款合同
deadline-counterfeit-claim-by = 提出要求的期限届满
deadline-counterfeit-reject-by = 退回假货
deadline-counterfeit-rescind-by = 因受欺诈而请求撤销合同的最后一天
next-data-access-answer-by = 商家须就您的个人信息作出答复
next-data-erasure-answer-by = 商家须就您的个人信息作出答复
deadline-data-access-answer-by = 企业答复您的请求
deadline-data-access-confirm-by = 企业确认收到您的请求
deadline-data-access-extended-answer-by = 企业答复您的请求（如已要求延期）
deadline-data-breach-compensation-claim-by = 提出要求的期限届满
deadline-data-breach-compensation-confirm-by = 卖家确认收到您的投诉
deadline-data-erasure-answer-by = 企业答复您的请求
deadline-data-erasure-extended-answer-by = 企业答复的最后一天（如已延期）
deadline-digital-content-appears-by = 瑕疵须已显现
deadline-digital-content-claim-by = 提出要求的期限届满
deadline-digital-content-presumed-until = 卖家须证明其原本没有瑕疵
deadline-digital-content-refund-by = 卖家退款
deadline-hidden-charges-claim-by = 提出要求的期限届满
deadline-misleading-advertising-claim-by = 提出要求的期限届满
deadline-misleading-advertising-rescind-by = 因受欺诈而请求撤销合同的最后一天
deadline-misleading-advertising-unwind-by = 因误导性宣传而解除合同
deadline-non-delivery-deliver-by = 卖家交货；此日之后您可以取消订单
deadline-non-delivery-refund-by = 卖家退款
deadline-punitive-compensation-claim-by = 向法院请求额外赔偿的最后一天
deadline-punitive-compensation-refund-by = 卖家退款
deadline-conformity-guarantee-until = 法定质量担保期结束；此后隐蔽瑕疵仍可能算数
deadline-repair-after-guarantee-guarantee-until = 在此日之前（含当日）找卖家，之后找制造商
deadline-repair-after-guarantee-replace-by = 依三包规定选择换货的最后一天
deadline-repair-after-guarantee-return-by = 依三包规定选择退货的最后一天
deadline-repair-after-guarantee-until = 保修期（三包有效期）届满
deadline-subscription-trap-claim-by = 撤销合同的最后一天
deadline-subscription-trap-ends-by = 订阅最迟于此日终止
deadline-subscription-trap-refund-by = 卖家退还预付的款项
deadline-unauthorised-payment-direct-debit-refund-by = 要求银行退回自动扣款
deadline-unauthorised-payment-notify-by = 将这笔付款告知银行
deadline-unauthorised-payment-refund-by = 银行退款，至少先行暂退
deadline-unauthorised-payment-resolve-by = 银行完成调查
deadline-unsafe-product-claim-by = 提出要求的期限届满
deadline-withdrawal-collect-by = 卖家取回商品的最后一天
deadline-withdrawal-customs-apply-by = 卖家向海关申请退货的最后一天
deadline-withdrawal-customs-back-by = 商品运回海关监管场所的最后一天
deadline-withdrawal-customs-by = 向海关申请退还进口税费
deadline-wrong-or-missing-item-collect-by = 寄件人取回您未订购商品的最后一天
deadline-wrong-or-missing-item-refund-by = 承运人或卖家退款
deadline-chargeback-dispute-by = 要求您的银行或发卡机构退回这笔付款
deadline-conformity-maker-claim-by = 向制造商提出要求的期限届满
deadline-conformity-repair-holds-until = 在此日之前（含当日），修理须保证有效
deadline-misleading-advertising-complain-by = 提出刑事控告
deadline-platform-liability-acknowledge-by = 平台确认收到您的投诉
deadline-platform-liability-answer-by = 平台处理您的投诉
deadline-platform-liability-refund-by = 平台退款
deadline-punitive-compensation-pay-by = 卖家支付双倍金额
deadline-refund-delay-answer-by = 卖家答复您的投诉
deadline-repair-after-guarantee-answer-by = 制造商或卖家修理
deadline-trader-identity-end-by = 因卖家没有说明自己是谁而解除合同
chapter-line = { $country }（{ $code }）：{ $number }项权利，最近一次核对：{ $date }。此处未收录：{ $silent }。
chapter-line-whole = { $country }（{ $code }）：{ $number }项权利，最近一次核对：{ $date }。
chapter-from = 自{ $from }起施行；以此为准：{ $test }
chapter-between = 自{ $from }起施行，至{ $to }止；以此为准：{ $test }
chapter-when = 条件：{ $list }
chapter-unless = 例外：{ $list }
chapter-length = { $length }，起算：{ $event }
deadline-platform-liability-escalate-by = 请平台对您已发起的维权作出裁决
plain-sum = 应付给您的金额
plain-sum-apart = 币种不同，未计入合计
plain-sum-total = 合计：{ $total }
deadline-adr-file-by = 向争议解决机构提出申请
deadline-body-complain-by = 向主管部门投诉
deadline-data-access-complain-by = 向个人信息保护机构投诉
deadline-limitation-claim-by = 提出要求的期限届满
deadline-platform-liability-claim-by = 在平台发起维权
deadline-small-claims-answer-by = 对方向法院答辩
chapter-depends = （还取决于：{ $facts }。）
deadline-trader-answer-by = 卖家答复您的信函
next-trader-answer-by = { $state ->
    [passed] 卖家没有答复：请走下一步
   *[running] 请等待卖家答复
}
event-letter-sent = 已发出信函：{ $about }
desk-sent = 已于{ $date }发出：{ $channel }
channel-registered-letter = 挂号信
channel-letter = 平信
channel-email = 电子邮件
channel-platform-message = 平台站内消息
channel-web-form = 网站上的表格
channel-in-person = 当面递交
