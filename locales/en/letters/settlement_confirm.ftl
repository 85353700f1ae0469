# The letter `settlement_confirm`.
letter-settlement-confirm = Confirmation of an offer
letter-about-settlement-confirm = Puts on record what the seller has offered and by when, and keeps your rights as they are until it is done.
letter-settlement-confirm-subject = Confirmation of what you have offered
letter-settlement-confirm-what = You have offered me the following: { $outcome-promise }.
letter-settlement-confirm-what-other = You have made me an offer to settle this matter.
letter-settlement-confirm-amount = It comes to { $outcome-promised-amount }.
letter-settlement-confirm-day = The day agreed for it is **{ $outcome-promised-by }**.
letter-settlement-confirm-agree = I agree to this.
letter-settlement-confirm-rights = My rights by law stay as they are until you have done all of it. If it has not been done by that day, I can rely on them again in full.
letter-settlement-confirm-confirm = Please confirm this to me in writing.
