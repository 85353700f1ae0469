# The letter `subscription_cancel`.
letter-subscription-cancel-subject = End of my subscription: contract of { $contract-date }
letter-subscription-cancel-contract = This letter is about the subscription which you derive from my order of { $contract-date }.
letter-subscription-cancel-button = When I ordered, it was not made clear that I would have to pay for this.
letter-subscription-cancel-renewal = The subscription renews itself.
letter-subscription-cancel-right = I rely on { $articles }.
letter-subscription-cancel-void = By law this contract does not bind me.
letter-subscription-cancel-term = By law the term on which you rely does not bind me.
letter-subscription-cancel-end = I end the contract with immediate effect; should that not be possible, on the earliest day that is.
letter-subscription-cancel-end-anyhow = So far as I am bound by it all the same, I end the contract on the earliest day possible.
letter-subscription-cancel-stop = I withdraw my consent to any further payment. Please charge nothing more.
letter-subscription-cancel-refund = Please refund what you have charged without a right to it by **{ $demand-date }**.
letter-subscription-cancel-confirm = Please confirm by **{ $demand-date }** that the subscription has ended.
letter-subscription-cancel-then = If you do not, or if you charge me again, I will turn to my payment provider and to a dispute body or the court.
