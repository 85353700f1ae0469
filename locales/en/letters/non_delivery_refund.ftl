# The letter `non_delivery_refund`.
letter-non-delivery-refund-subject = Goods not received: order of { $contract-date }
letter-non-delivery-refund-ordered = On { $contract-date } I ordered { $items } from you. I have not received the goods.
letter-non-delivery-refund-number = Order number: { $contract-number }
letter-non-delivery-refund-risk = Until I have the goods in my hands, the risk of their loss is yours ({ $articles }). A note by the carrier does not change this.
letter-non-delivery-refund-extra-time-over = The last day that I set you, { $delivery-extra-time-until }, has passed.
letter-non-delivery-refund-end = I therefore end the contract.
letter-non-delivery-refund-refund = Please refund everything I have paid by **{ $demand-date }**, by the same means of payment that I used.
letter-non-delivery-refund-deliver-or-refund = Please deliver the goods by **{ $demand-date }**, or refund everything I have paid by that day.
