# Is it worth it, and the lines of what is owed.
plain-worth = 続ける価値はあるか
ui-worth = 続ける価値はありますか
worth-verdict-worth-it = 価値があります
worth-verdict-uncertain = 価値があるかどうかは不確かです
worth-verdict-stop-here = 費用に見合いません
worth-whole-worth-it = 続ける価値があります
worth-whole-uncertain = 続ける価値があるかどうかは不確かです
worth-whole-stop-here = ここでやめるのも妥当な答えです
worth-stake = 問題になっている金額：{ $stake }
worth-because-free = 費用はかかりません。
worth-because-no-fee-known = 手数料がかかるという情報はありません。
worth-because-costs-less = { $range ->
    [no] 費用は { $low } で、問題になっている金額は { $stake } です。
   *[yes] 費用は { $low } から { $high } で、問題になっている金額は { $stake } です。
}
worth-because-costs-all = 費用は少なくとも { $low } で、問題になっている金額は { $stake } です。取り戻せる額と同じかそれ以上を立て替えることになります。
worth-because-may-cost-all = 費用は { $high } に達することがあり、問題になっている金額は { $stake } です。
worth-because-cost-unknown = 費用はここではわかりません。始める前に尋ねてください。
worth-because-stake-unknown = いくらの金額が問題になっているかわからないため、少なくとも { $low } の費用と比べられません。
worth-because-no-rate = 費用は少なくとも { $low } です。為替レートがないと { $stake } と比べられません。
worth-because-odds-too-low = 公表されている認容の割合（{ $percent } %）からすると、得られる額は費用を下回ります。
worth-because-reports-only = 通報を受け付けるだけで、お金を取り戻してはくれません。それでも他の人の役に立つことがあります。
worth-because-within-reach = 販売者は、判決が及ぶものをあなたの国・地域に持っています。
worth-because-traders-court = 販売者の国・地域の裁判所です。その判決はそこでそのまま効力があります。
worth-because-something-free = 費用のかからない手段があります。まずそれを試してください。
worth-because-something-pays = 問題になっている金額より安い手段があります。
worth-because-something-later = 費用のかからない、または問題になっている金額より安い手段が後で使えるようになります。
worth-because-depends-on-facts = 費用がほとんど、またはまったくかからない手段を使えるかどうかは、まだわかっていないことによります。先に質問に答えてください。
worth-because-nothing-sure = 費用より多くを取り戻せると言える手段は残っていません。
worth-because-nothing-owed = 記録によれば、あなたに支払われるべきものはすべて返金されています。
worth-because-nothing-open = 知られている手段は残っていません。あなたが正しいかどうかとは別のことです。
worth-because-all-cost-too-much = お金を取り戻せる手段は、どれも問題になっている金額と同じかそれ以上の費用がかかります。
worth-because-reports-left = 残っているのは通報の窓口で、お金を取り戻してはくれません。通報は無料で、他の人の役に立つことがあります。
worth-because-courts-out-of-reach = 残っているのは裁判所だけで、あなたの国・地域の判決では、そこでお金を取り戻せる見込みはほとんどありません（{ $country }）。あなたが正しくても、やめるのが賢明なことがあります。
worth-attendance-never = 出向く必要はありません。
worth-attendance-may = 出向くか、ビデオや電話で参加することになるかもしれません。先に尋ね、交通費も見込んでください。
worth-attendance-must = 出向く必要があります。交通費も見込んでください。
worth-translation = 書類の翻訳が必要になるかもしれません。使われる言語：{ $list }。先に料金を尋ねてください。
amount-outbound-post = あなたへの送料
amount-import-charges-customs = 輸入付加価値税と関税
amount-value-loss = 使用による価値の減少
amount-exchange-difference = 為替による損失：銀行の引き落とし額から戻った額を引いたもの
amount-exchange-charge = 代金を超えて銀行が引き落とした額
sum-from-customs = 販売者が払うものではありません。商品を返すときに、税関か、徴収した郵便・宅配会社に還付を求めてください
sum-apart-no-rate = 別の通貨のため加えていません。{ $date } またはその前の一週間の為替レートがありません
sum-apart-informs = 参考のためで、加えていません
sum-converted = { $date } の欧州中央銀行参照レートで { $amount }：{ $rates }
sum-compared = { $date } の欧州中央銀行参照レートによる { $amount } と比べて：{ $rates }
sum-rate = 1 EUR = { $rate } { $code }
