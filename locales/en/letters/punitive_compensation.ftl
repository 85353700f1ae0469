# The letter `punitive_compensation`.
letter-punitive-compensation-subject = Claim for additional compensation: order of { $contract-date }
letter-punitive-compensation-bought = On { $contract-date } I bought { $items } from you.
letter-punitive-compensation-deceived = You deceived me about this.
letter-punitive-compensation-knew = You knew of this when you sold it to me.
letter-punitive-compensation-refused = You have refused to meet my claim.
letter-punitive-compensation-promised = You have promised your buyers { $trader-promised-multiple } times the price in such a case.
letter-punitive-compensation-refund = You owe me a refund of what I have paid.
letter-punitive-compensation-extra = In such a case the law also provides for an additional sum in my favour ({ $articles }).
letter-punitive-compensation-double = In such a case the law gives me twice what I have paid ({ $articles }).
letter-punitive-compensation-sum = This sum comes to { $amount-punitive }.
letter-punitive-compensation-most = This sum may come to as much as { $amount-limit }.
letter-punitive-compensation-pay = Please settle my claim by **{ $demand-date }**.
