# The letter `delivery_reminder`.
letter-delivery-reminder-subject = Delivery is overdue: order of { $contract-date }
letter-delivery-reminder-ordered = On { $contract-date } I ordered { $items } from you. The goods have not arrived.
letter-delivery-reminder-number = Order number: { $contract-number }
letter-delivery-reminder-promised = You had promised delivery by { $delivery-promised-by }.
letter-delivery-reminder-overdue = No delivery day was agreed, and the time the law gives you has passed ({ $articles }).
letter-delivery-reminder-last-day = I set you a reasonable last day for delivery: **{ $demand-date }**.
letter-delivery-reminder-then = If the goods have not arrived by then, I may end the contract and claim back everything I have paid ({ $articles }).
