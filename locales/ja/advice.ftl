# 助言：法律上の答えの前後に置く文。
advice-disclaimer = これは一般的な情報であり、法律上の助言ではありません。金額や影響が大きいときは、消費生活センターや弁護士に相談してください。
advice-item = { $number }点目の商品
advice-yes = はい
advice-no = いいえ
advice-unknown = まだ分からない
advice-fact = { $label }：{ $value }
advice-facts = { $facts }
advice-checked = 法律の内容は{ $date }に確認しました
advice-why = { $date }（{ $event }）から{ $length }
advice-why-day = 決められた日：{ $date }（{ $event }）
advice-why-unknown = { $length }（次のことが分かり次第、計算します：{ $event }）
advice-due = 法律上の最終日：{ $due }。余裕をみた期限：{ $safe }。
advice-due-same = 最終日：{ $due }。
advice-outer = 販売者がこの権利について一度も説明していない場合：遅くとも{ $date }まで。
plain-today = { $date }現在の状況
plain-next = 次にすること
# Whose day it is: one's own, the seller's, an office's.
day-consumer = { $far ->
    [yes] 早めにするのが安心です。遅くとも{ $date }まで（{ $left }）
   *[no] { $date }まで（{ $left }）
}
day-trader = { $state ->
    [passed] 販売者の期限は{ $date }でした。この日は過ぎています。
   *[running] 販売者の期限は{ $date }です（{ $left }）
}
day-body = { $state ->
    [passed] 窓口の期限は{ $date }でした。この日は過ぎています。
   *[running] 窓口の期限は{ $date }です（{ $left }）
}
plain-law = { $role }{ $applies }
plain-pair = { $head }：{ $tail }
plain-laws = どの国の法律・どの国の裁判所か
plain-rights = あなたの権利
plain-not = この件では使えないもの
plain-questions = 答えによって結果が変わる質問
plain-letters = 使える手紙
plain-remedies = 請求できること：{ $list }
plain-duties = 注意点：{ $list }
plain-missing = まだ分からないこと：{ $list }
law-role-home = お住まいの国の法律：
law-role-trader = 販売者の国の法律：
law-role-chosen = 契約で指定された法律：
law-applies-yes = { $country }（適用されます）
law-applies-no = { $country }（適用されません）
law-applies-unknown = { $country }（適用される可能性があります。まだ答えていない質問によります）
court-open-yes = { $country }の裁判所に訴えることができます。
court-open-no = この件を{ $country }の裁判所に訴えることはできません。
court-open-unknown = { $country }の裁判所に訴えられるかどうかは、まだ答えていない質問によります。
decides-law-home = どの国の法律が適用されるか
decides-law-trader = どの国の法律が適用されるか
decides-law-chosen = どの国の法律が適用されるか
decides-court-home = どの国の裁判所に訴えられるか
decides-court-trader = どの国の裁判所に訴えられるか
status-applies = この権利があります
status-excluded = 法律の例外に当たるため使えません
status-not-met = 当てはまりません
status-expired = 期限が過ぎています
status-needs-facts = まだ答えていない質問によります
status-not-in-force = 基準となる日には効力がありませんでした
status-not-covered = このアプリではまだ扱っていません
certainty-certain = この点に争いはありません。
certainty-arguable = 十分な根拠がありますが、確定した結論ではありません。
state-not-started = 期間はまだ始まっていません
state-running = { $days ->
    [0] 今日が最終日
   *[other] あと{ $days }日
}
state-passed = この日は過ぎています
state-met = 期限内です
who-consumer = あなた
who-trader = 販売者
who-body = 担当機関
rule-dispatch = その日までに発送・送信すれば間に合います。
rule-receipt = その日までに相手に届いている必要があります。
burden-trader-always = 問題がなかったことは、相手方が証明しなければなりません。
burden-trader-until = { $until }までは、引き渡しの時に不具合がなかったことを販売者が証明しなければなりません。
burden-consumer-always = 争いになった場合、事実を証明しなければならないのは、あなたです。何をいつ送ったかなど、証拠を残してください。
burden-consumer-until = { $until }までは、あなたが証明しなければなりません。
next-withdrawal-withdraw-by = 返品・契約の撤回を販売者に伝える
next-withdrawal-return-by = 商品を返送し、控えを保管する
next-withdrawal-refund-by = 販売者が返金しなければなりません
next-delivery-late-deliver-by = { $state ->
    [passed] 配達が遅れています：まだであれば、最終のお届け期限を決めて伝える
   *[running] 販売者は商品を届けなければなりません
}
next-delivery-late-ship-by = { $state ->
    [passed] 発送されているはずの時期です：配達か返金を求める
   *[running] 販売者は発送しなければなりません
}
next-delivery-late-refund-by = 販売者が返金しなければなりません
next-conformity-reject-by = 商品の受け取りを拒み、返金を求める
next-conformity-notify-by = 不具合を販売者に伝える
next-conformity-appears-by = 不具合を販売者に伝える
next-conformity-claim-by = 権利がなくなる前に請求する
next-conformity-answer-by = 販売者が不具合に対応しなければなりません
next-refund-delay-refund-by = { $state ->
    [passed] 販売者の返金期限が過ぎています：催促する
   *[running] 販売者の返金期限が進んでいます
}
next-answer = 質問に1つ答える
next-write = 販売者に手紙を書く
deadline-withdrawal-withdraw-by = 契約を撤回する
deadline-withdrawal-return-by = 商品を返送する
deadline-withdrawal-refund-by = 販売者が返金する
deadline-delivery-late-deliver-by = 販売者が商品を届ける
deadline-delivery-late-ship-by = 販売者が発送する
deadline-delivery-late-refund-by = 販売者が返金する
deadline-conformity-reject-by = 商品の受け取りを拒む
deadline-conformity-notify-by = 不具合を伝える
deadline-conformity-presumed-until = 商品に問題がなかったことを販売者が証明する期間
deadline-conformity-appears-by = 不具合が現れている必要がある期間
deadline-conformity-claim-by = 請求できる期限
deadline-conformity-answer-by = 販売者が申し入れに対応する
deadline-refund-delay-refund-by = 販売者が返金する
deadline-period = 期間
step-event-day-not-counted = 初日は数えません。{ $date }から数え始めます。
step-event-day-counted = 初日を1日目と数えます：{ $date }。
step-length-added = { $length }数えると{ $date }になります。
step-free-days-not-reckoned = このように短い期間では休日を数えません。期間は{ $date }に終わります。
step-no-such-day-in-month = その月に同じ日がないため、法律により{ $date }とします。
step-day-before-corresponding = 期間は、対応する日の前日に終わります：{ $date }。
step-ends-on-weekend = { $date }は週末です。
step-ends-on-holiday = { $date }は祝日です（{ $holiday }）。
step-ends-on-estimated-holiday = { $date }は祝日になる見込みです（{ $holiday }）。変わることもあります。
step-moved-to-working-day = そのため、期間は次の営業日に終わります：{ $date }。
step-free-day-stays = { $date }は休日ですが、この法律では最終日は延びません。
step-least-working-days = この種の期間には営業日が少なくとも2日含まれなければなりません。期間は{ $date }に終わります。
step-calendar-ends = このアプリの祝日表には{ $date }が含まれていません。余裕をみた期限を守ってください。
step-extended = 販売者がこの権利について説明しなかったため、期間は{ $date }まで延びます。
step-told-later = 販売者がこの権利について説明したのは{ $date }です。期間はその日から始まります。
step-held-back = 商品が戻った日、または発送したことを示した日である{ $date }まで、販売者は返金を待つことができます。
fact-period-event = その出来事の日
desk-untitled = 名前のない注文
event-order-added = 注文を追加しました
event-order-changed = 注文を変更しました
event-order-deleted = 注文を削除しました
event-order-restored = 注文を元に戻しました
event-fact-answered = 回答しました：{ $about }
event-letter-saved = 手紙を保存しました：{ $about }
deadline-delivery-late-cancelled-by = 発送されなければ注文は効力を失う
deadline-non-delivery-claim-by = 請求できる期限
deadline-wrong-or-missing-item-notify-by = 違うもの・足りないものを伝える
deadline-refund-delay-tolerated-until = この日を過ぎると、行政機関が遅れに罰金を科すことができる
next-wrong-or-missing-item-notify-by = 違うもの・足りないものを販売者に伝える
step-working-days-counted = 営業日だけを数えると、期間は{ $date }に終わります。
deadline-wrong-or-missing-item-claim-by = 請求できる期限
deadline-wrong-or-missing-item-reject-by = 届いた商品の受け取りを拒む
deadline-conformity-refund-by = 販売者が返金する
next-wrong-or-missing-item-claim-by = 権利がなくなる前に請求する
next-wrong-or-missing-item-reject-by = 届いた商品の受け取りを拒み、返金を求める
next-conformity-refund-by = 販売者が返金しなければなりません
clause-arbitration = { $binds ->
    [yes] 契約には、争いを仲裁で解決するという条項があり、あなたもこれに拘束される可能性があります。
    [no] 契約には、争いを仲裁で解決するという条項がありますが、あなたは拘束されません。
   *[unknown] 仲裁の条項があなたを拘束するかどうかは分かりません。
}
clause-court = { $binds ->
    [yes] 契約で裁判所が指定されており、あなたもこれに拘束される可能性があります。
    [no] 契約で裁判所が指定されていますが、お住まいの国の裁判所に訴えることはできます。
   *[unknown] 裁判所を指定する条項があなたを拘束するかどうかは分かりません。
}
enforce-4 = { $from }の判決は、{ $in }でそのまま強制執行できます。
enforce-3 = { $from }の判決は、条約により、通常は{ $in }で強制執行できます。
enforce-2 = { $from }の判決は、{ $in }で別の裁判を起こせば強制執行できることがあります。少額の場合、費用に見合うことはまれです。
enforce-1 = { $from }の判決は、理屈のうえでは{ $in }で強制執行できますが、実際に成功することはほとんどありません。
enforce-0 = { $from }の判決が{ $in }で強制執行されることは、当てにしないでください。
enforce-unknown = { $from }の判決を{ $in }で強制執行できるかどうかは、ここでは分かりません。
enforce-first = 裁判で何ができるかにかかわらず、通販モールや支払いの窓口に申し出ることはできます。
better-remedy = { $law }の法律のほうが手厚く、次のことを請求できます：{ $what }。{ $than }の法律では請求できません。
better-deadline = 「{ $what }」については、{ $than }の法律より{ $law }の法律のほうが、日付の点で有利です。
better-amount = 金額（{ $what }）は、{ $than }の法律より{ $law }の法律のほうが高くなります。
better-by-floor = 契約でどの国の法律が選ばれていても、これを主張できます。
better-by-home = お住まいの国の法律として主張できます。
better-by-trader = 販売者の国の法律として主張できます。
better-by-chosen = 契約でその国の法律が選ばれているので主張できます。
better-by-unsure = その国の法律が適用されるかどうかは、まだはっきりしません。
advice-coming = { $date }から{ $country }の法律が変わります：{ $right }。今はまだ適用されません。
plain-enforce = 裁判で勝った場合
plain-better = どの国の法律が有利か
plain-coming = 予定されている法改正（まだ施行されていないもの）
plain-aside = この問題とは関係のないもの：{ $list }
step-at-least = 少なくともこの期間は残らなければならないため、{ $date }より前には終わりません。
rung-trader = 販売者
rung-platform = 通販モール・マーケットプレイス
rung-payment = 支払いに使った銀行・カード会社など
rung-producer = メーカー・輸入者
rung-adr = 裁判外の紛争解決機関（ADR）
rung-ecc = 欧州消費者センター
rung-portal = 苦情の受付窓口
rung-regulator = 行政機関
rung-customs = 税関
rung-data-authority = 個人情報保護の監督機関
rung-payment-order = 支払督促
rung-small-claims = 少額訴訟
rung-court = 通常の裁判
door-state-now = 今すぐ利用できます
door-state-later = 後で利用できます
door-state-done = 利用済みです
door-state-closed = 利用できません
door-why-open = 今、申し出ることができます。
door-why-taken = すでに利用しています。
door-why-day = { $date }から利用できます。
door-why-not-ready = その前にすることがあります。
door-why-facts = まだ分からない点によります。
door-why-expired = 最終日（{ $date }）が過ぎています。
door-why-excluded = この件は受け付けていません。
door-why-closed-by = すでに「{ $door }」を利用したため、使えなくなりました。
door-why-closed-by-none = すでにしたことにより、使えなくなりました。
door-act-by = { $date }までに動いてください
door-last-day = 最終日は{ $date }です。
door-closes = ここを利用すると、次の手段は使えなくなります：{ $list }。
door-contract-rule = これは法律ではなく民間の契約で決められたルールで、変わることがあります。
door-cost-free = 費用はかかりません。
door-cost = 費用は{ $low }です。
door-cost-range = 費用は{ $low }から{ $high }です。
door-odds = { $percent }%が消費者に有利な形で解決しています（{ $year }年）。
door-answers = 回答までに{ $length }ほどかかることがあります。
door-form-online = インターネットで申し出ます。
door-form-letter = 手紙で申し出ます。
door-form-email = メールで申し出ます。
door-form-phone = 電話で申し出ます。
door-form-form = 所定の用紙で申し出ます。
door-languages = 使える言語：{ $list }
door-representative-yes = 代わりの人が申し出ることもできます。
door-representative-no = 申し出ることができるのは本人だけです。
plain-route = ここからの進め方
plain-route-none = 今のところ、ほかに分かっている手段はありません。
event-door-taken = 手段を利用しました：{ $about }
deadline-chargeback-acknowledge-by = カード会社が手紙の受け取りを知らせる
deadline-chargeback-billing-error-by = 請求の誤りを知らせる手紙がカード会社に届く
deadline-chargeback-request-by = 請求の取り消しをカード会社に書面で求める
deadline-chargeback-resolve-by = カード会社が異議について結論を出す
deadline-conformity-longer-until = 修理により延びた保証が終わる
deadline-conformity-repaired-claim-until = 修理した不具合についての権利は、この日までなくならない
deadline-conformity-terminate-by = 不具合を理由に契約を解除できる最終日
deadline-conformity-tribunal-by = 請求が少額裁判所に届く
deadline-connected-lender-claim-by = ローン会社・カード会社に請求できる期限
deadline-connected-lender-withdraw-by = ローン契約を撤回する
deadline-counterfeit-claim-by = 請求できる期限
deadline-counterfeit-reject-by = 偽物を返す
deadline-counterfeit-rescind-by = だまされたことを理由に契約を取り消せる最終日
next-data-access-answer-by = 事業者は、あなたの個人情報についての請求に回答しなければなりません
next-data-erasure-answer-by = 事業者は、あなたの個人情報についての請求に回答しなければなりません
deadline-data-access-answer-by = 事業者が請求に回答する
deadline-data-access-confirm-by = 事業者が請求の受け取りを知らせる
deadline-data-access-extended-answer-by = 事業者が延長を求めた場合に回答する
deadline-data-breach-compensation-claim-by = 請求できる期限
deadline-data-breach-compensation-confirm-by = 事業者が苦情の受け取りを知らせる
deadline-data-erasure-answer-by = 事業者が請求に回答する
deadline-data-erasure-extended-answer-by = 期間が延長された場合の、回答の最終日
deadline-digital-content-appears-by = 不具合が現れている必要がある期間
deadline-digital-content-claim-by = 請求できる期限
deadline-digital-content-presumed-until = 問題がなかったことを販売者が証明する期間
deadline-digital-content-refund-by = 販売者が返金する
deadline-hidden-charges-claim-by = 請求できる期限
deadline-misleading-advertising-claim-by = 請求できる期限
deadline-misleading-advertising-rescind-by = だまされたことを理由に契約を取り消せる最終日
deadline-misleading-advertising-unwind-by = 誤った説明を理由に契約を取り消す
deadline-non-delivery-deliver-by = 販売者が商品を届ける（この日を過ぎると契約をやめられる）
deadline-non-delivery-refund-by = 販売者が返金する
deadline-punitive-compensation-claim-by = 上乗せの金額を裁判で請求できる最終日
deadline-punitive-compensation-refund-by = 販売者が返金する
deadline-conformity-guarantee-until = 法律上の保証が終わる。隠れた欠陥はその後も問題にできることがある
deadline-repair-after-guarantee-guarantee-until = この日までは販売者に、その後はメーカーに請求する
deadline-repair-after-guarantee-replace-by = 保証の規定により交換を選べる最終日
deadline-repair-after-guarantee-return-by = 保証の規定により返品を選べる最終日
deadline-repair-after-guarantee-until = 正常に動くことの保証が終わる
deadline-subscription-trap-claim-by = 契約を取り消せる最終日
deadline-subscription-trap-ends-by = 定期購入が遅くとも終わる日
deadline-subscription-trap-refund-by = 販売者が前払い分を返す
deadline-unauthorised-payment-direct-debit-refund-by = 口座振替の取り消しを銀行に求める
deadline-unauthorised-payment-notify-by = その支払いについて銀行に知らせる
deadline-unauthorised-payment-refund-by = 銀行が、少なくとも仮に返金する
deadline-unauthorised-payment-resolve-by = 銀行が調査を終える
deadline-unsafe-product-claim-by = 請求できる期限
deadline-withdrawal-collect-by = 販売者が商品を引き取る最終日
deadline-withdrawal-customs-apply-by = 販売者が税関に返品を申請する最終日
deadline-withdrawal-customs-back-by = 商品が税関の管理場所に戻る最終日
deadline-withdrawal-customs-by = 輸入時の費用の払い戻しを税関に求める
deadline-wrong-or-missing-item-collect-by = 注文していない商品を送り主が引き取る最終日
deadline-wrong-or-missing-item-refund-by = 運送会社または販売者が返金する
deadline-chargeback-dispute-by = 支払いの取り戻しを銀行・カード会社に求める
deadline-conformity-maker-claim-by = メーカーに請求できる期限
deadline-conformity-repair-holds-until = 修理した状態がもたなければならない期間
deadline-misleading-advertising-complain-by = 刑事告訴をする
deadline-platform-liability-acknowledge-by = 通販モールが苦情の受け取りを知らせる
deadline-platform-liability-answer-by = 通販モールが苦情に結論を出す
deadline-platform-liability-refund-by = 通販モールが返金する
deadline-punitive-compensation-pay-by = 販売者が2倍の金額を支払う
deadline-refund-delay-answer-by = 販売者が苦情に回答する
deadline-repair-after-guarantee-answer-by = メーカーまたは販売者が修理する
deadline-trader-identity-end-by = 販売者が誰かを明らかにしないことを理由に、契約を解除する
chapter-line = { $country }（{ $code }）：権利{ $number }件、最終確認日は{ $date }。ここでは扱っていないもの：{ $silent }。
chapter-line-whole = { $country }（{ $code }）：権利{ $number }件、最終確認日は{ $date }。
chapter-from = { $from }から有効。基準になるもの：{ $test }
chapter-between = { $from }から{ $to }まで有効。基準になるもの：{ $test }
chapter-when = 当てはまる場合：{ $list }
chapter-unless = 当てはまらない場合：{ $list }
chapter-length = { $length }（起点：{ $event }）
deadline-platform-liability-escalate-by = 未解決の申し立てについて、通販モールに判断を求める
plain-sum = 受け取れる金額
plain-sum-apart = 通貨が違うため合計に含めていません
plain-sum-total = 合計：{ $total }
deadline-adr-file-by = 紛争解決機関に申し立てる
deadline-body-complain-by = 行政機関に申し立てる
deadline-data-access-complain-by = 個人情報保護の監督機関に申し立てる
deadline-limitation-claim-by = 請求できる期限
deadline-platform-liability-claim-by = 通販モールに申し立てる
deadline-small-claims-answer-by = 相手方が裁判所に回答する
chapter-depends = （次のことにもよります：{ $facts }）
deadline-trader-answer-by = 販売者があなたの手紙に回答する
next-trader-answer-by = { $state ->
    [passed] 販売者から回答がありません：次の手段に進む
   *[running] 販売者からの回答を待つ
}
event-letter-sent = 手紙を送りました：{ $about }
desk-sent = { $date }に送付：{ $channel }
channel-registered-letter = 書留郵便
channel-letter = 普通郵便
channel-email = メール
channel-platform-message = 通販モールのメッセージ
channel-web-form = ウェブサイトのフォーム
channel-in-person = 手渡し
