# Dates to keep: reminders, the file for a calendar program, and what the desktop shows of them.
remind-calendar = Redress: dates
remind-entry = { $title } – { $order }
remind-entry-alone = { $title }
remind-about = Whose turn: { $who }
    Last lawful day: { $due }
    How it is counted: { $why }
    Law: { $law }, { $source }
remind-hidden = Redress: a date
remind-hidden-about = Open Redress to see what it is about.
remind-left = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
remind-missed = { $days ->
    [1] the safe day was yesterday
   *[other] the safe day was { $days } days ago
}
remind-snoozed = Quiet until { $date }, as you asked.
remind-snooze-late = This reminder comes only after the safe day, { $date }. The date itself has not moved.
remind-notice = { $title } – { $order }
remind-notice-when = { $date }: { $when }
remind-notice-hidden = { $count ->
    [1] You have a date coming up.
   *[other] You have { $count } dates coming up.
}
remind-notice-locked = Redress is locked. Unlock it to see whether a date is near.
remind-open = Open
remind-tomorrow = Remind me tomorrow
tray-open = Open Redress
tray-lock = Lock
tray-quit = Quit
tray-locked = Locked
tray-none = No date in the next 14 days
tray-next = { $title }: { $when }
tray-next-hidden = A date is coming up
menu-program = Redress
menu-new = New order
menu-settings = Settings
menu-lock = Lock
menu-quit = Quit
remind-title = Reminders and calendar
remind-introduction = Redress can remind you of your dates before the safe day: two weeks, one week, three days and one day ahead, and on the day.
remind-notify = Show reminders on the desktop
remind-notify-help = Only while Redress is running and open. What a reminder says can be seen by anyone looking at the screen.
remind-show = What a reminder says
remind-show-hidden = only that a date is coming up
remind-show-full = what it is about, and when
remind-autostart = Start Redress in the background when I log in
remind-autostart-help = It stays locked, and reminds you to unlock it.
remind-idle = Lock after
remind-idle-minutes = { $minutes ->
    [1] 1 minute without a touch
   *[other] { $minutes } minutes without a touch
}
remind-idle-never = never by itself
remind-idle-help = A locked Redress shows nothing until you type your passphrase.
remind-near = Dates that are near
remind-near-none = No date in the next 14 days.
remind-order = { $title }: { $order }
remind-export = Save dates for a calendar program
remind-export-help = The file is not encrypted. A calendar in the cloud shows its entries to whoever runs it.
remind-export-hidden = Leave out what the dates are about
remind-exported = Saved: { $place }
handed-case = This comes from the file you opened. Check it, then save it as an order.
