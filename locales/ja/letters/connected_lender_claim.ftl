# The letter `connected_lender_claim`.
letter-connected-lender-claim-subject = 貸主（与信者）である貴社への請求：{ $trader-name }からの購入
letter-connected-lender-claim-bought = 私は、{ $contract-date }に{ $trader-name }から{ $items }を購入しました。
letter-connected-lender-claim-financed = この購入の代金については、貴社から信用の供与（貸付け・立替払いなど）を受けております。
letter-connected-lender-claim-card = 支払いには、貴社が発行したクレジットカードを使用しました。
letter-connected-lender-claim-price = 代金は、{ $price-total }でした。
letter-connected-lender-claim-right = 法律により、私は、このことを貴社に対しても主張することができます（{ $articles }）。
letter-connected-lender-claim-withhold = 本件が解決するまで、この購入について残っている支払いを停止いたします。
letter-connected-lender-claim-no-fees = 支払いを停止した金額について、利息や手数料を請求すること、また、これを延滞として信用情報機関などに報告することは、なさらないようお願いいたします。
letter-connected-lender-claim-refund = この購入について私がすでに支払った金額を、**{ $demand-date }**までに返金してください。
letter-connected-lender-claim-confirm = これを承諾される旨を、**{ $demand-date }**までにご連絡ください。
letter-connected-lender-claim-then = 同意されない場合は、同日までに、その理由を書面でお示しください。その場合、私は紛争解決機関または裁判所に申し立てます。
