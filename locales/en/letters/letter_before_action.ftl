# The letter `letter_before_action`.
letter-letter-before-action-subject = Letter before action: order of { $contract-date }
letter-letter-before-action-told = I complained to you on { $notice-complaint-on }.
letter-letter-before-action-right = My claim against you rests on { $articles }.
letter-letter-before-action-interest = For the time in which you are late, you also owe me interest by law.
letter-letter-before-action-sum-interest = As of today this interest comes to { $amount-interest }.
letter-letter-before-action-sum-punitive = The law adds { $amount-punitive } to this.
letter-letter-before-action-last-day = I give you until **{ $demand-date }** to meet my claim in full.
letter-letter-before-action-court = If you do not, I will bring the claim before the court without further notice. I will then also claim interest and the costs of the proceedings as far as the law allows.
letter-letter-before-action-settle = Until then I am ready to settle the matter out of court.
