# The places of the window: today, deadlines, letters, law, settings, and what helps on the way.

ui-places = Places in Redress
ui-menu = Menu
ui-place-today = Today
ui-place-orders = Orders
ui-place-letters = Letters
ui-place-deadlines = Deadlines
ui-place-law = Law
ui-place-settings = Settings
ui-busy = Redress is at work
ui-find = Find
ui-find-field = A place, an order or an action
ui-find-place = place
ui-find-action = action
ui-find-none = Nothing has this name. Try fewer or other words.
ui-looking = Looking through your orders: { $done } of { $all }
ui-not-known = not known

ui-today-needs = { $number ->
    [one] Needs you: one order
   *[other] Needs you: { $number } orders
}
ui-today-waits = { $number ->
    [one] You are waiting: one order
   *[other] You are waiting: { $number } orders
}
ui-today-rests = { $number ->
    [one] Nothing to do: one order
   *[other] Nothing to do: { $number } orders
}
ui-today-no-day = No day is running
ui-today-lost = After this day it may be too late: { $what }
ui-today-empty = One step at a time
ui-today-empty-about = Here you will see what needs you today, with the day by which it must be done and the reason.
ui-today-empty-one = Add the order that worries you. A few facts are enough.
ui-today-empty-two = Answer only the questions that still matter. “I don’t know” is always an answer.
ui-today-empty-three = Write the letter that fits, in the seller’s language, and see what comes next.
ui-sample-try = Try it with a sample
ui-sample-about = The sample is made up: headphones from China, sent to Germany. You throw it away with one click.
ui-sample-is = One of these orders is a made-up sample.
ui-sample-throw = Throw the sample away
ui-sample-thrown = The sample is gone.
today-left = { $days ->
    [0] today is the last day
    [one] one day left
   *[other] { $days } days left
}
today-past = { $days ->
    [one] one day ago
   *[other] { $days } days ago
}

ui-deadlines-about = Every day that counts, over all your orders. The safe day stands first.
ui-deadlines-mine = Only what I must do
ui-deadlines-none = No day counts in this time.
ui-deadlines-empty = No days yet
ui-deadlines-empty-about = Once there is an order, its days stand here: yours and the seller’s, each with the reason.
ui-view = View
ui-view-list = List
ui-view-month = Month
ui-day-latest = Last lawful day: { $date }
ui-month-day = { $number ->
    [0] { $date }: nothing
    [one] { $date }: one day that counts
   *[other] { $date }: { $number } days that count
}
ui-month-nothing = Nothing falls on this day.
ui-back-deadlines = All deadlines
ui-why = Why this date: { $what }
ui-why-gone = This day no longer counts for the order.
ui-proof = Proof sheet (PDF)
letter-proof = Proof sheet
proof-who = To be done by: { $who }. Law: { $law }.
proof-safe = Safe day: { $date }
proof-due = Last lawful day: { $date }
proof-outer = If the seller never told of this right, at the latest: { $date }
proof-steps = How the day is worked out

ui-letters-empty = No letters yet
ui-letters-empty-about = Open an order and choose a letter that fits. What you save or send is kept here.
ui-letters-choose = Go to your orders
ui-letter-not-sent = Not sent yet

ui-law = The law that Redress knows
ui-law-about = Look up any country: each right with its article, since when it holds and when it was last checked. Two countries can stand side by side.
ui-law-search = Country
ui-law-none = No country of this name is covered.
ui-law-compare = Compare with
ui-law-compare-none = no other country
ui-law-two = { $one } and { $two }
ui-law-nothing = Nothing on this is known here.
ui-law-silent = What is not covered
ui-law-deadline = { $title } ({ $who }): { $length }
ui-law-more = Conditions, exceptions and duties
ui-law-when = It holds when
ui-law-unless = Not for
ui-law-country = Country
ui-law-edition = Edition
ui-law-checked = Last checked
ui-back-law = All countries

ui-settings-look = Language and appearance
ui-settings-safe = Your vault
ui-settings-safe-about = Your orders are kept on this computer only, locked with your passphrase. Nobody can restore them without it.
ui-settings-remembered = This computer’s key store can open the vault.
ui-settings-not-remembered = Only the passphrase opens the vault.
ui-settings-about = About Redress
ui-settings-version = Version { $version }
ui-settings-information = Redress gives information, not legal advice.
ui-settings-laws = The law of { $number } countries and blocs, edition { $editions }.
ui-settings-laws-all = Each country, and when it was last checked

ui-clocks = All clocks on one line
ui-clocks-about = Near days are drawn wider than far ones. The thick line ends at the safe day.
ui-clocks-what = What
ui-clocks-day = Day
ui-clocks-today = today
ui-clocks-in = { $days ->
    [one] +1 day
   *[other] +{ $days } days
}
ui-clocks-ago = { $days ->
    [one] −1 day
   *[other] −{ $days } days
}
ui-clocks-waiting = { $number ->
    [one] One clock has not begun
   *[other] { $number } clocks have not begun
}

ui-what-if = What if …
ui-what-if-about = Try a fact and see which rights, days and steps would move. Nothing is kept until you say so.
ui-what-if-fact = Which fact
ui-what-if-value = How it might be
ui-what-if-of = { $fact } – { $item }
ui-what-if-try = See what moves
ui-what-if-tried = You are trying
ui-what-if-back = Take back
ui-what-if-keep = Keep this
ui-what-if-drop = Drop it all
ui-what-if-moves = What would move
ui-what-if-same = Nothing would move.
ui-what-if-moved = { $number ->
    [0] Nothing would move.
    [one] One thing would move.
   *[other] { $number } things would move.
}
ui-what-if-now = Now
ui-what-if-then = Then
ui-what-if-none = not there

ui-wrong = Something is wrong
ui-wrong-problem = What went wrong?
ui-wrong-wish = What would you like?
ui-wrong-known = What you have said so far
ui-wrong-otherwise = Say it otherwise
ui-wrong-holds = What the law gives you
ui-wrong-gives = This gives what you want: { $wish }
ui-wrong-gives-not = Nothing that is certain gives what you want: { $wish }. This is what you may have instead
ui-wrong-beside = You may have this too
ui-wrong-may-give = This may still give what you want
ui-wrong-open = It is still open
ui-wrong-open-about = With what is known, these rights may hold. More answers would settle it.
ui-wrong-none = You have no such right here
ui-wrong-none-about = That is no pleasant answer, but an honest one. The reasons stand below. You can still ask the seller for goodwill.
ui-wrong-fails = Why these do not help
ui-wrong-cost = What the first step costs: { $door }
ui-wrong-order = See all of it on the order’s page
ui-question-done = See where you stand
ui-law-line = { $number ->
    [one] One right, last checked on { $date }
   *[other] { $number } rights, last checked on { $date }
}
ui-what-if-undecided = Not known yet, and it would decide something:
ui-deadlines-more = Only the first { $number } days are listed; the month shows all of its own.
ui-today-more = { $number ->
    [one] One more order stands under Orders
   *[other] { $number } more orders stand under Orders
}
ui-find-here = on this page
ui-clocks-all = Show all { $number }
ui-what-if-kept = Kept. The order’s page follows it.
