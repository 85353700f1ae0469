# What a seller gives as a reason, and what is said to it.
letter-reason-used = You put this down to long use or to wear. That I have used the goods as they are meant to be used does not take my claim from me.
letter-reason-opened = You say that the goods were opened. In this case the law does not take the right to withdraw from me for that.
letter-reason-opened-fault = You say that the goods were opened. That does not change what you owe me for a fault.
letter-reason-fault = You say that I caused this. Please tell me exactly what you base that on.
letter-reason-burden = By law it is for you to prove that the goods were in order when I received them.
letter-reason-period = You say that the time for my claim has run out. Under the law named in this letter it has not.
letter-reason-final-sale = You say that the sale was final. I rely on a right that the law gives me.
letter-reason-not-ours = You say that the goods are not yours. I bought them from you on { $contract-date }. If you doubt this, please tell me at once what you need to see.
letter-reason-customs = You say that import charges are my affair. You had not told me of them before I ordered, so by law I may ask you for them.
