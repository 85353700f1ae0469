# 窗口的各个页面。

ui-places = Redress 的各个页面
ui-menu = 菜单
ui-place-today = 今天
ui-place-orders = 订单
ui-place-letters = 信函
ui-place-deadlines = 期限
ui-place-law = 法律
ui-place-settings = 设置
ui-busy = 正在处理
ui-find = 查找
ui-find-field = 页面、订单或操作
ui-find-place = 页面
ui-find-action = 操作
ui-find-none = 没有这个名称。请减少或更换词语。
ui-looking = 正在查看您的订单：{ $done } / { $all }
ui-not-known = 未知

ui-today-needs = 需要您处理：{ $number } 个订单
ui-today-waits = 您在等待：{ $number } 个订单
ui-today-rests = 无需处理：{ $number } 个订单
ui-today-no-day = 没有正在计算的期限
ui-today-lost = 过了这一天可能就来不及了：{ $what }
ui-today-empty = 一步一步来
ui-today-empty-about = 这里会显示今天需要您做什么、最迟哪天做，以及为什么。
ui-today-empty-one = 添加让您担心的订单，几项信息就够了。
ui-today-empty-two = 只回答仍然重要的问题。“我不知道”也是回答。
ui-today-empty-three = 用卖家的语言写合适的信，然后看下一步。
ui-sample-try = 用示例试试
ui-sample-about = 示例是虚构的：从中国购买、寄往德国的耳机。一键即可丢弃。
ui-sample-is = 其中一个订单是虚构的示例。
ui-sample-throw = 丢弃示例
ui-sample-thrown = 示例已丢弃。
today-left = { $days ->
    [0] 今天是最后一天
   *[other] 还剩 { $days } 天
}
today-past = { $days } 天前

ui-deadlines-about = 您所有订单中重要的日期。稳妥的日期在前。
ui-deadlines-mine = 只看我要做的
ui-deadlines-none = 这段时间没有重要日期。
ui-deadlines-empty = 还没有日期
ui-deadlines-empty-about = 有了订单，双方的日期及理由就会显示在这里。
ui-view = 视图
ui-view-list = 列表
ui-view-month = 月
ui-day-latest = 法定最后一天：{ $date }
ui-month-day = { $number ->
    [0] { $date }：无
   *[other] { $date }：{ $number } 项期限
}
ui-month-nothing = 这一天没有期限。
ui-back-deadlines = 所有期限
ui-why = 为什么是这一天：{ $what }
ui-why-gone = 该日期对此订单已不再适用。
ui-proof = 计算说明（PDF）
letter-proof = 计算说明
proof-who = 由谁来做：{ $who }。法律：{ $law }。
proof-safe = 稳妥的日期：{ $date }
proof-due = 法定最后一天：{ $date }
proof-outer = 如果卖家从未告知这项权利，最迟：{ $date }
proof-steps = 这一天如何算出

ui-letters-empty = 还没有信函
ui-letters-empty-about = 打开订单，选择合适的信。保存或寄出的信会留在这里。
ui-letters-choose = 前往订单
ui-letter-not-sent = 尚未寄出

ui-law = Redress 了解的法律
ui-law-about = 查询任何国家：每项权利及其条文、生效时间和最近核对日期。可以并列两个国家。
ui-law-search = 国家
ui-law-none = 没有收录这个国家。
ui-law-compare = 与之比较
ui-law-compare-none = 不比较
ui-law-two = { $one }与{ $two }
ui-law-nothing = 此处没有相关内容。
ui-law-silent = 未收录的权利
ui-law-deadline = { $title }（{ $who }）：{ $length }
ui-law-more = 条件、例外和义务
ui-law-when = 适用条件
ui-law-unless = 不适用于
ui-law-country = 国家
ui-law-edition = 版本
ui-law-checked = 最近核对
ui-back-law = 所有国家

ui-settings-look = 语言和外观
ui-settings-safe = 您的保险库
ui-settings-safe-about = 您的订单只保存在这台电脑上，用您的口令加锁。没有口令，谁也无法恢复。
ui-settings-remembered = 这台电脑的密钥库可以打开保险库。
ui-settings-not-remembered = 只有口令能打开保险库。
ui-settings-about = 关于 Redress
ui-settings-version = 版本 { $version }
ui-settings-information = Redress 提供信息，而非法律意见。
ui-settings-laws = { $number } 个国家和地区联盟的法律，版本 { $editions }。
ui-settings-laws-all = 各国及最近核对日期

ui-clocks = 时间线上的所有期限
ui-clocks-about = 近的日子画得宽，远的画得窄。粗线止于稳妥的日期。
ui-clocks-what = 事项
ui-clocks-day = 日期
ui-clocks-today = 今天
ui-clocks-in = { $days } 天后
ui-clocks-ago = { $days } 天前
ui-clocks-waiting = { $number } 项尚未开始计算

ui-what-if = 假如……
ui-what-if-about = 试改一项事实，看看哪些权利、日期和步骤会变。您确认之前什么都不会保存。
ui-what-if-fact = 哪项事实
ui-what-if-value = 可能的情况
ui-what-if-of = { $fact } – { $item }
ui-what-if-try = 看看会有什么变化
ui-what-if-tried = 您正在尝试
ui-what-if-back = 撤回
ui-what-if-keep = 保留
ui-what-if-drop = 全部放弃
ui-what-if-moves = 会发生的变化
ui-what-if-same = 不会有任何变化。
ui-what-if-moved = 有 { $number } 处变化。
ui-what-if-now = 现在
ui-what-if-then = 那时
ui-what-if-none = 无

ui-wrong = 出了问题
ui-wrong-problem = 出了什么问题？
ui-wrong-wish = 您希望怎样解决？
ui-wrong-known = 您目前说过的情况
ui-wrong-otherwise = 改一下
ui-wrong-holds = 法律给您的权利
ui-wrong-gives = 这能给您想要的结果：{ $wish }
ui-wrong-gives-not = 已经确定的权利都不能给您想要的结果：{ $wish }。您可以改为要求
ui-wrong-beside = 您还可以要求
ui-wrong-may-give = 这些仍有可能给您想要的结果
ui-wrong-open = 尚无定论
ui-wrong-open-about = 就目前所知，这些权利可能成立。再回答一些问题就能确定。
ui-wrong-none = 在此您没有这项权利
ui-wrong-none-about = 这不是令人高兴的答案，但是诚实的答案。理由如下。您仍可请卖家通融。
ui-wrong-fails = 为什么这些不适用
ui-wrong-cost = 第一步的花费：{ $door }
ui-wrong-order = 在订单页查看全部
ui-question-done = 查看您的处境
ui-law-line = { $number } 项权利，最近核对：{ $date }
ui-what-if-undecided = 尚未知晓，但会影响结果：
ui-deadlines-more = 只列出前 { $number } 项；月视图显示当月全部。
ui-today-more = 另有 { $number } 个订单，见“订单”
ui-find-here = 本页
ui-clocks-all = 显示全部 { $number } 项
ui-what-if-kept = 已保留，订单页随之更新。
