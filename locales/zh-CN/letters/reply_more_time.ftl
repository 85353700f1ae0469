# The letter `reply_more_time`.
letter-reply-more-time-subject = 关于贵方的补充要求：{ $contract-date }的订单
letter-reply-more-time-asked-on = 贵方于{ $reply-on }要求本人补充信息或再等待，然后才处理本人的要求。
letter-reply-more-time-asked = 贵方要求本人补充信息或再等待，然后才处理本人的要求。
letter-reply-more-time-right = 本函再次说明事情的经过。本人的依据是：{ $articles }。
letter-reply-more-time-missing = 如果确实还需要其他材料，请立即明确告知需要什么。期限不变。
letter-reply-more-time-no-delay = 本人不同意再拖延。
