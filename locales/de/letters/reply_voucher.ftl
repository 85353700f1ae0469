# The letter `reply_voucher`.
letter-reply-voucher-subject = Ihr Angebot: Bestellung vom { $contract-date }
letter-reply-voucher-offer-on = Ihr Angebot vom { $reply-on } bleibt hinter meiner Forderung zurück. Ich nehme es nicht an.
letter-reply-voucher-offer = Ihr Angebot bleibt hinter meiner Forderung zurück. Ich nehme es nicht an.
letter-reply-voucher-offer-sum = Sie haben mir { $reply-amount } angeboten.
letter-reply-voucher-right = Was Sie mir schulden, ergibt sich aus dem Gesetz und nicht aus Ihrem Angebot ({ $articles }).
letter-reply-voucher-voucher = Einen Gutschein statt Geld muss ich nicht annehmen, und ich bin damit nicht einverstanden.
letter-reply-voucher-store-credit = Ein Guthaben bei Ihnen ersetzt die Rückzahlung nicht.
letter-reply-voucher-part-payment = Wenn Sie nur einen Teil zahlen, ist meine Forderung damit nicht erledigt.
