# 卖家的理由，以及对它的回应。
letter-reason-used = 贵方称这是使用时间过长或正常磨损所致。按照商品的用途正常使用，并不使本人丧失这一权利。
letter-reason-opened = 贵方称商品已被拆封。就本次交易而言，法律并不因此取消本人的退货权利。
letter-reason-opened-fault = 贵方称商品已被拆封。这并不改变贵方对商品问题应承担的责任。
letter-reason-fault = 贵方称问题由本人造成。请具体说明依据。
letter-reason-burden = 依照法律，应由贵方证明商品在交付时没有问题。
letter-reason-period = 贵方称期限已过。依照本函所引用的法律，期限未过。
letter-reason-final-sale = 贵方称商品售出概不退换。本人所主张的是法律规定的权利。
letter-reason-not-ours = 贵方称该商品并非由贵方出售。本人于{ $contract-date }向贵方购买。如有疑问，请立即告知需要什么材料。
letter-reason-customs = 贵方称进口税费应由本人承担。下单前贵方没有告知，依照法律，本人有权要求贵方退还。
