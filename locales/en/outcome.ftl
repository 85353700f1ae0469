# How an order stands, how it ended, and what many orders teach.
order-state-waiting = Waiting
order-state-overdue = Overdue
order-state-your-turn = Your turn
order-state-done = Done
order-state-given-up = Given up
order-waiting-until = { $what } – there is time until { $date }.
order-overdue-until = { $what } – the day was { $date }, and nothing has come.
order-your-turn-until = { $what } – by { $date }.
order-ended-on = { $how } – on { $date }
order-nothing-running = No day is running. Note what happened, or how it ended.
order-promise = You were promised: { $what }, by { $date }. Did it come?
order-promise-unnamed = something
deadline-trader-promise-by = The seller keeps its promise
next-trader-promise-by = { $state ->
    [passed] The seller has not kept its promise: remind it
   *[running] Wait for what the seller promised
}
ui-promise-yes = Yes, it came
ui-promise-no = No
ui-promise-not-yet = Not yet
ui-promise-about = You are asked this once. You can note later what happened.
ui-outcome = How did it end?
ui-outcome-about = When it is over, note how. What you note here also helps you next time.
ui-outcome-promised = Something was promised
ui-outcome-promised-about = Note what was promised and by when. After that day you are asked whether it came.
ui-outcome-ended = It is over
ui-statistics = What your orders teach
ui-statistics-about = Counted from the orders you keep, on this computer only.
ui-statistics-empty = There are no orders to count yet.
ui-statistics-name = Name
ui-statistics-orders = Orders
ui-statistics-back = Money back
ui-statistics-sums = Got back, of what was paid
ui-statistics-days = Days from the first letter to the end
ui-statistics-export = Export without names
ui-statistics-export-about = The file holds only countries, problems, ways of paying, outcomes, quarters and rough amounts. Every row is there at least five times; what is rarer is made coarser or left out.
ui-statistics-exported = Written to { $path }: { $rows ->
    [one] { $rows } order.
   *[other] { $rows } orders.
}
ui-statistics-left-out = { $number ->
    [0] Nothing was left out.
    [one] { $number } order was left out, because too few were alike.
   *[other] { $number } orders were left out, because too few were alike.
}
statistics-by-trader = By seller
statistics-by-country = By the seller’s country
statistics-by-problem = By problem
statistics-by-outcome = By outcome
statistics-unnamed = not noted
statistics-open = not over yet
statistics-share = { $back } of { $ended }
statistics-none-ended = none is over yet
statistics-sum = { $back } of { $paid }
statistics-no-days = not known
