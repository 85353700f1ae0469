# Rights, conditions, remedies, duties, exclusions and amounts, in plain words.
right-withdrawal = Changing your mind (withdrawal)
right-about-withdrawal = You may end the contract without giving a reason and get your money back.
right-conformity = Faulty goods (legal guarantee)
right-about-conformity = Goods must be as promised and as one can expect. If not, the seller must put it right.
right-delivery-late = Late delivery
right-about-delivery-late = The seller must deliver on time. If not, you may set a last day and then end the contract.
right-non-delivery = Goods that never came
right-about-non-delivery = Until the goods are in your hands, their loss is the seller’s risk, not yours.
right-wrong-or-missing-item = Wrong, missing or broken delivery
right-about-wrong-or-missing-item = You are owed what you ordered, complete and undamaged.
right-wrong-or-missing-item-unordered-goods = Goods you never ordered
right-about-wrong-or-missing-item-unordered-goods = You owe nothing for things you did not order, and silence is no agreement.
right-refund-delay = Refund not paid in time
right-about-refund-delay = The seller must pay you back within the time the law sets.
right-counterfeit = Counterfeit goods
right-misleading-advertising = Misleading advertising
right-unfair-terms = Unfair contract terms
right-hidden-charges = Hidden charges
right-unauthorised-payment = Payment you did not authorise
right-chargeback = Card payment dispute
right-connected-lender = Claim against the lender
right-unsafe-product = Unsafe product
right-digital-content = Faulty digital content
right-subscription-trap = Subscription trap
right-price-guarantee = Price promises
right-platform-liability = Claim against the platform
right-trader-identity = Knowing who the seller is
right-data-access = Seeing your personal data
right-data-erasure = Having your personal data deleted
right-data-breach-compensation = Compensation for misuse of your data
right-punitive-compensation = Multiple compensation
right-geo-blocking = Being refused because of where you live
right-repair-after-guarantee = Repair after the guarantee
right-about-counterfeit = The goods are fakes.
right-about-misleading-advertising = What was advertised was not true.
right-about-unfair-terms = A term of the contract puts you at an unfair disadvantage.
right-about-hidden-charges = You were charged what you had not agreed to.
right-about-unauthorised-payment = Money left your account without your agreement.
right-about-chargeback = Your bank can ask for the money back under the card’s rules.
right-about-connected-lender = Whoever financed the purchase may be liable too.
right-about-unsafe-product = The product is dangerous.
right-about-digital-content = Software, downloads and online services must work as promised.
right-about-subscription-trap = You were led into paying again and again.
right-about-price-guarantee = The price you were shown was not honest.
right-about-platform-liability = The marketplace itself may have to answer.
right-about-trader-identity = You must be told who you are dealing with.
right-about-data-access = You may ask what is kept about you.
right-about-data-erasure = You may ask for your data to be deleted.
right-about-data-breach-compensation = Your data was misused.
right-about-punitive-compensation = The law gives more than your loss.
right-about-geo-blocking = You were treated differently because of where you live.
right-about-repair-after-guarantee = The maker must repair at a fair price.
remedy-termination = ending the contract
remedy-refund-price = your money back
remedy-refund-delivery = the normal delivery cost back
remedy-refund-import-charges = import charges back
remedy-repair = repair
remedy-replacement = replacement
remedy-price-reduction = a lower price
remedy-damages = compensation for loss
remedy-delivery = delivery
remedy-stop-charges = an end to the charges
remedy-compensation = compensation
remedy-apology = an apology
remedy-erasure = deletion of your data
remedy-access = a copy of your data
remedy-correction = correction of your data
remedy-identity = the seller’s name and address
remedy-nothing-owed = you owe nothing
remedy-keep-goods = you may keep the goods
duty-send-back-in-time = send the goods back within the time shown
duty-consumer-pays-return = you pay the direct cost of sending back
duty-trader-pays-return = the seller pays for sending back, because you were not told that you would have to
duty-handle-with-care = try the goods only as you could in a shop; heavier use can lower the refund
duty-no-form-needed = no form is needed, but say clearly that you withdraw and keep proof; only sending the goods back is not enough
duty-trader-offers-button = for online orders the shop must offer a button for withdrawing
duty-give-extra-time = first set the seller a fair last day, unless the day was essential or the seller refuses
duty-trader-deals-with-carrier = it is for the seller, not for you, to deal with the carrier
duty-trader-bears-cure-costs = the seller bears postage, labour and material
duty-silence-is-no-consent = not answering is no agreement
duty-voucher-only-if-agreed = a voucher instead of money needs your agreement
exclusion-public-auction = It was bought at a public auction that one could attend.
exclusion-service-finished-with-consent = The service was finished with your agreement.
exclusion-market-priced = The price follows a market that the seller cannot control.
exclusion-made-to-order = It was made to your wishes.
exclusion-perishable = It spoils or expires quickly.
exclusion-sealed-hygiene = It was sealed for health or hygiene and you opened the seal.
exclusion-mixed-inseparably = It was mixed with other things and cannot be separated.
exclusion-urgent-repair = You called the trader for an urgent repair.
exclusion-sealed-media = It was a sealed disc or software and you opened the seal.
exclusion-periodical = It is a newspaper or magazine.
exclusion-dated-leisure = It is for a fixed date, like tickets or a hotel.
exclusion-passenger-transport = It is the transport of people.
exclusion-digital-started-with-consent = The download began with your express agreement that the right ends.
exclusion-own-carrier = You chose the carrier yourself.
amount-refund = Refund
amount-punitive = Compensation
amount-statutory-minimum = Minimum by law
amount-interest = Interest
amount-limit = Limit
amount-small-claims-limit = Limit of the small claims court
condition-consumer = { $outcome ->
    [true] You bought it mainly for private use.
    [false] You did not buy it mainly for private use.
   *[unknown] It is not known whether you bought it mainly for private use.
}
condition-business-trader = { $outcome ->
    [true] The seller is a business.
    [false] The seller is not a business.
   *[unknown] It is not known whether the seller is a business.
}
condition-trader-targets-home = { $outcome ->
    [true] The seller offers its goods in your country.
    [false] The seller does not aim its offer at your country.
   *[unknown] It is not known whether the seller aims its offer at your country.
}
condition-same-country = { $outcome ->
    [true] You and the seller are in the same country.
    [false] You and the seller are in different countries.
   *[unknown] It is not known whether you and the seller are in the same country.
}
condition-law-chosen = { $outcome ->
    [true] The contract names a law.
   *[false] No law named in the contract is known.
}
condition-distance-contract = { $outcome ->
    [true] You bought it at a distance: online, by phone, by mail order or from TV.
    [false] You did not buy it at a distance.
   *[unknown] It is not known how you bought it.
}
condition-remote-order = { $outcome ->
    [true] You bought it at a distance: online, by phone, by mail order or from TV.
    [false] You did not buy it at a distance.
   *[unknown] It is not known how you bought it.
}
condition-off-premises-contract = { $outcome ->
    [true] You bought it away from the seller’s shop, such as at your door.
    [false] You did not buy it at your door or on the street.
   *[unknown] It is not known how you bought it.
}
condition-distance-or-off-premises = { $outcome ->
    [true] You bought it at a distance or at your door.
    [false] You bought it neither at a distance nor at your door.
   *[unknown] It is not known how you bought it.
}
condition-online-contract = { $outcome ->
    [true] You ordered online.
    [false] You did not order online.
   *[unknown] It is not known whether you ordered online.
}
condition-goods = { $outcome ->
    [true] It is a thing that can be touched.
    [false] It is not a thing that can be touched.
   *[unknown] It is not known what kind of thing it is.
}
condition-service-item = { $outcome ->
    [true] It is a service.
    [false] It is not a service.
   *[unknown] It is not known whether it is a service.
}
condition-digital-item = { $outcome ->
    [true] It is digital: a download or an online service.
    [false] It is not digital.
   *[unknown] It is not known whether it is digital.
}
condition-not-goods = { $outcome ->
    [true] It is a service or something digital.
    [false] It is a thing that can be touched.
   *[unknown] It is not known what kind of thing it is.
}
condition-sale-contract = { $outcome ->
    [true] It is a purchase of goods.
    [false] It is not a purchase of goods.
   *[unknown] It is not known what kind of contract it is.
}
condition-second-hand = { $outcome ->
    [true] It was second-hand.
    [false] It was new.
   *[unknown] It is not known whether it was new.
}
condition-not-told-of-withdrawal = { $outcome ->
    [true] The seller did not tell you about the right to withdraw.
    [false] The seller told you about the right to withdraw.
   *[unknown] It is not known whether the seller told you about the right to withdraw.
}
condition-told-of-return-cost = { $outcome ->
    [true] You were told that you pay for sending back.
    [false] You were not told that you pay for sending back.
   *[unknown] It is not known whether you were told who pays for sending back.
}
condition-not-told-of-return-cost = { $outcome ->
    [true] You were not told that you pay for sending back.
    [false] You were told that you pay for sending back.
   *[unknown] It is not known whether you were told who pays for sending back.
}
condition-not-delivered-problem = { $outcome ->
    [true] The goods never reached you.
    [false] Your problem is not that the goods never came.
   *[unknown] It is not known what went wrong.
}
condition-late-problem = { $outcome ->
    [true] The goods are late or have not come.
    [false] Your problem is not a late delivery.
   *[unknown] It is not known what went wrong.
}
condition-faulty-problem = { $outcome ->
    [true] The goods are faulty, broken or not as described.
    [false] Your problem is not a fault in the goods.
   *[unknown] It is not known what went wrong.
}
condition-wrong-delivery-problem = { $outcome ->
    [true] Something wrong, too little or something broken was delivered.
    [false] Your problem is not a wrong, missing or broken delivery.
   *[unknown] It is not known what went wrong.
}
condition-unordered-problem = { $outcome ->
    [true] You were sent something you had not ordered.
    [false] Your problem is not goods you had not ordered.
   *[unknown] It is not known what went wrong.
}
condition-refund-problem = { $outcome ->
    [true] A refund has not been paid.
    [false] Your problem is not an unpaid refund.
   *[unknown] It is not known what went wrong.
}
condition-delivery-day-agreed = { $outcome ->
    [true] A delivery day was agreed.
   *[false] No agreed delivery day is known.
}
condition-no-delivery-day-agreed = { $outcome ->
    [true] No agreed delivery day is known.
   *[false] A delivery day was agreed.
}
condition-own-carrier = { $outcome ->
    [true] You chose the carrier yourself.
    [false] The seller chose the carrier.
   *[unknown] It is not known who chose the carrier.
}
condition-day-was-essential = { $outcome ->
    [true] The delivery day was essential to you and the seller knew it.
    [false] The delivery day was not essential.
   *[unknown] It is not known whether the delivery day was essential.
}
condition-extra-time-over = { $outcome ->
    [true] The last day you set has passed.
    [false] The last day you set has not passed yet.
   *[unknown] You have not set the seller a last day yet.
}
condition-trader-refused = { $outcome ->
    [true] The seller refused.
    [false] The seller has not refused.
   *[unknown] The seller has not answered yet.
}
condition-termination-allowed = { $outcome ->
    [true] You may end the contract now.
    [false] You may not end the contract yet.
   *[unknown] Whether you may end the contract depends on open questions.
}
condition-repaired-before = { $outcome ->
    [true] It was repaired before.
    [false] It was not repaired before.
   *[unknown] It is not known whether it was repaired before.
}
condition-minor-defect = { $outcome ->
    [true] The fault is minor.
    [false] The fault is not minor.
   *[unknown] It is not known whether the fault is minor.
}
condition-withdrawn = { $outcome ->
    [true] You have withdrawn from the contract.
   *[false] You have not withdrawn from the contract.
}
condition-terminated = { $outcome ->
    [true] You have ended the contract.
   *[false] You have not ended the contract.
}
condition-one-item = { $outcome ->
    [true] The order is for one thing.
   *[false] The order is not for one thing.
}
condition-several-items = { $outcome ->
    [true] The order is for several things.
   *[false] The order is not for several things.
}
condition-home-in-eu = { $outcome ->
    [true] You live in the European Union.
    [false] You do not live in the European Union.
   *[unknown] It is not known where you live.
}
condition-trader-in-eu = { $outcome ->
    [true] The seller is in the European Union.
    [false] The seller is not in the European Union.
   *[unknown] It is not known where the seller is.
}
duty-goods-intact = the goods must go back complete and undamaged
duty-send-back-promptly = send the goods back soon after your notice
duty-opening-is-allowed = opening the parcel to look and try does not make the goods incomplete
duty-return-gifts-too = gifts and accessories that came with it go back too
duty-trader-gives-return-address = the seller must give you a true return address in good time
duty-no-wider-exclusions = the seller may not exclude more goods from return than the law does
duty-refund-in-one-sum = the seller pays back the whole price at once
duty-act-in-good-faith = use the return in good faith
duty-return-in-time-for-customs = for cross-border imports ask at once: customs give tax back only within short windows
duty-report-in-reasonable-time = tell the seller of the fault within a reasonable time, in writing
duty-report-at-once = check the parcel and report at once what can be seen
duty-signing-is-no-acceptance = signing for the parcel does not mean that you accept its quality
duty-guarantee-restarts = after a replacement the guarantee begins anew; time in repair does not count
duty-authority-may-fine = the delay is now an offence: report it to the market authority
duty-keep-goods-ready = keep the goods ready for collection, in the state you got them
duty-trader-offers-choice = the seller must offer you the choice: wait or cancel with a full refund
duty-no-notice-means-cancelled = without a notice of delay in time the order counts as cancelled and the money goes back
duty-no-store-credit = store credit is no refund
duty-trader-may-cure = the seller may have a chance to put it right first
duty-reject-in-reasonable-time = refuse the goods soon, in writing, and do not use them
duty-no-bill-allowed = no bill may be sent for it
duty-terms-on-final-screen = online the return terms must also stand on the last screen before ordering
duty-trader-confirms-order = paid ahead: the seller must confirm the order or ship without delay
duty-give-extra-time-to-cure = first set the seller a fair last day to put it right
duty-no-exclusion-of-liability = a term that excludes all liability, or your right to end the contract, is void
duty-interest-from-receipt = interest runs from the day the seller got the money
exclusion-confirmed-no-return = It is not fit for return by its nature and you confirmed that when you bought it.
exclusion-digital-download = It is a download.
exclusion-cash-on-delivery = It was to be paid on delivery.
exclusion-financial = It is a financial product.
exclusion-already-shipped = It was shipped before you cancelled.
exclusion-return-terms-shown = The shop showed its own return terms, so those count.
exclusion-buyer-abroad = The act does not protect buyers outside Japan.
remedy-rejection = giving the goods back for your money back at once
condition-withdrawn-or-terminated = { $outcome ->
    [true] You have withdrawn from the contract or ended it.
   *[false] You have neither withdrawn from the contract nor ended it.
}
condition-financial-product = { $outcome ->
    [true] It is a financial product.
    [false] It is not a financial product.
   *[unknown] It is not known whether it is a financial product.
}
condition-extra-time-not-set = { $outcome ->
    [true] You have not set the seller a last day yet.
   *[false] You have set the seller a last day.
}
remedy-late-interest = interest for the delay
remedy-late-refund-surcharge = a surcharge that grows by law the longer the refund is late
exclusion-small-off-premises = It was bought at your door for £42 or less.
remedy-refund-charge = the amount taken from you back
remedy-term-not-binding = the unfair term does not bind you
remedy-contract-void = the contract does not bind you
remedy-withhold-instalments = you may hold back instalments still to pay
remedy-buy-on-equal-terms = buying on the same terms as people there
remedy-platform-answers = the platform itself has to answer to you
remedy-complain-to-authority = a complaint to the authority
duty-tell-bank-at-once = tell the bank as soon as you notice
duty-bank-proves-consent = the bank has to prove that you agreed to the payment
duty-answer-free-of-charge = the answer costs you nothing
duty-identity-may-be-asked = they may ask you to show who you are
duty-reasons-if-refused = if they refuse they must say why
duty-trader-reminds-before-renewal = the trader must remind you before it renews
duty-cancel-as-easily-as-joined = ending it must be as easy as joining
duty-platform-names-trader = the platform must tell you who the seller is
duty-do-not-use-product = stop using the product
duty-keep-product-for-proof = keep the product and its packaging as proof
duty-first-ask-the-trader = first ask the seller, and keep proof that you did
duty-complain-in-writing = complain in writing
condition-misleading-problem = { $outcome ->
    [true] What you were told about it was not true.
    [false] This is not about a false statement.
   *[unknown] It is not known whether what you were told was untrue.
}
condition-unfair-term-problem = { $outcome ->
    [true] It is about a term of the contract.
    [false] It is not about a term of the contract.
   *[unknown] It is not known whether it is about a term of the contract.
}
condition-hidden-charges-problem = { $outcome ->
    [true] It is about charges you were not shown.
    [false] It is not about hidden charges.
   *[unknown] It is not known whether it is about hidden charges.
}
condition-import-charges-problem = { $outcome ->
    [true] It is about import charges.
    [false] It is not about import charges.
   *[unknown] It is not known whether it is about import charges.
}
condition-import-charges-not-told = { $outcome ->
    [true] You were not told of import charges.
    [false] You were told of import charges.
   *[unknown] It is not known whether you were told of import charges.
}
condition-unauthorised-problem = { $outcome ->
    [true] It is about a payment you did not agree to.
    [false] It is not about a payment without your agreement.
   *[unknown] It is not known whether it is about a payment you did not agree to.
}
condition-double-charge-problem = { $outcome ->
    [true] You were charged twice.
    [false] You were not charged twice.
   *[unknown] It is not known whether you were charged twice.
}
condition-disputable-problem = { $outcome ->
    [true] It is a problem for which a payment can be disputed.
    [false] It is not a problem for which a payment can be disputed.
   *[unknown] It is not known whether the payment can be disputed.
}
condition-goods-or-service-problem = { $outcome ->
    [true] It is about what you bought or its refund.
    [false] It is not about what you bought or its refund.
   *[unknown] It is not known whether it is about what you bought.
}
condition-unsafe-problem = { $outcome ->
    [true] The product is unsafe.
    [false] It is not about safety.
   *[unknown] It is not known whether the product is unsafe.
}
condition-injured = { $outcome ->
    [true] Somebody was hurt.
    [false] Nobody was hurt.
   *[unknown] It is not known whether somebody was hurt.
}
condition-fake-problem = { $outcome ->
    [true] The goods are fakes.
    [false] It is not about fakes.
   *[unknown] It is not known whether the goods are fakes.
}
condition-subscription-problem = { $outcome ->
    [true] It is about a subscription you did not want.
    [false] It is not about an unwanted subscription.
   *[unknown] It is not known whether it is about an unwanted subscription.
}
condition-price-problem = { $outcome ->
    [true] It is about how the price was set.
    [false] It is not about how the price was set.
   *[unknown] It is not known whether it is about how the price was set.
}
condition-identity-problem = { $outcome ->
    [true] The seller does not say who it is.
    [false] It is not about who the seller is.
   *[unknown] It is not known whether it is about who the seller is.
}
condition-data-request-problem = { $outcome ->
    [true] It is about your own data.
    [false] It is not a request for your data.
   *[unknown] It is not known whether it is about your own data.
}
condition-data-misuse-problem = { $outcome ->
    [true] Your data was misused.
    [false] It is not about misuse of your data.
   *[unknown] It is not known whether your data was misused.
}
condition-data-problem = { $outcome ->
    [true] It is about your personal data.
    [false] It is not about your personal data.
   *[unknown] It is not known whether it is about your data.
}
condition-blocked-problem = { $outcome ->
    [true] You were refused because of where you live.
    [false] You were not refused because of where you live.
   *[unknown] It is not known whether you were refused because of where you live.
}
condition-card-payment = { $outcome ->
    [true] You paid by card.
    [false] You did not pay by card.
   *[unknown] It is not known whether you paid by card.
}
condition-credit-card-payment = { $outcome ->
    [true] You paid by credit card.
    [false] You did not pay by credit card.
   *[unknown] It is not known whether you paid by credit card.
}
condition-direct-debit-payment = { $outcome ->
    [true] You paid by direct debit.
    [false] You did not pay by direct debit.
   *[unknown] It is not known whether you paid by direct debit.
}
condition-bank-payment = { $outcome ->
    [true] You paid through your bank or card.
    [false] You did not pay through your bank or card.
   *[unknown] It is not known whether you paid through your bank.
}
condition-paid-by-instalments = { $outcome ->
    [true] You pay in instalments or later.
    [false] You do not pay in instalments.
   *[unknown] It is not known whether you pay in instalments.
}
condition-linked-credit = { $outcome ->
    [true] The purchase was paid with a credit made for it.
    [false] There was no credit made for the purchase.
   *[unknown] It is not known whether a credit was made for the purchase.
}
condition-subscription-contract = { $outcome ->
    [true] It is a subscription.
    [false] It is not a subscription.
   *[unknown] It is not known whether it is a subscription.
}
condition-renews-by-itself = { $outcome ->
    [true] The contract renews by itself.
    [false] The contract does not renew by itself.
   *[unknown] It is not known whether the contract renews by itself.
}
condition-order-button-unclear = { $outcome ->
    [true] The order button did not say that you would have to pay.
    [false] The order button said that you would have to pay.
   *[unknown] It is not known whether the order button said that you would have to pay.
}
condition-trader-not-identified = { $outcome ->
    [true] The seller gave no name and address.
    [false] The seller gave its name and address.
   *[unknown] It is not known whether the seller gave its name and address.
}
condition-private-seller = { $outcome ->
    [true] The seller is a private person.
    [false] The seller is not a private person.
   *[unknown] It is not known whether the seller is a private person.
}
condition-sold-through-platform = { $outcome ->
    [true] You bought through a marketplace from another seller.
    [false] It was not bought from another seller through a marketplace.
   *[unknown] It is not known whether you bought from another seller through a marketplace.
}
condition-platform-is-seller = { $outcome ->
    [true] The platform itself is the seller.
    [false] The platform is not the seller.
   *[unknown] It is not known whether the platform itself is the seller.
}
condition-platform-withheld-trader = { $outcome ->
    [true] The platform did not tell you who the seller is.
    [false] The platform told you who the seller is.
   *[unknown] It is not known whether the platform told you who the seller is.
}
condition-platform-promised-more = { $outcome ->
    [true] The platform promised more than the law asks.
    [false] The platform promised no more than the law asks.
   *[unknown] It is not known whether the platform promised more.
}
condition-fraud = { $outcome ->
    [true] It was fraud.
    [false] It was not fraud.
   *[unknown] It is not known whether it was fraud.
}
condition-trader-knew = { $outcome ->
    [true] The seller knew.
    [false] The seller did not know.
   *[unknown] It is not known whether the seller knew.
}
condition-food-item = { $outcome ->
    [true] It is food.
    [false] It is not food.
   *[unknown] It is not known whether it is food.
}
condition-new-goods = { $outcome ->
    [true] It was sold as new.
    [false] It was not sold as new.
   *[unknown] It is not known whether it was sold as new.
}
condition-shop-purchase = { $outcome ->
    [true] You bought it in a shop.
    [false] You did not buy it in a shop.
   *[unknown] It is not known whether you bought it in a shop.
}
condition-repaired = { $outcome ->
    [true] It has been repaired.
    [false] It has not been repaired.
   *[unknown] It is not known whether it has been repaired.
}
condition-trader-silent-or-refused = { $outcome ->
    [true] The seller has not answered or has refused.
    [false] The seller has neither refused nor stayed silent.
   *[unknown] It is not known whether the seller has refused or stayed silent.
}
condition-trader-present-at-home = { $outcome ->
    [true] The seller has a branch or assets in your country.
    [false] The seller has no branch or assets in your country.
   *[unknown] It is not known whether the seller has a branch in your country.
}
condition-arbitration-agreed = { $outcome ->
    [true] The contract sends disputes to arbitration.
    [false] The contract does not send disputes to arbitration.
   *[unknown] It is not known whether the contract sends disputes to arbitration.
}
condition-court-chosen = { $outcome ->
    [true] The contract names a court.
    [false] The contract names no court.
   *[unknown] It is not known whether the contract names a court.
}
condition-judgment-from-abroad = { $outcome ->
    [true] A judgment from your country would have to be enforced abroad.
    [false] A judgment would not have to be enforced abroad.
   *[unknown] It is not known whether a judgment would have to be enforced abroad.
}
amount-own-share-at-most = The most you may have to bear yourself
duty-ask-carrier-at-once = if you have paid, claim from the carrier while it still holds the money
duty-buyer-is-the-taxpayer = in this import channel the tax is owed by the buyer; the platform only collects it
duty-buyer-must-be-deceived = the extra sum is for a buyer who was really deceived, not for one who knew the truth
duty-cancellation-fee-capped = a cancellation fee above the trader’s average loss is not owed
duty-clear-yes-before-charge = you may be charged only after clear terms and your clear yes
duty-customs-may-seize-fakes = customs seize fakes that a trader abroad sends you, even one for your own use
duty-damage-must-be-shown = you must show real harm, which can be worry; the breach alone is not enough
duty-domestic-agent-answers = a large seller abroad must name an agent in your country who takes complaints and papers
duty-escrow-for-prepayment = for payment ahead the shop must offer escrow or insurance: ask there for your money
duty-foreign-standards-may-differ = goods of this import channel may follow the standards of their country of origin; read the notice you accepted
duty-goods-or-written-notice = send the goods back or a written notice; a phone call is not enough
duty-handler-tells-of-leak = whoever lost your data must act at once and tell you
duty-higher-promise-binds = if the seller promised a higher multiple, that promise counts
duty-importer-counts-as-maker = whoever imports the goods is liable like their maker
duty-keep-goods-until-refund = you may keep the goods back until the money is repaid
duty-knowing-buyer-only-household-need = whoever knew of the fault when buying gets the extra sum only for what a household can use
duty-label-flaw-is-not-enough = a slip on the label that neither harms nor misleads gives no extra sum
duty-late-payment-interest-capped = interest for your own late payment above the legal cap is not owed
duty-livestream-host-may-answer = the host of a live sale who does not show clearly that someone else sells answers as the seller
duty-local-agent-is-liable-too = the company the foreign seller had to appoint in the country is liable together with it
duty-maker-liable-without-knowledge = the maker owes the extra sum even if it did not know
duty-maker-or-seller-may-be-sued = you may claim from the maker or from the seller, as you choose
duty-maker-repairs-at-fair-price = it is the maker, not the seller, who repairs, free or at a fair price
duty-media-that-knew-is-liable-too = the medium that ran the advert is liable too if it knew or could have known that it was false
duty-no-injury-needed = nobody needs to have been hurt
duty-no-need-to-sue-trader-first = you need not go against the seller first
duty-no-payment-surcharge = the seller may not charge extra for paying by an ordinary card, bank transfer or direct debit
duty-no-penalty-for-withdrawal = the seller may charge no penalty or damages because you withdraw
duty-no-preticked-extras = extras may not be ticked in advance
duty-offer-names-maker = the offer must show the maker’s name and address, and someone responsible in the Union where the maker is outside it
duty-open-before-paying = open the parcel before you pay, and refuse it if it is not right
duty-paid-order-is-a-contract = once the order went through the contract stands; a term saying otherwise after payment is void
duty-platform-gives-reasons = a platform that decides against you gives facts and reasons, a way to object and, if you ask, a decision by a person
duty-platform-keeps-records = the platform keeps the records for three years and must hand them over in a dispute
duty-platform-must-try-to-help = the platform must make the seller reachable and look into your complaint, but need not pay you
duty-platform-that-knew-is-liable-too = a platform that knew or should have known and did nothing is liable together with the seller
duty-promise-binds = what the seller promised on the page or in adverts counts
duty-provider-gives-records-free = the payment provider must give you the records of the last three years free of charge
duty-seller-shows-lawful-source = the seller must show where it lawfully bought the goods
duty-simple-way-to-stop = the seller must offer a simple way to stop the charges
duty-stop-order-three-working-days-before = tell your bank to stop a planned debit at least three working days before it
duty-ten-days-have-not-begun = the time for changing your mind does not end as long as you were not told of the right
duty-time-to-read-terms = you must have had a fair time, up to thirty days, to read the terms before agreeing
duty-trader-bears-return = the seller pays for sending the goods back
duty-trader-confirms-withdrawal = the seller must confirm at once that it got your withdrawal
duty-trader-need-not-ship = the shop must sell to you as to a local, but need not send to your country
duty-trader-pays-recall-cost = the costs of a recall are not yours
duty-trader-tells-card-issuer = the seller must tell your card company at once, so that the charge is not made or is taken back
duty-trader-tells-personal-price = the seller must say so if the price was set for you by a computer
duty-unclear-exclusion-void = a term that limits liability without saying that it is for slight negligence only is void
duty-written-guarantee-keeps-legal-rights = a seller that gives a written guarantee cannot shut out the rights the law gives you anyway
exclusion-off-premises-small-sum = It was bought away from the shop, for a sum too small for this law.
exclusion-own-safety-law = Food and medicines have safety laws of their own.
exclusion-price-over-limit = The item cost more than the law covers.
exclusion-seller-in-same-country = You and the seller are in the same country.
exclusion-small-credit = The credit was for less than 200 euros.
remedy-withhold-disputed-amount = you need not pay the disputed amount while the card issuer looks into it
exclusion-over-limit = More is at stake than is taken there.
duty-cancel-a-week-before = cancel at least seven working days before the day it is booked for
duty-end-with-written-notice = end the contract in writing, with the notice the law sets
duty-pay-costs-so-far = you owe the seller what it has really spent on the contract so far
duty-pay-for-use = if you have used the goods you owe a fair rent for the use
duty-right-ends-with-use = the right ends once you use the thing or the service
duty-second-hand-time-may-be-shorter = for second-hand goods the contract may shorten the two years to one, if you agreed to that
duty-silence-accepts-complaint = if the seller did not answer in time, your complaint counts as accepted
duty-use-named-carrier = send the goods back with the carrier the seller named; then the seller pays for it
exclusion-everyday-food = It is food or another thing for everyday use, delivered to your home.
exclusion-medicine = It is a medicine or a medical device.
exclusion-not-exchangeable = It is on the list of goods that shops need not exchange.
exclusion-sum-too-small = The sum is too small for this right.
remedy-double-refund = twice what you paid, because the refund is late
exclusion-goods-only = This is for goods only.
exclusion-payment-not-covered = This way of paying is not covered.
exclusion-price-under-limit = It cost less than this law asks for.
amount-return-cost = What sending back cost you
amount-import-charges = Import charges
amount-already-paid = Paid back already
exclusion-under-limit = The amount is below what this body takes.
exclusion-arbitration-agreed = The contract sends disputes to arbitration.
exclusion-foreign-related = It does not take cases that reach across the border.
