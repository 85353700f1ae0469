# 販売者の回答。
ui-reply = 相手の回答は？
ui-reply-about = 最も近いものを選んでください。それに合わせて日付と返答の手紙が決まります。
ui-reply-open = 相手の回答を記録する
ui-reply-kind-none = 回答がない
ui-reply-kind-accepted = 応じると言っている
ui-reply-kind-offered-part = 一部や商品券を提案している
ui-reply-kind-asked-more = 追加の情報や時間を求めている
ui-reply-kind-refused = 断っている
ui-reply-kind-referred-to-maker = メーカーに言うように求めている
ui-reply-reason = 相手が挙げる理由
ui-reply-reason-none = なし、またはその他
ui-reply-on = 回答の日
ui-reply-amount = 提案された金額
ui-reply-save = 回答を記録する
ui-reply-follows = これに答える手紙
ui-reply-no-letter = この回答には、今のところ手紙は要りません。次にすることは注文のページをご覧ください。
ui-reply-missing = 相手の回答を選んでください。
