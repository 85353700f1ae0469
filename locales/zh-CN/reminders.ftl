# 日期：提醒、日历程序文件，以及桌面上显示的内容。
remind-calendar = Redress：日期
remind-entry = { $title } – { $order }
remind-entry-alone = { $title }
remind-about = 由谁行动：{ $who }
    法定最后一天：{ $due }
    计算方法：{ $why }
    法律：{ $law }，{ $source }
remind-hidden = Redress：有一个日期
remind-hidden-about = 请打开 Redress 查看具体内容。
remind-left = { $days ->
    [0] 今天
    [1] 明天
   *[other] 还有 { $days } 天
}
remind-missed = { $days ->
    [1] 稳妥日期是昨天
   *[other] 稳妥日期是 { $days } 天前
}
remind-snoozed = 按您的要求，{ $date } 之前不再提醒。
remind-snooze-late = 这次提醒会晚于稳妥日期（{ $date }）。日期本身没有变动。
remind-notice = { $title } – { $order }
remind-notice-when = { $date }：{ $when }
remind-notice-hidden = { $count ->
    [1] 有一个日期快到了。
   *[other] 有 { $count } 个日期快到了。
}
remind-notice-locked = Redress 已锁定。请解锁查看是否有日期临近。
remind-open = 打开
remind-tomorrow = 明天再提醒我
tray-open = 打开 Redress
tray-lock = 锁定
tray-quit = 退出
tray-locked = 已锁定
tray-none = 未来14天内没有日期
tray-next = { $title }：{ $when }
tray-next-hidden = 有一个日期快到了
menu-program = Redress
menu-new = 新订单
menu-settings = 设置
menu-lock = 锁定
menu-quit = 退出
remind-title = 提醒与日历
remind-introduction = Redress 可以在稳妥日期之前提醒您：提前两周、一周、三天、一天，以及当天。
remind-notify = 在桌面上显示提醒
remind-notify-help = 仅在 Redress 运行并已打开时提醒。看到屏幕的人都能读到提醒的内容。
remind-show = 提醒里写什么
remind-show-hidden = 只说有日期快到了
remind-show-full = 写明是什么事、什么时候
remind-autostart = 登录时在后台启动 Redress
remind-autostart-help = 它会保持锁定，并提醒您解锁。
remind-idle = 自动锁定
remind-idle-minutes = { $minutes ->
    [1] 1 分钟无操作后
   *[other] { $minutes } 分钟无操作后
}
remind-idle-never = 从不自动锁定
remind-idle-help = 锁定后，在您输入密码之前不显示任何内容。
remind-near = 临近的日期
remind-near-none = 未来14天内没有日期。
remind-order = { $title }：{ $order }
remind-export = 保存日期供日历程序使用
remind-export-help = 该文件未加密。云端日历的运营者可以看到其中的条目。
remind-export-hidden = 不写明日期的内容
remind-exported = 已保存：{ $place }
handed-case = 内容来自您打开的文件。请核对后保存为订单。
