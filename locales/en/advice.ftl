# Advice: what frames the law's answers.
advice-disclaimer = This is information, not legal advice. Where much is at stake, ask a consumer centre or a lawyer.
advice-item = Item { $number }
advice-yes = yes
advice-no = no
advice-unknown = not known yet
advice-fact = { $label }: { $value }
advice-facts = { $facts }
advice-checked = Law last checked on { $date }
advice-why = { $length } from { $date } ({ $event })
advice-why-day = The day agreed: { $date } ({ $event })
advice-why-unknown = { $length }, starting when this is known: { $event }
advice-due = Last lawful day: { $due }. Safe day: { $safe }.
advice-due-same = Last day: { $due }.
advice-outer = If the seller never told you about this right: at the latest { $date }.
plain-today = As things stand on { $date }
plain-next = NEXT STEP
# Whose day it is: one's own, the seller's, an office's.
day-consumer = { $far ->
    [yes] Better soon; at the latest by { $date } – { $left }
   *[no] By { $date } – { $left }
}
day-trader = { $state ->
    [passed] The seller’s last day was { $date }. It has passed.
   *[running] The seller has until { $date } – { $left }
}
day-body = { $state ->
    [passed] The office’s last day was { $date }. It has passed.
   *[running] The office has until { $date } – { $left }
}
plain-law = { $role } { $applies }
plain-pair = { $head }: { $tail }
plain-laws = WHICH LAW, WHICH COURT
plain-rights = YOUR RIGHTS
plain-not = WHAT DOES NOT HELP HERE
plain-questions = QUESTIONS THAT COULD CHANGE THIS
plain-letters = LETTERS THAT FIT
plain-remedies = You can ask for: { $list }
plain-duties = Note: { $list }
plain-missing = Still unknown: { $list }
law-role-home = Law of your country:
law-role-trader = Law of the seller’s country:
law-role-chosen = Law named in the contract:
law-applies-yes = { $country } – it applies.
law-applies-no = { $country } – it does not apply.
law-applies-unknown = { $country } – it may apply; that depends on open questions.
court-open-yes = You can go to court in { $country }.
court-open-no = The courts in { $country } are not open to you for this.
court-open-unknown = Whether you can go to court in { $country } depends on open questions.
decides-law-home = which law applies
decides-law-trader = which law applies
decides-law-chosen = which law applies
decides-court-home = which court is open
decides-court-trader = which court is open
status-applies = you have this right
status-excluded = excluded
status-not-met = does not apply
status-expired = too late
status-needs-facts = depends on open questions
status-not-in-force = not in force on the day that counts
status-not-covered = not covered by this program yet
certainty-certain = This is settled.
certainty-arguable = There are good arguments for this, but it is not settled.
state-not-started = the clock has not started
state-running = { $days ->
    [0] today is the last day
    [one] { $days } day left
   *[other] { $days } days left
}
state-passed = the day has passed
state-met = in time
who-consumer = you
who-trader = the seller
who-body = the authority
rule-dispatch = It is enough to send it by that day.
rule-receipt = It must have arrived by that day.
burden-trader-always = It is for the other side to prove that all was in order.
burden-trader-until = Until { $until } the seller must prove that the fault was not there at delivery.
burden-consumer-always = In a dispute it is for you to prove the facts. Keep proof of what you sent, and when.
burden-consumer-until = Until { $until } you must prove it.
next-withdrawal-withdraw-by = Tell the seller that you withdraw
next-withdrawal-return-by = Send the goods back and keep the receipt
next-withdrawal-refund-by = The seller must pay you back
next-delivery-late-deliver-by = { $state ->
    [passed] The seller is late: set a last day for delivery, unless you have done so
   *[running] The seller must deliver
}
next-delivery-late-ship-by = { $state ->
    [passed] The seller should have shipped by now: ask for delivery or your money back
   *[running] The seller must ship
}
next-delivery-late-refund-by = The seller must pay you back
next-conformity-reject-by = Reject the goods and ask for your money back
next-conformity-notify-by = Tell the seller about the fault
next-conformity-appears-by = Tell the seller about the fault
next-conformity-claim-by = Make your claim before it lapses
next-conformity-answer-by = The seller must put the fault right
next-refund-delay-refund-by = { $state ->
    [passed] The seller’s time to pay you back is over: remind it
   *[running] The seller’s time to pay you back is running
}
next-answer = Answer one question
next-write = Write to the seller
deadline-withdrawal-withdraw-by = Withdraw from the contract
deadline-withdrawal-return-by = Send the goods back
deadline-withdrawal-refund-by = Seller pays the money back
deadline-delivery-late-deliver-by = Seller delivers
deadline-delivery-late-ship-by = Seller ships
deadline-delivery-late-refund-by = Seller pays the money back
deadline-conformity-reject-by = Reject the goods
deadline-conformity-notify-by = Report the fault
deadline-conformity-presumed-until = Seller has to prove the goods were fine
deadline-conformity-appears-by = The fault must have shown itself
deadline-conformity-claim-by = The claim lapses
deadline-conformity-answer-by = Seller deals with your complaint
deadline-refund-delay-refund-by = Seller pays the money back
deadline-period = Period
step-event-day-not-counted = The day of the event does not count; counting starts on { $date }.
step-event-day-counted = The day of the event counts as day one: { $date }.
step-length-added = { $length } later is { $date }.
step-free-days-not-reckoned = In so short a period, days off are not counted; it ends on { $date }.
step-no-such-day-in-month = The month has no day of that number; the law takes { $date }.
step-day-before-corresponding = The period ends on the day before the corresponding day: { $date }.
step-ends-on-weekend = { $date } is a weekend day.
step-ends-on-holiday = { $date } is a public holiday ({ $holiday }).
step-ends-on-estimated-holiday = { $date } is expected to be a public holiday ({ $holiday }), which may still change.
step-moved-to-working-day = So the period ends on the next working day: { $date }.
step-free-day-stays = { $date } is a day off, but this law does not move the last day.
step-least-working-days = Such a period must hold at least two working days; it ends on { $date }.
step-calendar-ends = The holiday calendar of this program does not cover { $date }; keep to the safe day.
step-extended = The seller did not tell you about this right, so the period runs longer: to { $date }.
step-told-later = The seller told you about this right on { $date }; the period starts then.
step-held-back = The seller may wait until { $date }, when the goods came back or you showed that you had sent them.
fact-period-event = the day of the event
desk-untitled = Order without a name
event-order-added = Order added
event-order-changed = Order changed
event-order-deleted = Order deleted
event-order-restored = Order brought back
event-fact-answered = Answered: { $about }
event-letter-saved = Letter saved: { $about }
deadline-delivery-late-cancelled-by = The order lapses if nothing was shipped
deadline-non-delivery-claim-by = The claim lapses
deadline-wrong-or-missing-item-notify-by = Report what is wrong or missing
deadline-refund-delay-tolerated-until = After this day the authority can fine the delay
next-wrong-or-missing-item-notify-by = Tell the seller what is wrong or missing
step-working-days-counted = In working days the period ends on { $date }.
deadline-wrong-or-missing-item-claim-by = The claim lapses
deadline-wrong-or-missing-item-reject-by = Reject the delivery
deadline-conformity-refund-by = Seller pays the money back
next-wrong-or-missing-item-claim-by = Make your claim before it lapses
next-wrong-or-missing-item-reject-by = Reject the delivery and ask for your money back
next-conformity-refund-by = The seller must pay you back
clause-arbitration = { $binds ->
    [yes] The contract sends disputes to arbitration, and that may bind you.
    [no] The contract sends disputes to arbitration, but that does not bind you.
   *[unknown] Whether the arbitration clause binds you is not known.
}
clause-court = { $binds ->
    [yes] The contract names a court, and that may bind you.
    [no] The contract names a court, but that does not take your own court away.
   *[unknown] Whether the clause that names a court binds you is not known.
}
enforce-4 = A judgment from { $from } is enforced in { $in } directly.
enforce-3 = A judgment from { $from } can usually be enforced in { $in } under a treaty.
enforce-2 = A judgment from { $from } can sometimes be enforced in { $in }, by a court case of its own. That seldom pays for a small sum.
enforce-1 = A judgment from { $from } can be enforced in { $in } in theory, and hardly ever with success.
enforce-0 = Do not count on a judgment from { $from } being enforced in { $in }.
enforce-unknown = Whether a judgment from { $from } can be enforced in { $in } is not known here.
enforce-first = The platform and the payment stay open whatever a court could do.
better-remedy = { $law } gives you more: { $what }. Not under the law of { $than }.
better-deadline = { $law } has the better date for you ({ $what }) than the law of { $than }.
better-amount = { $law } gives you the higher sum ({ $what }) than the law of { $than }.
better-by-floor = You can rely on it whatever law the contract chooses.
better-by-home = You can rely on it as the law of your country.
better-by-trader = You can rely on it as the law of the seller’s country.
better-by-chosen = You can rely on it because the contract chooses that law.
better-by-unsure = It is not yet clear whether that law applies.
advice-coming = From { $date } the law of { $country } brings a change: { $right }. It does not apply yet.
plain-enforce = IF YOU WON IN COURT
plain-better = WHICH LAW GIVES MORE
plain-coming = ANNOUNCED, NOT YET IN FORCE
plain-aside = Not about this problem: { $list }
step-at-least = It does not end before { $date }: this much time must remain.
rung-trader = The seller
rung-platform = The marketplace
rung-payment = Your payment
rung-producer = The maker or importer
rung-adr = Dispute board
rung-ecc = European Consumer Centre
rung-portal = Complaint portal
rung-regulator = Authority
rung-customs = Customs
rung-data-authority = Data protection authority
rung-payment-order = Payment order
rung-small-claims = Small claims court
rung-court = Court
door-state-now = open now
door-state-later = opens later
door-state-done = done
door-state-closed = closed
door-why-open = You can go there now.
door-why-taken = You have been there.
door-why-day = It opens on { $date }.
door-why-not-ready = Something comes first.
door-why-facts = It depends on something that is not known yet.
door-why-expired = Its last day, { $date }, has passed.
door-why-excluded = It does not take this case.
door-why-closed-by = What you did already has closed it: { $door }.
door-why-closed-by-none = What you did already has closed it.
door-act-by = Act by { $date }
door-last-day = The last day is { $date }.
door-closes = Going there closes: { $list }.
door-contract-rule = This is a rule of a private contract, not of law, and may change.
door-cost-free = It costs nothing.
door-cost = It costs { $low }.
door-cost-range = It costs { $low } to { $high }.
door-odds = { $percent } % were settled in the consumer’s favour ({ $year }).
door-answers = An answer may take { $length }.
door-form-online = You file online.
door-form-letter = You file by letter.
door-form-email = You file by e-mail.
door-form-phone = You call.
door-form-form = You file on a form.
door-languages = In: { $list }
door-representative-yes = Somebody may file for you.
door-representative-no = Only you yourself may file.
plain-route = THE STEPS FROM HERE
plain-route-none = No step is left that we know of.
event-door-taken = Step taken: { $about }
deadline-chargeback-acknowledge-by = The card issuer confirms that it got your letter
deadline-chargeback-billing-error-by = Your letter about the billing error reaches the card issuer
deadline-chargeback-request-by = Ask the card issuer in writing to take the charge back
deadline-chargeback-resolve-by = The card issuer settles the dispute
deadline-conformity-longer-until = The guarantee, longer after a repair, ends
deadline-conformity-repaired-claim-until = The claim about the repaired fault cannot lapse before this day
deadline-conformity-terminate-by = Last day to end the contract because of the fault
deadline-conformity-tribunal-by = The claim reaches the small claims tribunal
deadline-connected-lender-claim-by = The claim against the lender lapses
deadline-connected-lender-withdraw-by = Withdraw from the credit
deadline-counterfeit-claim-by = The claim lapses
deadline-counterfeit-reject-by = Give the fake goods back
deadline-counterfeit-rescind-by = Last day to have the contract set aside for deceit
next-data-access-answer-by = The business must answer about your data
next-data-erasure-answer-by = The business must answer about your data
deadline-data-access-answer-by = The business answers your request
deadline-data-access-confirm-by = The business confirms your request
deadline-data-access-extended-answer-by = The business answers, if it asked for more time
deadline-data-breach-compensation-claim-by = The claim lapses
deadline-data-breach-compensation-confirm-by = The trader confirms that it got your complaint
deadline-data-erasure-answer-by = The business answers your request
deadline-data-erasure-extended-answer-by = Last day to answer if the time was extended
deadline-digital-content-appears-by = The fault must have shown itself
deadline-digital-content-claim-by = The claim lapses
deadline-digital-content-presumed-until = The trader has to prove that it was fine
deadline-digital-content-refund-by = The trader pays the money back
deadline-hidden-charges-claim-by = The claim lapses
deadline-misleading-advertising-claim-by = The claim lapses
deadline-misleading-advertising-rescind-by = Last day to have the contract set aside for deceit
deadline-misleading-advertising-unwind-by = Undo the contract because of the misleading claim
deadline-non-delivery-deliver-by = The seller delivers; after this day you may cancel
deadline-non-delivery-refund-by = The seller pays the money back
deadline-punitive-compensation-claim-by = Last day to claim the extra sum in court
deadline-punitive-compensation-refund-by = The seller pays the money back
deadline-conformity-guarantee-until = The legal guarantee ends; hidden defects may still count after it
deadline-repair-after-guarantee-guarantee-until = Until this day you claim from the seller, afterwards from the maker
deadline-repair-after-guarantee-replace-by = Last day to choose a replacement under the guarantee rules
deadline-repair-after-guarantee-return-by = Last day to choose return under the guarantee rules
deadline-repair-after-guarantee-until = The guarantee of good working order ends
deadline-subscription-trap-claim-by = Undo the contract at the latest
deadline-subscription-trap-ends-by = The subscription ends at the latest
deadline-subscription-trap-refund-by = The seller pays back what was paid ahead
deadline-unauthorised-payment-direct-debit-refund-by = Ask the bank to take the direct debit back
deadline-unauthorised-payment-notify-by = Tell the bank of the payment
deadline-unauthorised-payment-refund-by = The bank pays the money back, at least for the time being
deadline-unauthorised-payment-resolve-by = The bank ends its inquiry
deadline-unsafe-product-claim-by = The claim lapses
deadline-withdrawal-collect-by = Last day for the seller to collect the goods
deadline-withdrawal-customs-apply-by = Last day for the seller to ask customs for the return
deadline-withdrawal-customs-back-by = Last day for the goods to be back in the customs place
deadline-withdrawal-customs-by = Ask customs for the import charges back
deadline-wrong-or-missing-item-collect-by = Last day for the sender to collect what you did not order
deadline-wrong-or-missing-item-refund-by = The carrier or seller pays the money back
deadline-chargeback-dispute-by = Ask your bank or card company to take the payment back
deadline-conformity-maker-claim-by = The claim against the maker lapses
deadline-conformity-repair-holds-until = Until this day the repair must hold
deadline-misleading-advertising-complain-by = File the criminal complaint
deadline-platform-liability-acknowledge-by = The platform confirms that it got your complaint
deadline-platform-liability-answer-by = The platform settles your complaint
deadline-platform-liability-refund-by = The platform pays the money back
deadline-punitive-compensation-pay-by = The trader pays the doubled sum
deadline-refund-delay-answer-by = The seller answers your complaint
deadline-repair-after-guarantee-answer-by = The maker or seller repairs
deadline-trader-identity-end-by = End the contract because the seller did not say who it is
chapter-line = { $country } ({ $code }): { $number } rights, last checked on { $date }. Not covered here: { $silent }.
chapter-line-whole = { $country } ({ $code }): { $number } rights, last checked on { $date }.
chapter-from = In force since { $from }; what counts: { $test }
chapter-between = In force from { $from } to { $to }; what counts: { $test }
chapter-when = If: { $list }
chapter-unless = Not if: { $list }
chapter-length = { $length } from: { $event }
deadline-platform-liability-escalate-by = Ask the marketplace to decide your open case
plain-sum = WHAT YOU ARE OWED
plain-sum-apart = in another currency, not added
plain-sum-total = Together: { $total }
deadline-adr-file-by = Bring it to the dispute board
deadline-body-complain-by = Complain to the authority
deadline-data-access-complain-by = Complain to the data protection authority
deadline-limitation-claim-by = The claim lapses
deadline-platform-liability-claim-by = Open a case with the marketplace
deadline-small-claims-answer-by = The other side answers the court
chapter-depends = (It also depends on: { $facts }.)
deadline-trader-answer-by = The seller answers your letter
next-trader-answer-by = { $state ->
    [passed] The seller has not answered: take the next step
   *[running] Wait for the seller’s answer
}
event-letter-sent = Letter sent: { $about }
desk-sent = Sent on { $date }: { $channel }
channel-registered-letter = registered letter
channel-letter = ordinary letter
channel-email = e-mail
channel-platform-message = message through the marketplace
channel-web-form = form on a website
channel-in-person = handed over in person
