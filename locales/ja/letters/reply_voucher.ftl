# The letter `reply_voucher`.
letter-reply-voucher-subject = 貴社のご提案について（{ $contract-date }注文分）
letter-reply-voucher-offer-on = { $reply-on }の貴社のご提案は、私の請求に満たないものです。このご提案はお受けいたしません。
letter-reply-voucher-offer = 貴社のご提案は、私の請求に満たないものです。このご提案はお受けいたしません。
letter-reply-voucher-offer-sum = 貴社の提案額は、{ $reply-amount }です。
letter-reply-voucher-right = 貴社が私に対して負う義務は、貴社のご提案ではなく、法律によって決まるものです（{ $articles }）。
letter-reply-voucher-voucher = 私には、お金の代わりに商品券やクーポンを受け取る義務はなく、これに同意もいたしません。
letter-reply-voucher-store-credit = 店のポイントや残高は、返金には当たりません。
letter-reply-voucher-part-payment = 一部だけをお支払いいただいても、私の請求が解決したことにはなりません。
