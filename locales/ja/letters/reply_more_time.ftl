# The letter `reply_more_time`.
letter-reply-more-time-subject = 貴社からの追加のご要望について（{ $contract-date }注文分）
letter-reply-more-time-asked-on = { $reply-on }に、貴社は、私の請求に対応する前に、追加の情報などを求められました。
letter-reply-more-time-asked = 貴社は、私の請求に対応する前に、追加の情報などを求められました。
letter-reply-more-time-right = 本書面に、起きたことを改めて記載いたしました。私の請求は、{ $articles }に基づくものです。
letter-reply-more-time-missing = ほかにどうしても必要なものがある場合は、それが何かを具体的に、すぐにお知らせください。期限は変わりません。
letter-reply-more-time-no-delay = これ以上の遅れには、同意いたしません。
