# Is it worth it, and the lines of what is owed.
plain-worth = IS IT WORTH GOING ON?
ui-worth = Is it worth it?
worth-verdict-worth-it = Worth it
worth-verdict-uncertain = Uncertain whether it is worth it
worth-verdict-stop-here = Not worth its cost any more
worth-whole-worth-it = It is worth going on
worth-whole-uncertain = It is uncertain whether going on is worth it
worth-whole-stop-here = To stop here is a reasonable answer
worth-stake = At stake: { $stake }
worth-because-free = It costs you nothing.
worth-because-no-fee-known = No fee is known for this.
worth-because-costs-less = { $range ->
    [no] It costs { $low }; at stake is { $stake }.
   *[yes] It costs { $low } to { $high }; at stake is { $stake }.
}
worth-because-costs-all = It costs at least { $low }, and { $stake } is at stake: you would have to lay out as much as you could get back, or more.
worth-because-may-cost-all = It can cost as much as { $high }, and { $stake } is at stake.
worth-because-cost-unknown = What it costs is not known here. Ask before you begin.
worth-because-stake-unknown = How much money is at stake is not known, so the cost of at least { $low } cannot be weighed.
worth-because-no-rate = It costs at least { $low }. That cannot be compared with { $stake } without an exchange rate.
worth-because-odds-too-low = By the published share of cases that were won ({ $percent } %) it brings less than it costs.
worth-because-reports-only = It takes reports and does not get you your money; it can still help others.
worth-because-within-reach = The seller has something in your country that a judgment can reach.
worth-because-traders-court = It is a court in the seller’s own country: its judgment counts there as it is.
worth-because-something-free = There is a step that costs nothing. Try that first.
worth-because-something-pays = There is a step that costs less than is at stake.
worth-because-something-later = A step that costs nothing, or less than is at stake, opens later.
worth-because-depends-on-facts = Whether a step that costs little or nothing is open to you depends on what is not known yet. Answer the questions first.
worth-because-nothing-sure = No step is left of which we can say that it brings more than it costs.
worth-because-nothing-owed = By what you have noted, everything you are owed has been paid back.
worth-because-nothing-open = No step is left that we know of. That is no judgment on whether you are right.
worth-because-all-cost-too-much = Every step that could get you money costs as much as is at stake, or more.
worth-because-reports-left = What is left takes reports and does not get you your money. A report costs you nothing and can help others.
worth-because-courts-out-of-reach = Only courts are left, and a judgment from your country would hardly bring you money in { $country }. You may be right and still do well to stop.
worth-attendance-never = You need not go anywhere.
worth-attendance-may = You may have to go there, or take part by video or telephone. Ask first, and reckon with the travel.
worth-attendance-must = You have to go there. Reckon with the travel.
worth-translation = A translation of your papers may be needed, since they work in: { $list }. Ask for a price first.
amount-outbound-post = Delivery to you
amount-import-charges-customs = Import VAT and duty
amount-value-loss = Loss of value from use
amount-exchange-difference = Lost in exchange: what your bank took, less what came back
amount-exchange-charge = What your bank took beyond the price
sum-from-customs = not the seller’s to pay: when the goods go back, ask customs for it, or the post or courier that collected it
sum-apart-no-rate = in another currency, not added: there is no exchange rate of { $date } or the week before
sum-apart-informs = for your information, not added
sum-converted = { $amount } at the ECB reference rate of { $date }: { $rates }
sum-compared = compared with { $amount } at the ECB reference rate of { $date }: { $rates }
sum-rate = 1 EUR = { $rate } { $code }
