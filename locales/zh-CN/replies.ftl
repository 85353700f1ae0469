# 卖家的答复。
ui-reply = 对方怎么答复？
ui-reply-about = 请选择最接近的一项，随后会得出日期和相应的回信。
ui-reply-open = 记录对方的答复
ui-reply-kind-none = 没有答复
ui-reply-kind-accepted = 对方同意
ui-reply-kind-offered-part = 只同意一部分，或给代金券
ui-reply-kind-asked-more = 要求更多信息或时间
ui-reply-kind-refused = 拒绝
ui-reply-kind-referred-to-maker = 让您找厂家
ui-reply-reason = 对方的理由
ui-reply-reason-none = 没有说明，或其他理由
ui-reply-on = 答复日期
ui-reply-amount = 对方提出的金额
ui-reply-save = 记录答复
ui-reply-follows = 相应的回信
ui-reply-no-letter = 目前不需要回信。下一步请看订单页面。
ui-reply-missing = 请选择对方的答复。
