# The letter `letter_before_action`.
letter-letter-before-action-subject = 裁判手続き前の最終通知（{ $contract-date }注文分）
letter-letter-before-action-told = 私は、{ $notice-complaint-on }に貴社へ苦情を申し入れました。
letter-letter-before-action-right = 貴社に対する私の請求は、{ $articles }に基づくものです。
letter-letter-before-action-interest = 支払いが遅れた期間について、貴社は、法律により利息（遅延損害金）を支払う義務も負います。
letter-letter-before-action-sum-interest = この利息は、本日現在で{ $amount-interest }です。
letter-letter-before-action-sum-punitive = これに、法律により{ $amount-punitive }が加わります。
letter-letter-before-action-last-day = **{ $demand-date }**までに、私の請求のすべてに応じるよう催告いたします。
letter-letter-before-action-court = この日までに応じていただけない場合は、改めて通知することなく、この請求について裁判所に申し立てます。その際は、法律が認める範囲で、利息と手続きの費用も請求いたします。
letter-letter-before-action-settle = それまでは、裁判外での解決に応じる用意があります。
