# Is it worth it, and the lines of what is owed.
plain-worth = 是否值得继续？
ui-worth = 值得吗？
worth-verdict-worth-it = 值得
worth-verdict-uncertain = 是否值得尚不确定
worth-verdict-stop-here = 所得已不抵费用
worth-whole-worth-it = 值得继续
worth-whole-uncertain = 是否值得继续，尚不确定
worth-whole-stop-here = 到此为止，也是合理的选择
worth-stake = 涉及金额：{ $stake }
worth-because-free = 您无需付费。
worth-because-no-fee-known = 目前没有这一步需要收费的信息。
worth-because-costs-less = { $range ->
    [no] 费用为 { $low }；涉及金额为 { $stake }。
   *[yes] 费用为 { $low } 至 { $high }；涉及金额为 { $stake }。
}
worth-because-costs-all = 费用至少为 { $low }，而涉及金额为 { $stake }：您要先垫付的将不少于您能拿回的。
worth-because-may-cost-all = 费用最高可达 { $high }，而涉及金额为 { $stake }。
worth-because-cost-unknown = 费用尚不清楚。请在开始前先询问。
worth-because-stake-unknown = 涉及多少钱尚不清楚，因此无法与至少 { $low } 的费用相比较。
worth-because-no-rate = 费用至少为 { $low }。没有汇率，无法与 { $stake } 比较。
worth-because-odds-too-low = 按公布的胜诉比例（{ $percent } %）计算，能拿回的少于费用。
worth-because-reports-only = 这里只受理举报，不会为您追回钱款；但仍可能帮助他人。
worth-because-within-reach = 卖家在您所在的国家或地区有判决可以执行的财产或机构。
worth-because-traders-court = 这是卖家所在地的法院：其判决在当地直接有效。
worth-because-something-free = 有不花钱的步骤。请先试这一步。
worth-because-something-pays = 有费用低于涉及金额的步骤。
worth-because-something-later = 不花钱或费用低于涉及金额的步骤稍后可用。
worth-because-depends-on-facts = 是否有花费很少或不花钱的步骤可走，取决于尚不清楚的情况。请先回答问题。
worth-because-nothing-sure = 剩下的步骤中，没有一个能确定所得多于费用。
worth-because-nothing-owed = 根据您的记录，应退还给您的款项已全部退还。
worth-because-nothing-open = 据我们所知，已没有可走的步骤。这并不说明您是否有理。
worth-because-all-cost-too-much = 凡是可能为您追回钱款的步骤，费用都不少于涉及金额。
worth-because-reports-left = 剩下的只受理举报，不会为您追回钱款。举报不花钱，也可能帮助他人。
worth-because-courts-out-of-reach = 只剩下法院，而您所在地的判决在这里几乎难以换来钱款：{ $country }。您可能有理，但到此为止仍不失为明智之举。
worth-attendance-never = 您无需到场。
worth-attendance-may = 您可能需要到场，或通过视频、电话参加。请先询问，并把路费算进去。
worth-attendance-must = 您必须到场。请把路费算进去。
worth-translation = 您的材料可能需要翻译，因为那里使用：{ $list }。请先询价。
amount-outbound-post = 寄给您的运费
amount-import-charges-customs = 进口增值税和关税
amount-value-loss = 因使用造成的价值损失
amount-exchange-difference = 汇兑损失：银行扣款减去退回的金额
amount-exchange-charge = 银行扣款超出价款的部分
sum-from-customs = 不由卖家承担：退货时请向海关，或向代收的邮政、快递公司要求退还
sum-apart-no-rate = 为另一种货币，未计入：没有 { $date } 或之前一周的汇率
sum-apart-informs = 仅供参考，未计入
sum-converted = 按欧洲央行 { $date } 的参考汇率折合 { $amount }：{ $rates }
sum-compared = 与按欧洲央行 { $date } 的参考汇率折合的 { $amount } 相比：{ $rates }
sum-rate = 1 EUR = { $rate } { $code }
