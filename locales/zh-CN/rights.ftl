# 用平实的话说明权利、条件、可提出的要求、注意事项、例外和金额。
right-withdrawal = 改变主意：撤回合同（无理由退货）
right-about-withdrawal = 您可以不说明理由而撤回合同，并拿回货款。
right-conformity = 商品有瑕疵（法定质量担保）
right-about-conformity = 商品应当符合承诺，也符合通常可以期待的状况。否则，卖家须予以解决。
right-delivery-late = 逾期交货
right-about-delivery-late = 卖家须按时交货。否则，您可以限定最后日期，此后可以解除合同。
right-non-delivery = 从未收到商品
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
right-price-guarantee = 价格承诺
right-platform-liability = 向平台提出的要求
right-trader-identity = 知道卖家是谁
right-data-access = 查阅您的个人信息
right-data-erasure = 删除您的个人信息
right-data-breach-compensation = 个人信息被滥用的赔偿
right-punitive-compensation = 惩罚性赔偿（数倍赔偿）
right-geo-blocking = 因居住地而遭拒绝
right-repair-after-guarantee = 保修期过后的维修
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
right-about-price-guarantee = 向您展示的价格不真实。
right-about-platform-liability = 交易平台本身也可能要承担责任。
right-about-trader-identity = 您有权知道在与谁打交道。
right-about-data-access = 您可以询问对方保存了您的哪些信息。
right-about-data-erasure = 您可以要求删除您的个人信息。
right-about-data-breach-compensation = 您的个人信息被滥用。
right-about-punitive-compensation = 法律给予的赔偿高于您的损失。
right-about-geo-blocking = 您因居住地而受到不同的对待。
right-about-repair-after-guarantee = 制造商须以公道的价格维修。
remedy-termination = 解除合同
remedy-refund-price = 退还货款
remedy-refund-delivery = 退还标准运费
remedy-refund-import-charges = 退还进口税费
remedy-repair = 修理
remedy-replacement = 更换
remedy-price-reduction = 减价
remedy-damages = 赔偿损失
remedy-delivery = 交货
remedy-stop-charges = 停止扣款
remedy-compensation = 赔偿
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
exclusion-service-finished-with-consent = 该服务已经您同意而完成。
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
amount-punitive = 赔偿
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
    [true] 卖家在您所在的国家提供商品。
    [false] 卖家的商品并非面向您所在的国家。
   *[unknown] 尚不清楚卖家的商品是否面向您所在的国家。
}
condition-same-country = { $outcome ->
    [true] 您和卖家在同一个国家。
    [false] 您和卖家在不同的国家。
   *[unknown] 尚不清楚您和卖家是否在同一个国家。
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
    [true] 您从未收到商品。
    [false] 您的问题不是从未收到商品。
   *[unknown] 尚不清楚出了什么问题。
}
condition-late-problem = { $outcome ->
    [true] 商品逾期送达或尚未送达。
    [false] 您的问题不是逾期交货。
   *[unknown] 尚不清楚出了什么问题。
}
condition-faulty-problem = { $outcome ->
    [true] 商品有瑕疵、已损坏或与描述不符。
    [false] 您的问题不是商品的瑕疵。
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
duty-act-in-good-faith = 请诚信退货
duty-return-in-time-for-customs = 对于跨境进口商品，请立即询问：海关只在很短的期限内退税
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
   *[unknown] 不清楚这是否为金融产品。
}
condition-extra-time-not-set = { $outcome ->
    [true] 您还没有给卖家限定最后日期。
   *[false] 您已给卖家限定最后日期。
}
remedy-late-interest = 逾期利息
remedy-late-refund-surcharge = 依法随逾期时间增加的附加金
exclusion-small-off-premises = 该商品是上门销售且价款不超过42英镑。
