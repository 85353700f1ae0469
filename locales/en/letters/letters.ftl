# What all letters share, and their names.
letter-salutation = Dear Sir or Madam,
letter-closing =
    Yours faithfully,\
    { $consumer-name }
letter-closing-unnamed =
    Yours faithfully,\
    \
    (name and signature)
letter-story = { $problem-story }
letter-goods-unnamed = the goods ordered
letter-withdrawal = Withdrawal from the contract
letter-about-withdrawal = Tells the seller that you end the contract and want your money back.
letter-delivery-reminder = Reminder with a last day for delivery
letter-about-delivery-reminder = Gives the seller a last day for delivery.
letter-non-delivery-refund = Refund for goods that never came
letter-about-non-delivery-refund = Claims your money back for goods that never came.
letter-nonconformity = Complaint about faulty goods
letter-about-nonconformity = Asks the seller to repair or replace faulty goods.
