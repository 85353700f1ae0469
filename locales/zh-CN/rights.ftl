# 用平实的话说明权利、条件、可提出的要求、注意事项、例外和金额。
right-withdrawal = 改变主意：撤回合同（无理由退货）
right-about-withdrawal = 您可以不说明理由而撤回合同，并拿回货款。
right-conformity = 商品或服务有瑕疵（法定质量担保）
right-about-conformity = 商品应当符合承诺，也符合通常可以期待的状况。否则，卖家须予以解决。
right-delivery-late = 逾期交货
right-about-delivery-late = 卖家须按时交货。否则，您可以限定最后日期，此后可以解除合同。
right-non-delivery = 从未收到商品或服务
right-about-non-delivery = 在您实际收到商品之前，商品丢失的风险由卖家承担，不由您承担。
right-wrong-or-missing-item = 发错、少发或送达时已损坏
right-about-wrong-or-missing-item = 您应当收到所订购的商品，完整且无损坏。
right-wrong-or-missing-item-unordered-goods = 您从未订购的商品
right-about-wrong-or-missing-item-unordered-goods = 对没有订购的东西，您无须付款；沉默不等于同意。
right-refund-delay = 未按时退款
right-about-refund-delay = 卖家须在法定期限内向您退款。
right-counterfeit = 假冒商品
right-misleading-advertising = 误导性广告
right-unfair-terms = 不公平的合同条款
right-hidden-charges = 隐藏收费
right-unauthorised-payment = 未经您授权的付款
right-chargeback = 银行卡付款争议
right-connected-lender = 向贷款方提出的要求
right-unsafe-product = 不安全的产品
right-digital-content = 数字内容有瑕疵
right-subscription-trap = 订阅陷阱
right-price-guarantee = 价格承诺与价格歧视
right-platform-liability = 向平台提出的要求
right-trader-identity = 知道卖家是谁
right-data-access = 查阅您的个人信息
right-data-erasure = 删除您的个人信息
right-data-breach-compensation = 个人信息被滥用的赔偿
right-punitive-compensation = 惩罚性赔偿（数倍赔偿）
right-geo-blocking = 因居住地而遭拒绝
right-repair-after-guarantee = “三包”与保修期过后的维修
right-about-counterfeit = 商品是假货。
right-about-misleading-advertising = 广告所说的不属实。
right-about-unfair-terms = 合同中的某一条款对您不公平。
right-about-hidden-charges = 您被收取了未经您同意的费用。
right-about-unauthorised-payment = 未经您同意，您账户中的钱被转走。
right-about-chargeback = 您的银行可以依照银行卡规则要求退回款项。
right-about-connected-lender = 为这次购买提供资金的一方也可能要承担责任。
right-about-unsafe-product = 该产品有危险。
right-about-digital-content = 软件、下载内容和在线服务须如承诺的那样可用。
right-about-subscription-trap = 您被诱导一再付款。
right-about-price-guarantee = 价格不真实、承诺的价格没有兑现，或者对您比对别人更高。
right-about-platform-liability = 交易平台本身也可能要承担责任。
right-about-trader-identity = 您有权知道在与谁打交道。
right-about-data-access = 您可以询问对方保存了您的哪些信息。
right-about-data-erasure = 您可以要求删除您的个人信息。
right-about-data-breach-compensation = 您的个人信息被滥用。
right-about-punitive-compensation = 法律给予的赔偿高于您的损失。
right-about-geo-blocking = 您因居住地而受到不同的对待。
right-about-repair-after-guarantee = 卖家或制造商须按规定维修；在“三包”期限内，您还可以换货或退货。
remedy-termination = 解除合同
remedy-refund-price = 退还货款
remedy-refund-delivery = 退还标准运费
remedy-refund-import-charges = 退还进口税费
remedy-repair = 修理
remedy-replacement = 更换
remedy-price-reduction = 减价
remedy-damages = 赔偿损失
remedy-delivery = 交货（或提供服务）
remedy-stop-charges = 停止扣款
remedy-compensation = 赔偿金
remedy-apology = 道歉
remedy-erasure = 删除您的个人信息
remedy-access = 您的个人信息的副本
remedy-correction = 更正您的个人信息
remedy-identity = 卖家的名称和地址
remedy-nothing-owed = 您无须付款
remedy-keep-goods = 您可以保留商品
duty-send-back-in-time = 请在所示期限内寄回商品
duty-consumer-pays-return = 退货的直接费用由您承担
duty-trader-pays-return = 退货费用由卖家承担，因为您未被告知须由您承担
duty-handle-with-care = 请只像在实体店里那样试用商品；过度使用可能使退款减少
duty-no-form-needed = 不要求特定形式，但请明确表示您撤回合同并保留凭证；仅寄回商品是不够的
duty-trader-offers-button = 对于网上订单，店铺须提供用于撤回合同的按钮
duty-give-extra-time = 请先给卖家限定一个合理的最后日期，除非交货日期至关重要或卖家拒绝
duty-trader-deals-with-carrier = 与承运人交涉是卖家的事，不是您的事
duty-trader-bears-cure-costs = 邮费、人工和材料费由卖家承担
duty-silence-is-no-consent = 不答复不等于同意
duty-voucher-only-if-agreed = 以代金券代替退款，须经您同意
exclusion-public-auction = 它是在可以到场参加的公开拍卖中购买的。
exclusion-service-finished-with-consent = 经您同意，该服务已全部完成。
exclusion-market-priced = 价格随市场变动，卖家无法控制。
exclusion-made-to-order = 它是按您的要求定制的。
exclusion-perishable = 它容易变质或很快过期。
exclusion-sealed-hygiene = 它因健康或卫生原因而密封，您已拆封。
exclusion-mixed-inseparably = 它已与其他物品混合，无法分开。
exclusion-urgent-repair = 您是为紧急维修而请商家上门的。
exclusion-sealed-media = 它是密封的光盘或软件，您已拆封。
exclusion-periodical = 它是报纸或杂志。
exclusion-dated-leisure = 它有固定的日期，例如门票或酒店。
exclusion-passenger-transport = 它是客运服务。
exclusion-digital-started-with-consent = 下载已经开始，而且您明确同意该权利就此终止。
exclusion-own-carrier = 承运人是您自己选择的。
amount-refund = 退款
amount-punitive = 惩罚性赔偿金
amount-statutory-minimum = 法定最低金额
amount-interest = 利息
amount-limit = 上限
amount-small-claims-limit = 小额诉讼的上限
condition-consumer = { $outcome ->
    [true] 您购买它主要是为了个人生活使用。
    [false] 您购买它主要不是为了个人生活使用。
   *[unknown] 尚不清楚您购买它是否主要为了个人生活使用。
}
condition-business-trader = { $outcome ->
    [true] 卖家是经营者。
    [false] 卖家不是经营者。
   *[unknown] 尚不清楚卖家是不是经营者。
}
condition-trader-targets-home = { $outcome ->
    [true] 卖家面向您所在的国家或地区提供商品。
    [false] 卖家的商品并非面向您所在的国家或地区。
   *[unknown] 尚不清楚卖家的商品是否面向您所在的国家或地区。
}
condition-same-country = { $outcome ->
    [true] 您和卖家在同一个国家或地区。
    [false] 您和卖家在不同的国家或地区。
   *[unknown] 尚不清楚您和卖家是否在同一个国家或地区。
}
condition-law-chosen = { $outcome ->
    [true] 合同写明了适用的法律。
   *[false] 就目前所知，合同没有写明适用的法律。
}
condition-distance-contract = { $outcome ->
    [true] 您是远程购买的：通过网络、电话、邮购或电视。
    [false] 您不是远程购买的。
   *[unknown] 尚不清楚您是怎样购买的。
}
condition-remote-order = { $outcome ->
    [true] 您是远程购买的：通过网络、电话、邮购或电视。
    [false] 您不是远程购买的。
   *[unknown] 尚不清楚您是怎样购买的。
}
condition-off-premises-contract = { $outcome ->
    [true] 您是在卖家的店铺以外购买的，例如在家门口。
    [false] 您不是在家门口或街上购买的。
   *[unknown] 尚不清楚您是怎样购买的。
}
condition-distance-or-off-premises = { $outcome ->
    [true] 您是远程购买或在家门口购买的。
    [false] 您既不是远程购买，也不是在家门口购买的。
   *[unknown] 尚不清楚您是怎样购买的。
}
condition-online-contract = { $outcome ->
    [true] 您是在网上订购的。
    [false] 您不是在网上订购的。
   *[unknown] 尚不清楚您是否在网上订购。
}
condition-goods = { $outcome ->
    [true] 它是有形的实物商品。
    [false] 它不是有形的实物商品。
   *[unknown] 尚不清楚它属于哪一类。
}
condition-service-item = { $outcome ->
    [true] 它是一项服务。
    [false] 它不是服务。
   *[unknown] 尚不清楚它是不是服务。
}
condition-digital-item = { $outcome ->
    [true] 它是数字内容：下载内容或在线服务。
    [false] 它不是数字内容。
   *[unknown] 尚不清楚它是不是数字内容。
}
condition-not-goods = { $outcome ->
    [true] 它是服务或数字内容。
    [false] 它是有形的实物商品。
   *[unknown] 尚不清楚它属于哪一类。
}
condition-sale-contract = { $outcome ->
    [true] 这是商品买卖。
    [false] 这不是商品买卖。
   *[unknown] 尚不清楚这是哪一类合同。
}
condition-second-hand = { $outcome ->
    [true] 它是二手的。
    [false] 它是全新的。
   *[unknown] 尚不清楚它是不是全新的。
}
condition-not-told-of-withdrawal = { $outcome ->
    [true] 卖家没有告知您撤回权（无理由退货）。
    [false] 卖家已告知您撤回权（无理由退货）。
   *[unknown] 尚不清楚卖家是否告知您撤回权（无理由退货）。
}
condition-told-of-return-cost = { $outcome ->
    [true] 您已被告知退货费用由您承担。
    [false] 您未被告知退货费用由您承担。
   *[unknown] 尚不清楚您是否被告知退货费用由谁承担。
}
condition-not-told-of-return-cost = { $outcome ->
    [true] 您未被告知退货费用由您承担。
    [false] 您已被告知退货费用由您承担。
   *[unknown] 尚不清楚您是否被告知退货费用由谁承担。
}
condition-not-delivered-problem = { $outcome ->
    [true] 您从未收到商品或服务。
    [false] 您的问题不是从未收到商品或服务。
   *[unknown] 尚不清楚出了什么问题。
}
condition-late-problem = { $outcome ->
    [true] 商品逾期送达或尚未送达。
    [false] 您的问题不是逾期交货。
   *[unknown] 尚不清楚出了什么问题。
}
condition-faulty-problem = { $outcome ->
    [true] 商品或服务有瑕疵、已损坏或与描述不符。
    [false] 您的问题不是商品或服务的瑕疵。
   *[unknown] 尚不清楚出了什么问题。
}
condition-wrong-delivery-problem = { $outcome ->
    [true] 送来的商品发错、少发或已损坏。
    [false] 您的问题不是发错、少发或送达时已损坏。
   *[unknown] 尚不清楚出了什么问题。
}
condition-unordered-problem = { $outcome ->
    [true] 您收到了没有订购的东西。
    [false] 您的问题不是收到没有订购的商品。
   *[unknown] 尚不清楚出了什么问题。
}
condition-refund-problem = { $outcome ->
    [true] 有一笔退款尚未支付。
    [false] 您的问题不是退款未付。
   *[unknown] 尚不清楚出了什么问题。
}
condition-delivery-day-agreed = { $outcome ->
    [true] 约定了交货日期。
   *[false] 就目前所知，没有约定交货日期。
}
condition-no-delivery-day-agreed = { $outcome ->
    [true] 就目前所知，没有约定交货日期。
   *[false] 约定了交货日期。
}
condition-own-carrier = { $outcome ->
    [true] 承运人是您自己选择的。
    [false] 承运人是卖家选择的。
   *[unknown] 尚不清楚承运人由谁选择。
}
condition-day-was-essential = { $outcome ->
    [true] 交货日期对您至关重要，而且卖家知道这一点。
    [false] 交货日期并非至关重要。
   *[unknown] 尚不清楚交货日期是否至关重要。
}
condition-extra-time-over = { $outcome ->
    [true] 您限定的最后日期已过。
    [false] 您限定的最后日期还没有到。
   *[unknown] 您还没有为卖家限定最后日期。
}
condition-trader-refused = { $outcome ->
    [true] 卖家已拒绝。
    [false] 卖家没有拒绝。
   *[unknown] 卖家尚未答复。
}
condition-termination-allowed = { $outcome ->
    [true] 您现在可以解除合同。
    [false] 您还不能解除合同。
   *[unknown] 您能否解除合同，取决于尚未回答的问题。
}
condition-repaired-before = { $outcome ->
    [true] 它以前修理过。
    [false] 它以前没有修理过。
   *[unknown] 尚不清楚它以前是否修理过。
}
condition-minor-defect = { $outcome ->
    [true] 瑕疵轻微。
    [false] 瑕疵并不轻微。
   *[unknown] 尚不清楚瑕疵是否轻微。
}
condition-withdrawn = { $outcome ->
    [true] 您已撤回合同（无理由退货）。
   *[false] 您没有撤回合同（无理由退货）。
}
condition-terminated = { $outcome ->
    [true] 您已解除合同。
   *[false] 您没有解除合同。
}
condition-one-item = { $outcome ->
    [true] 订单中只有一件商品。
   *[false] 订单中不是只有一件商品。
}
condition-several-items = { $outcome ->
    [true] 订单中有多件商品。
   *[false] 订单中没有多件商品。
}
condition-home-in-eu = { $outcome ->
    [true] 您居住在欧盟。
    [false] 您不居住在欧盟。
   *[unknown] 尚不清楚您居住在哪里。
}
condition-trader-in-eu = { $outcome ->
    [true] 卖家在欧盟。
    [false] 卖家不在欧盟。
   *[unknown] 尚不清楚卖家在哪里。
}
duty-goods-intact = 退回的商品须完整且无损坏
duty-send-back-promptly = 请在通知卖家后尽快寄回商品
duty-opening-is-allowed = 为查看和试用而打开包裹，不影响商品的完好
duty-return-gifts-too = 随商品附带的赠品和配件也须一并退回
duty-trader-gives-return-address = 卖家须及时向您提供真实的退货地址
duty-no-wider-exclusions = 卖家不得超出法律规定，把更多商品排除在退货范围之外
duty-refund-in-one-sum = 卖家须一次退还全部货款
duty-act-in-good-faith = 请诚信行使权利：掉包、造假等手段得不到法律保护
duty-return-in-time-for-customs = 跨境进口商品请尽早退货：海关只在很短的期限内退税
duty-report-in-reasonable-time = 请在合理的时间内以书面形式将瑕疵告知卖家
duty-report-at-once = 请检查包裹，并立即告知可以看出的问题
duty-signing-is-no-acceptance = 签收包裹不等于您认可商品的质量
duty-guarantee-restarts = 更换后，质量担保期重新计算；修理所用的时间不计入
duty-authority-may-fine = 拖延至此已属违法：请向市场监管部门举报
duty-keep-goods-ready = 请备好商品以便取回，并保持您收到时的状态
duty-trader-offers-choice = 卖家须让您选择：继续等待，或取消订单并获全额退款
duty-no-notice-means-cancelled = 如果没有及时收到延误通知，订单视为取消，货款须退还
duty-no-store-credit = 店铺余额不算退款
duty-trader-may-cure = 卖家可能有权先行解决问题
duty-reject-in-reasonable-time = 请尽快以书面形式拒绝接受商品，并且不要使用
duty-no-bill-allowed = 不得为此向您寄送账单
duty-terms-on-final-screen = 在网上，退货条款还须显示在下单前的最后一个页面上
duty-trader-confirms-order = 如果是预先付款，卖家须确认订单或及时发货
duty-give-extra-time-to-cure = 请先为卖家限定一个合理的最后日期，以便解决问题
duty-no-exclusion-of-liability = 免除一切责任或排除您解除合同权利的条款无效
duty-interest-from-receipt = 利息从卖家收到款项之日起计算
exclusion-confirmed-no-return = 它的性质不适合退货，而且您在购买时已确认这一点。
exclusion-digital-download = 它是下载内容。
exclusion-cash-on-delivery = 它是货到付款的。
exclusion-financial = 它是金融产品。
exclusion-already-shipped = 它在您取消之前已经发货。
exclusion-return-terms-shown = 店铺已展示自己的退货条款，因此以该条款为准。
exclusion-buyer-abroad = 该法律不保护日本境外的买家。
remedy-rejection = 退回商品并立即拿回货款
condition-withdrawn-or-terminated = { $outcome ->
    [true] 您已撤回或解除合同。
   *[false] 您没有撤回或解除合同。
}
condition-financial-product = { $outcome ->
    [true] 这是金融产品。
    [false] 这不是金融产品。
   *[unknown] 尚不清楚这是不是金融产品。
}
condition-extra-time-not-set = { $outcome ->
    [true] 您还没有给卖家限定最后日期。
   *[false] 您已给卖家限定最后日期。
}
remedy-late-interest = 逾期利息
remedy-late-refund-surcharge = 依法随逾期时间增加的附加金
exclusion-small-off-premises = 它是上门推销时购买的，价款不超过42英镑。
remedy-refund-charge = 退还向您扣收的款项
remedy-term-not-binding = 不公平的条款对您没有约束力
remedy-contract-void = 合同对您没有约束力
remedy-withhold-instalments = 您可以暂不支付剩余的分期款
remedy-buy-on-equal-terms = 按与其他买家相同的条件购买
remedy-platform-answers = 由平台自己对您承担责任
remedy-complain-to-authority = 向主管部门投诉
duty-tell-bank-at-once = 请一经发现就告知银行或支付机构
duty-bank-proves-consent = 银行或支付机构须证明您同意过这笔付款
duty-answer-free-of-charge = 对方须免费答复
duty-identity-may-be-asked = 对方可以要求您证明身份
duty-reasons-if-refused = 对方如果拒绝，须说明理由
duty-trader-reminds-before-renewal = 自动续期之前，卖家须提醒您
duty-cancel-as-easily-as-joined = 退订须与订阅一样方便
duty-platform-names-trader = 平台须告知您卖家是谁
duty-do-not-use-product = 请停止使用该产品
duty-keep-product-for-proof = 请保留产品及其包装作为证据
duty-first-ask-the-trader = 请先向卖家提出，并保留凭证
duty-complain-in-writing = 请以书面形式投诉
condition-misleading-problem = { $outcome ->
    [true] 商家对您所说的情况不属实。
    [false] 您的问题不是商家的说法不属实。
   *[unknown] 尚不清楚商家对您所说的情况是否属实。
}
condition-unfair-term-problem = { $outcome ->
    [true] 您的问题是合同中的某一条款。
    [false] 您的问题不是合同条款。
   *[unknown] 尚不清楚您的问题是否与合同条款有关。
}
condition-hidden-charges-problem = { $outcome ->
    [true] 您的问题是事先没有标明的收费。
    [false] 您的问题不是隐藏收费。
   *[unknown] 尚不清楚您的问题是否与隐藏收费有关。
}
condition-import-charges-problem = { $outcome ->
    [true] 您的问题是进口税费。
    [false] 您的问题不是进口税费。
   *[unknown] 尚不清楚您的问题是否与进口税费有关。
}
condition-import-charges-not-told = { $outcome ->
    [true] 您事先未被告知进口税费。
    [false] 您事先已被告知进口税费。
   *[unknown] 尚不清楚您事先是否被告知进口税费。
}
condition-unauthorised-problem = { $outcome ->
    [true] 您的问题是一笔未经您同意的付款。
    [false] 您的问题不是未经您同意的付款。
   *[unknown] 尚不清楚这笔付款是否经您同意。
}
condition-double-charge-problem = { $outcome ->
    [true] 您被重复扣款。
    [false] 您没有被重复扣款。
   *[unknown] 尚不清楚您是否被重复扣款。
}
condition-disputable-problem = { $outcome ->
    [true] 对这类问题，可以就付款提出争议。
    [false] 对这类问题，不能就付款提出争议。
   *[unknown] 尚不清楚能否就这笔付款提出争议。
}
condition-goods-or-service-problem = { $outcome ->
    [true] 您的问题是所购的东西或其退款。
    [false] 您的问题不是所购的东西或其退款。
   *[unknown] 尚不清楚您的问题是否与所购的东西有关。
}
condition-unsafe-problem = { $outcome ->
    [true] 该产品不安全。
    [false] 您的问题不是产品的安全。
   *[unknown] 尚不清楚该产品是否安全。
}
condition-injured = { $outcome ->
    [true] 有人受到伤害。
    [false] 没有人受到伤害。
   *[unknown] 尚不清楚是否有人受到伤害。
}
condition-fake-problem = { $outcome ->
    [true] 商品是假货。
    [false] 您的问题不是假货。
   *[unknown] 尚不清楚商品是不是假货。
}
condition-subscription-problem = { $outcome ->
    [true] 您的问题是一项您不想要的订阅。
    [false] 您的问题不是您不想要的订阅。
   *[unknown] 尚不清楚您的问题是否与不想要的订阅有关。
}
condition-price-problem = { $outcome ->
    [true] 您的问题是价格的确定方式。
    [false] 您的问题不是价格的确定方式。
   *[unknown] 尚不清楚您的问题是否与价格的确定方式有关。
}
condition-identity-problem = { $outcome ->
    [true] 卖家没有说明自己是谁。
    [false] 您的问题不是不知道卖家是谁。
   *[unknown] 尚不清楚您的问题是否与卖家的身份有关。
}
condition-data-request-problem = { $outcome ->
    [true] 您想查阅或删除自己的个人信息。
    [false] 您的问题不是查阅或删除自己的个人信息。
   *[unknown] 尚不清楚您是否想查阅或删除自己的个人信息。
}
condition-data-misuse-problem = { $outcome ->
    [true] 您的个人信息被滥用。
    [false] 您的问题不是个人信息被滥用。
   *[unknown] 尚不清楚您的个人信息是否被滥用。
}
condition-data-problem = { $outcome ->
    [true] 您的问题是您的个人信息。
    [false] 您的问题不是您的个人信息。
   *[unknown] 尚不清楚您的问题是否与您的个人信息有关。
}
condition-blocked-problem = { $outcome ->
    [true] 您因居住地而遭到拒绝。
    [false] 您没有因居住地而遭到拒绝。
   *[unknown] 尚不清楚您是否因居住地而遭到拒绝。
}
condition-card-payment = { $outcome ->
    [true] 您是用银行卡付款的。
    [false] 您不是用银行卡付款的。
   *[unknown] 尚不清楚您是否用银行卡付款。
}
condition-credit-card-payment = { $outcome ->
    [true] 您是用信用卡付款的。
    [false] 您不是用信用卡付款的。
   *[unknown] 尚不清楚您是否用信用卡付款。
}
condition-direct-debit-payment = { $outcome ->
    [true] 您是以自动扣款方式付款的。
    [false] 您不是以自动扣款方式付款的。
   *[unknown] 尚不清楚您是否以自动扣款方式付款。
}
condition-bank-payment = { $outcome ->
    [true] 您是通过银行或银行卡付款的。
    [false] 您不是通过银行或银行卡付款的。
   *[unknown] 尚不清楚您是否通过银行付款。
}
condition-paid-by-instalments = { $outcome ->
    [true] 您是分期付款或先买后付的。
    [false] 您不是分期付款的。
   *[unknown] 尚不清楚您是否分期付款。
}
condition-linked-credit = { $outcome ->
    [true] 这次购买用的是专为它安排的贷款。
    [false] 没有专为这次购买安排的贷款。
   *[unknown] 尚不清楚是否有专为这次购买安排的贷款。
}
condition-subscription-contract = { $outcome ->
    [true] 这是订阅或会员服务（含预付卡）。
    [false] 这不是订阅或会员服务。
   *[unknown] 尚不清楚这是不是订阅或会员服务。
}
condition-renews-by-itself = { $outcome ->
    [true] 合同会自动续期。
    [false] 合同不会自动续期。
   *[unknown] 尚不清楚合同是否会自动续期。
}
condition-order-button-unclear = { $outcome ->
    [true] 下单按钮没有写明您要付款。
    [false] 下单按钮写明了您要付款。
   *[unknown] 尚不清楚下单按钮是否写明您要付款。
}
condition-trader-not-identified = { $outcome ->
    [true] 卖家没有标明自己的名称和地址。
    [false] 卖家标明了自己的名称和地址。
   *[unknown] 尚不清楚卖家是否标明了自己的名称和地址。
}
condition-private-seller = { $outcome ->
    [true] 卖家是个人。
    [false] 卖家不是个人。
   *[unknown] 尚不清楚卖家是不是个人。
}
condition-sold-through-platform = { $outcome ->
    [true] 您是通过平台向平台上的商家购买的。
    [false] 您不是通过平台向平台上的商家购买的。
   *[unknown] 尚不清楚您是否通过平台向平台上的商家购买。
}
condition-platform-is-seller = { $outcome ->
    [true] 卖家就是平台自己（自营）。
    [false] 卖家不是平台自己。
   *[unknown] 尚不清楚卖家是不是平台自己。
}
condition-platform-withheld-trader = { $outcome ->
    [true] 平台没有告知您卖家是谁。
    [false] 平台已告知您卖家是谁。
   *[unknown] 尚不清楚平台是否告知您卖家是谁。
}
condition-platform-promised-more = { $outcome ->
    [true] 平台的承诺高于法律的要求。
    [false] 平台的承诺没有高于法律的要求。
   *[unknown] 尚不清楚平台的承诺是否高于法律的要求。
}
condition-fraud = { $outcome ->
    [true] 这是欺诈。
    [false] 这不是欺诈。
   *[unknown] 尚不清楚这是不是欺诈。
}
condition-trader-knew = { $outcome ->
    [true] 卖家知情。
    [false] 卖家不知情。
   *[unknown] 尚不清楚卖家是否知情。
}
condition-food-item = { $outcome ->
    [true] 它是食品。
    [false] 它不是食品。
   *[unknown] 尚不清楚它是不是食品。
}
condition-new-goods = { $outcome ->
    [true] 它是作为新品出售的。
    [false] 它不是作为新品出售的。
   *[unknown] 尚不清楚它是否作为新品出售。
}
condition-shop-purchase = { $outcome ->
    [true] 您是在实体店购买的。
    [false] 您不是在实体店购买的。
   *[unknown] 尚不清楚您是否在实体店购买。
}
condition-repaired = { $outcome ->
    [true] 它已经修理过。
    [false] 它没有修理过。
   *[unknown] 尚不清楚它是否修理过。
}
condition-trader-silent-or-refused = { $outcome ->
    [true] 卖家没有答复，或者已经拒绝。
    [false] 卖家既没有拒绝，也没有置之不理。
   *[unknown] 尚不清楚卖家是否已拒绝或没有答复。
}
condition-trader-present-at-home = { $outcome ->
    [true] 卖家在您所在的国家或地区有分支机构或财产。
    [false] 卖家在您所在的国家或地区没有分支机构或财产。
   *[unknown] 尚不清楚卖家在您所在的国家或地区是否有分支机构或财产。
}
condition-arbitration-agreed = { $outcome ->
    [true] 合同约定争议交由仲裁。
    [false] 合同没有约定争议交由仲裁。
   *[unknown] 尚不清楚合同是否约定争议交由仲裁。
}
condition-court-chosen = { $outcome ->
    [true] 合同指定了管辖法院。
    [false] 合同没有指定管辖法院。
   *[unknown] 尚不清楚合同是否指定了管辖法院。
}
condition-judgment-from-abroad = { $outcome ->
    [true] 您所在地的判决须在境外执行。
    [false] 判决不须在境外执行。
   *[unknown] 尚不清楚判决是否须在境外执行。
}
amount-own-share-at-most = 您自己最多须承担的金额
duty-ask-carrier-at-once = 如果已经付款，请趁货款还在承运人手里时向其要求退款
duty-buyer-is-the-taxpayer = 在这种进口方式下，纳税人是买家，平台只是代收代缴
duty-buyer-must-be-deceived = 额外赔偿只给确实受骗的买家，不给明知真相的买家
duty-cancellation-fee-capped = 取消费超过卖家平均损失的部分，您不必支付
duty-clear-yes-before-charge = 条款清楚并经您明确同意，才可以向您扣款
duty-customs-may-seize-fakes = 境外卖家寄给您的假货，即使是自用的，海关也可以扣留
duty-damage-must-be-shown = 您须证明确实受到损害，担忧不安也可以算；仅有违法行为还不够
duty-domestic-agent-answers = 境外的大型卖家须在您所在的国家或地区指定代理人，由其接收投诉和文书
duty-escrow-for-prepayment = 预先付款的，店铺须提供货款托管或保险：请向托管方或保险方要求退款
duty-foreign-standards-may-differ = 经这种方式进口的商品，可能执行原产地的标准；请查看您确认过的告知书
duty-goods-or-written-notice = 请退回商品或者发出书面通知；只打电话是不够的
duty-handler-tells-of-leak = 泄露或丢失您个人信息的一方，须立即补救并通知您
duty-higher-promise-binds = 卖家承诺的赔偿倍数更高的，以该承诺为准
duty-importer-counts-as-maker = 进口商与制造商承担同样的责任
duty-keep-goods-until-refund = 在收到退款之前，您可以不交回商品
duty-knowing-buyer-only-household-need = 购买时就知道有问题的，只在家庭合理生活消费需要的范围内获得额外赔偿
duty-label-flaw-is-not-enough = 标签、说明书等的瑕疵，既不影响质量和安全，也不会造成误导的，没有额外赔偿
duty-late-payment-interest-capped = 您自己逾期付款的，利息超过法定上限的部分不必支付
duty-livestream-host-may-answer = 直播间没有清楚标明实际卖家是谁的，直播间运营者须承担卖家的责任
duty-local-agent-is-liable-too = 境外卖家须在境内委托一家企业，该企业与其承担连带责任
duty-maker-liable-without-knowledge = 生产者即使不知情，也须支付额外赔偿
duty-maker-or-seller-may-be-sued = 您可以向生产者要求赔偿，也可以向卖家要求赔偿，由您选择
duty-maker-repairs-at-fair-price = 由制造商而不是卖家负责维修，免费或者只收公道的价格
duty-media-that-knew-is-liable-too = 刊登广告的媒体明知或者可以知道广告不实的，也须承担责任
duty-no-injury-needed = 即使没有人受到伤害，也可以要求
duty-no-need-to-sue-trader-first = 您不必先向卖家追讨
duty-no-payment-surcharge = 以普通银行卡、银行转账或自动扣款付款的，卖家不得加收费用
duty-no-penalty-for-withdrawal = 卖家不得因您撤回合同而收取违约金或要求赔偿
duty-no-preticked-extras = 不得预先勾选附加项目
duty-offer-names-maker = 商品页面须标明制造商的名称和地址；制造商在欧盟境外的，还须标明欧盟境内的责任人
duty-open-before-paying = 请先打开包裹再付款，如有问题请拒收
duty-paid-order-is-a-contract = 订单提交成功，合同即成立；规定付款后合同不成立的条款无效
duty-platform-gives-reasons = 平台作出对您不利的决定的，须说明事实和理由，提供申诉途径，并在您要求时由人工作出决定
duty-platform-keeps-records = 平台须将交易记录保存三年，发生争议时须提供
duty-platform-must-try-to-help = 平台须使您能联系到卖家，并调查您的投诉，但不必向您付款
duty-platform-that-knew-is-liable-too = 平台知道或者应当知道却没有采取措施的，与卖家承担连带责任
duty-promise-binds = 卖家在页面或广告中所作的承诺有约束力
duty-provider-gives-records-free = 支付服务提供者须免费向您提供最近三年的交易记录
duty-seller-shows-lawful-source = 卖家须证明商品进货来源合法，自己并非有意欺骗
duty-simple-way-to-stop = 卖家须提供简便的方式让您停止扣款
duty-stop-order-three-working-days-before = 请至少在预定扣款日的三个工作日之前通知银行停止扣款
duty-ten-days-have-not-begun = 只要您未被告知这项权利，改变主意的期限就不会结束
duty-time-to-read-terms = 在同意之前，您须有合理的时间阅读条款，最长三十天
duty-trader-bears-return = 退货费用由卖家承担
duty-trader-confirms-withdrawal = 卖家须立即确认已收到您的撤回通知
duty-trader-need-not-ship = 店铺须像对待当地人一样向您出售，但不必送货到您所在的国家或地区
duty-trader-pays-recall-cost = 召回的费用不由您承担
duty-trader-tells-card-issuer = 卖家须立即通知您的发卡机构，以便取消扣款或退回扣款
duty-trader-tells-personal-price = 价格如由电脑专门针对您确定，卖家须予以说明
duty-unclear-exclusion-void = 限制责任的条款，没有写明仅适用于轻微过失的，无效
duty-written-guarantee-keeps-legal-rights = 提供书面质量保证的卖家，不得排除您本来就享有的法定权利
exclusion-off-premises-small-sum = 它是在店铺以外购买的，金额太小，不适用该法律。
exclusion-own-safety-law = 食品和药品另有专门的安全法律。
exclusion-price-over-limit = 该商品的价格超过了该法律所涵盖的上限。
exclusion-seller-in-same-country = 您和卖家在同一个国家或地区。
exclusion-small-credit = 贷款金额不足200欧元。
remedy-withhold-disputed-amount = 发卡机构调查期间，您可以不支付有争议的金额
exclusion-over-limit = 争议金额超过了这里受理的上限。
duty-cancel-a-week-before = 请至少在预订日的七个工作日之前取消
duty-end-with-written-notice = 请以书面形式解除合同，并遵守法定的提前通知期
duty-pay-costs-so-far = 卖家为履行合同已实际支出的费用，由您承担
duty-pay-for-use = 如果您使用过商品，须支付合理的使用费
duty-right-ends-with-use = 一旦使用了商品或服务，这项权利即告终止
duty-second-hand-time-may-be-shorter = 对二手商品，合同可以将两年缩短为一年，但须经您同意
duty-silence-accepts-complaint = 卖家没有按时答复的，视为接受您的投诉
duty-use-named-carrier = 请交由卖家指定的承运人寄回，这样退货费用由卖家承担
exclusion-everyday-food = 它是送到您家中的食品或其他日常消费品。
exclusion-medicine = 它是药品或医疗器械。
exclusion-not-exchangeable = 它列入了店铺可以不予换货的商品目录。
exclusion-sum-too-small = 金额太小，不适用这项权利。
remedy-double-refund = 因退款逾期，返还您所付款项的双倍
exclusion-goods-only = 这一项只适用于商品。
exclusion-payment-not-covered = 这种付款方式不在保障范围内。
exclusion-price-under-limit = 价格低于该法律要求的下限。
amount-return-cost = 您寄回商品的费用
amount-import-charges = 进口税费
amount-already-paid = 已经退还
exclusion-under-limit = 争议金额低于这里受理的下限。
exclusion-arbitration-agreed = 合同约定争议交由仲裁。
exclusion-foreign-related = 这里不受理跨境案件。
