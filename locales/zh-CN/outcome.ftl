# 订单目前的状况、最终结果，以及从多个订单中得到的经验。
order-state-waiting = 等待中
order-state-overdue = 对方逾期
order-state-your-turn = 轮到您了
order-state-done = 已结束
order-state-given-up = 已放弃
order-waiting-until = { $what }：期限到{ $date }为止。
order-overdue-until = { $what }：期限是{ $date }，但至今没有结果。
order-your-turn-until = { $what }：最迟{ $date }。
order-ended-on = { $how }（{ $date }）
order-nothing-running = 目前没有正在计算的期限。请记录发生了什么，或者最终结果。
order-promise = 对方承诺：{ $what }，最迟{ $date }。兑现了吗？
order-promise-unnamed = 某件事
deadline-trader-promise-by = 卖家兑现承诺
next-trader-promise-by = { $state ->
    [passed] 卖家没有兑现承诺：请提醒对方
   *[running] 请等待卖家兑现承诺
}
ui-promise-yes = 是的，已兑现
ui-promise-no = 没有
ui-promise-not-yet = 还没有
ui-promise-about = 这个问题只问您一次。之后的情况您可以随时记录。
ui-outcome = 最终结果如何？
ui-outcome-about = 事情结束后，请记下结果。这对您下次也有帮助。
ui-outcome-promised = 对方作出了承诺
ui-outcome-promised-about = 请记录承诺的内容和期限。过了那一天，会问您是否兑现。
ui-outcome-ended = 事情已经结束
ui-statistics = 您的订单带来的经验
ui-statistics-about = 根据您保存的订单统计，只在这台电脑上进行。
ui-statistics-empty = 还没有可以统计的订单。
ui-statistics-name = 名称
ui-statistics-orders = 订单数
ui-statistics-back = 拿回钱的
ui-statistics-sums = 拿回的金额与所付金额
ui-statistics-days = 从第一封信到结束的天数
ui-statistics-export = 不含姓名导出
ui-statistics-export-about = 文件只包含国家或地区、问题、付款方式、结果、季度和大致金额。每种行至少出现五次；更少见的会被合并得更粗略，或者不写入。
ui-statistics-exported = 已写入{ $path }：{ $rows }个订单。
ui-statistics-left-out = { $number ->
    [0] 没有订单被略去。
   *[other] 有{ $number }个订单被略去，因为相同的太少。
}
statistics-by-trader = 按卖家
statistics-by-country = 按卖家所在国家或地区
statistics-by-problem = 按问题
statistics-by-outcome = 按结果
statistics-unnamed = 未记录
statistics-open = 尚未结束
statistics-share = { $ended }个中有{ $back }个
statistics-none-ended = 都还没有结束
statistics-sum = { $paid }中的{ $back }
statistics-no-days = 未知
