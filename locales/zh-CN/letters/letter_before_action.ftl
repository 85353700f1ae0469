# The letter `letter_before_action`.
letter-letter-before-action-subject = 起诉前的催告函：{ $contract-date }的订单
letter-letter-before-action-told = 本人曾于{ $notice-complaint-on }向贵方投诉。
letter-letter-before-action-right = 本人向贵方主张权利的依据是：{ $articles }。
letter-letter-before-action-interest = 依照法律，贵方还应支付逾期期间的利息。
letter-letter-before-action-sum-interest = 截至今日，利息为{ $amount-interest }。
letter-letter-before-action-sum-punitive = 此外，依照法律还应增加赔偿{ $amount-punitive }。
letter-letter-before-action-last-day = 本人现催告贵方最迟于**{ $demand-date }**全部满足本人的要求。
letter-letter-before-action-court = 如逾期未履行，本人将向法院起诉，不再另行通知；届时还将在法律允许的范围内一并主张利息和诉讼费用。
letter-letter-before-action-settle = 在此之前，本人愿意协商解决。
