# 権利、条件、請求できること、注意点、例外、金額を、やさしい言葉で。
right-withdrawal = 返品・契約の撤回（気が変わったとき）
right-about-withdrawal = 理由を言わずに契約をやめて返品し、代金を返してもらえます。
right-conformity = 商品の不具合（契約内容との適合・法律上の保証）
right-about-conformity = 商品は、約束どおりで、通常期待できる状態でなければなりません。そうでない場合、販売者が対応しなければなりません。
right-delivery-late = 配達の遅れ
right-about-delivery-late = 販売者は期日どおりに届けなければなりません。遅れた場合は、最終の期限を伝え、それでも届かなければ契約を解除できます。
right-non-delivery = 商品が届かない
right-about-non-delivery = 商品があなたの手元に届くまでは、なくなった場合の損失は、あなたではなく販売者が負います。
right-wrong-or-missing-item = 違う商品・不足・破損
right-about-wrong-or-missing-item = 注文したものを、すべてそろった、壊れていない状態で受け取る権利があります。
right-wrong-or-missing-item-unordered-goods = 注文していない商品
right-about-wrong-or-missing-item-unordered-goods = 注文していないものの代金を払う必要はありません。返事をしなくても、承諾したことにはなりません。
right-refund-delay = 期限を過ぎた返金
right-about-refund-delay = 販売者は、法律で決められた期間内に返金しなければなりません。
right-counterfeit = 偽物
right-misleading-advertising = 誤解を招く広告
right-unfair-terms = 不当な契約条項
right-hidden-charges = 知らされていない料金
right-unauthorised-payment = 承認していない支払い
right-chargeback = カード払いへの異議（チャージバック）
right-connected-lender = ローン会社・カード会社への請求
right-unsafe-product = 危険な製品
right-digital-content = デジタルコンテンツの不具合
right-subscription-trap = 意図しない定期購入
right-price-guarantee = 価格についての約束
right-platform-liability = 通販モールへの請求
right-trader-identity = 販売者が誰かを知る権利
right-data-access = 自分の個人情報の確認（開示）
right-data-erasure = 自分の個人情報の削除
right-data-breach-compensation = 個人情報の悪用に対する賠償
right-punitive-compensation = 損害額を超える賠償
right-geo-blocking = 住んでいる場所を理由とする拒否
right-repair-after-guarantee = 保証期間後の修理
right-about-counterfeit = 商品が偽物である場合の権利です。
right-about-misleading-advertising = 広告の内容が事実と違っていた場合の権利です。
right-about-unfair-terms = 契約の条項が、あなたに一方的に不利な場合の権利です。
right-about-hidden-charges = 同意していない料金を請求された場合の権利です。
right-about-unauthorised-payment = 同意していないのに、口座からお金が引き落とされた場合の権利です。
right-about-chargeback = カードのルールに基づき、カード会社や銀行に代金の取り戻しを頼むことができます。
right-about-connected-lender = 購入資金を貸した会社も、責任を負うことがあります。
right-about-unsafe-product = 製品が危険な場合の権利です。
right-about-digital-content = ソフトウェア、ダウンロード品、オンラインサービスは、約束どおりに使えなければなりません。
right-about-subscription-trap = 知らないうちに、繰り返し支払う契約にされた場合の権利です。
right-about-price-guarantee = 表示された価格が正直なものでなかった場合の権利です。
right-about-platform-liability = 通販モールの運営会社自身も、責任を負うことがあります。
right-about-trader-identity = 取引の相手が誰なのかは、知らされなければなりません。
right-about-data-access = 自分について、どのような情報が保存されているかを尋ねることができます。
right-about-data-erasure = 自分の個人情報の削除を求めることができます。
right-about-data-breach-compensation = 個人情報を悪用された場合の権利です。
right-about-punitive-compensation = 法律により、実際の損害を超える金額を受け取れる場合があります。
right-about-geo-blocking = 住んでいる場所を理由に、ほかの人と違う扱いを受けた場合の権利です。
right-about-repair-after-guarantee = メーカーは、適正な料金で修理しなければなりません。
remedy-termination = 契約の解除
remedy-refund-price = 代金の返金
remedy-refund-delivery = 通常の送料の返金
remedy-refund-import-charges = 輸入時にかかった費用の返金
remedy-repair = 修理
remedy-replacement = 交換
remedy-price-reduction = 代金の減額
remedy-damages = 損害の賠償
remedy-delivery = 商品の引き渡し
remedy-stop-charges = 請求をやめること
remedy-compensation = 賠償金
remedy-apology = 謝罪
remedy-erasure = 個人情報の削除
remedy-access = 個人情報の写し
remedy-correction = 個人情報の訂正
remedy-identity = 販売者の名前と住所
remedy-nothing-owed = 代金を払う義務がないこと
remedy-keep-goods = 商品をそのまま持っていてよいこと
duty-send-back-in-time = 示された期間内に商品を返送してください
duty-consumer-pays-return = 返送に直接かかる費用は、あなたの負担です
duty-trader-pays-return = 返送の費用は販売者の負担です（あなたの負担になるという説明がなかったため）
duty-handle-with-care = 商品を試すのは、店頭でできる程度にとどめてください。それ以上使うと、返金額が減ることがあります
duty-no-form-needed = 決まった書式はありませんが、契約を撤回することをはっきり伝え、証拠を残してください。商品を送り返すだけでは足りません
duty-trader-offers-button = インターネットの注文では、店は契約を撤回するためのボタンを用意しなければなりません
duty-give-extra-time = まず、無理のない最終の期限を販売者に伝えてください。期日が特に重要だった場合や、販売者が拒んでいる場合は必要ありません
duty-trader-deals-with-carrier = 運送会社とやり取りするのは販売者の役目で、あなたがする必要はありません
duty-trader-bears-cure-costs = 送料、作業費、材料費は販売者の負担です
duty-silence-is-no-consent = 返事をしなくても、承諾したことにはなりません
duty-voucher-only-if-agreed = お金の代わりに商品券やクーポンで返すには、あなたの同意が必要です
exclusion-public-auction = その場で参加できる公開の競売で購入したものです。
exclusion-service-finished-with-consent = あなたの同意のうえで、サービスがすでに終わっています。
exclusion-market-priced = 販売者が左右できない相場によって、価格が決まるものです。
exclusion-made-to-order = あなたの希望に合わせて作られたものです。
exclusion-perishable = すぐに傷むもの、または期限が短いものです。
exclusion-sealed-hygiene = 健康・衛生上の理由で密封されていて、その封を開けています。
exclusion-mixed-inseparably = ほかのものと混ざって、分けられなくなっています。
exclusion-urgent-repair = 緊急の修理のために、あなたから業者を呼んだものです。
exclusion-sealed-media = 密封されたディスクやソフトウェアで、その封を開けています。
exclusion-periodical = 新聞または雑誌です。
exclusion-dated-leisure = チケットやホテルなど、日付が決まっているものです。
exclusion-passenger-transport = 人を運ぶサービスです。
exclusion-digital-started-with-consent = この権利がなくなることにあなたがはっきり同意したうえで、ダウンロードが始まっています。
exclusion-own-carrier = 運送会社をあなたが自分で選んでいます。
amount-refund = 返金額
amount-punitive = 賠償額
amount-statutory-minimum = 法律上の最低額
amount-interest = 利息
amount-limit = 上限額
amount-small-claims-limit = 少額訴訟の上限額
condition-consumer = { $outcome ->
    [true] 主に個人で使うために購入しています。
    [false] 主に個人で使うための購入ではありません。
   *[unknown] 主に個人で使うための購入かどうかが分かりません。
}
condition-business-trader = { $outcome ->
    [true] 販売者は事業者です。
    [false] 販売者は事業者ではありません。
   *[unknown] 販売者が事業者かどうかが分かりません。
}
condition-trader-targets-home = { $outcome ->
    [true] 販売者は、お住まいの国に向けて販売しています。
    [false] 販売者は、お住まいの国に向けて販売していません。
   *[unknown] 販売者がお住まいの国に向けて販売しているかどうかが分かりません。
}
condition-same-country = { $outcome ->
    [true] あなたと販売者は同じ国にいます。
    [false] あなたと販売者は別の国にいます。
   *[unknown] あなたと販売者が同じ国にいるかどうかが分かりません。
}
condition-law-chosen = { $outcome ->
    [true] 契約で、どの国の法律に従うかが指定されています。
   *[false] 契約で法律が指定されているという情報はありません。
}
condition-distance-contract = { $outcome ->
    [true] インターネット、電話、郵便、テレビなどの通信販売で購入しています。
    [false] 通信販売で購入したものではありません。
   *[unknown] どのように購入したかが分かりません。
}
condition-remote-order = { $outcome ->
    [true] インターネット、電話、郵便、テレビなどの通信販売で購入しています。
    [false] 通信販売で購入したものではありません。
   *[unknown] どのように購入したかが分かりません。
}
condition-off-premises-contract = { $outcome ->
    [true] 訪問販売など、販売者の店舗の外で購入しています。
    [false] 訪問販売や路上で購入したものではありません。
   *[unknown] どのように購入したかが分かりません。
}
condition-distance-or-off-premises = { $outcome ->
    [true] 通信販売または訪問販売などで購入しています。
    [false] 通信販売でも訪問販売などでも購入していません。
   *[unknown] どのように購入したかが分かりません。
}
condition-online-contract = { $outcome ->
    [true] インターネットで注文しています。
    [false] インターネットで注文していません。
   *[unknown] インターネットで注文したかどうかが分かりません。
}
condition-goods = { $outcome ->
    [true] 形のある品物です。
    [false] 形のある品物ではありません。
   *[unknown] どのような種類のものかが分かりません。
}
condition-service-item = { $outcome ->
    [true] サービスです。
    [false] サービスではありません。
   *[unknown] サービスかどうかが分かりません。
}
condition-digital-item = { $outcome ->
    [true] ダウンロード品やオンラインサービスなど、デジタルのものです。
    [false] デジタルのものではありません。
   *[unknown] デジタルのものかどうかが分かりません。
}
condition-not-goods = { $outcome ->
    [true] サービスまたはデジタルのものです。
    [false] 形のある品物です。
   *[unknown] どのような種類のものかが分かりません。
}
condition-sale-contract = { $outcome ->
    [true] 商品を購入する契約です。
    [false] 商品を購入する契約ではありません。
   *[unknown] どのような種類の契約かが分かりません。
}
condition-second-hand = { $outcome ->
    [true] 中古品でした。
    [false] 新品でした。
   *[unknown] 新品だったかどうかが分かりません。
}
condition-not-told-of-withdrawal = { $outcome ->
    [true] 販売者は、返品・契約の撤回の権利について説明していません。
    [false] 販売者は、返品・契約の撤回の権利について説明しています。
   *[unknown] 販売者が返品・契約の撤回の権利について説明したかどうかが分かりません。
}
condition-told-of-return-cost = { $outcome ->
    [true] 返送の費用を負担することについて、説明を受けています。
    [false] 返送の費用を負担することについて、説明を受けていません。
   *[unknown] 返送の費用を誰が負担するかについて、説明を受けたかどうかが分かりません。
}
condition-not-told-of-return-cost = { $outcome ->
    [true] 返送の費用を負担することについて、説明を受けていません。
    [false] 返送の費用を負担することについて、説明を受けています。
   *[unknown] 返送の費用を誰が負担するかについて、説明を受けたかどうかが分かりません。
}
condition-not-delivered-problem = { $outcome ->
    [true] 商品が届いていません。
    [false] 商品が届かないという問題ではありません。
   *[unknown] どのような問題かが分かりません。
}
condition-late-problem = { $outcome ->
    [true] 商品が遅れているか、届いていません。
    [false] 配達の遅れの問題ではありません。
   *[unknown] どのような問題かが分かりません。
}
condition-faulty-problem = { $outcome ->
    [true] 商品に不具合があるか、壊れているか、説明と違います。
    [false] 商品の不具合の問題ではありません。
   *[unknown] どのような問題かが分かりません。
}
condition-wrong-delivery-problem = { $outcome ->
    [true] 違うものが届いたか、足りないか、壊れていました。
    [false] 違う商品・不足・破損の問題ではありません。
   *[unknown] どのような問題かが分かりません。
}
condition-unordered-problem = { $outcome ->
    [true] 注文していないものが届いています。
    [false] 注文していない商品の問題ではありません。
   *[unknown] どのような問題かが分かりません。
}
condition-refund-problem = { $outcome ->
    [true] 返金が支払われていません。
    [false] 返金されないという問題ではありません。
   *[unknown] どのような問題かが分かりません。
}
condition-delivery-day-agreed = { $outcome ->
    [true] お届け日が決められていました。
   *[false] お届け日が決められていたという情報はありません。
}
condition-no-delivery-day-agreed = { $outcome ->
    [true] お届け日が決められていたという情報はありません。
   *[false] お届け日が決められていました。
}
condition-own-carrier = { $outcome ->
    [true] 運送会社をあなたが自分で選んでいます。
    [false] 運送会社は販売者が選んでいます。
   *[unknown] 運送会社を誰が選んだかが分かりません。
}
condition-day-was-essential = { $outcome ->
    [true] お届け日はあなたにとって特に重要で、販売者もそれを知っていました。
    [false] お届け日は特に重要ではありませんでした。
   *[unknown] お届け日が特に重要だったかどうかが分かりません。
}
condition-extra-time-over = { $outcome ->
    [true] あなたが伝えた最終の期限は過ぎています。
    [false] あなたが伝えた最終の期限は、まだ過ぎていません。
   *[unknown] まだ販売者に最終の期限を伝えていません。
}
condition-trader-refused = { $outcome ->
    [true] 販売者は断っています。
    [false] 販売者は断っていません。
   *[unknown] 販売者からまだ返事がありません。
}
condition-termination-allowed = { $outcome ->
    [true] 今、契約を解除できます。
    [false] まだ契約を解除できません。
   *[unknown] 契約を解除できるかどうかは、まだ答えていない質問によります。
}
condition-repaired-before = { $outcome ->
    [true] 以前に修理されています。
    [false] 以前に修理されていません。
   *[unknown] 以前に修理されたかどうかが分かりません。
}
condition-minor-defect = { $outcome ->
    [true] 不具合は軽いものです。
    [false] 不具合は軽いものではありません。
   *[unknown] 不具合が軽いものかどうかが分かりません。
}
condition-withdrawn = { $outcome ->
    [true] 返品・契約の撤回を伝えています。
   *[false] 返品・契約の撤回を伝えていません。
}
condition-terminated = { $outcome ->
    [true] 契約を解除しています。
   *[false] 契約を解除していません。
}
condition-one-item = { $outcome ->
    [true] 注文した商品は1点です。
   *[false] 注文した商品は1点ではありません。
}
condition-several-items = { $outcome ->
    [true] 注文した商品は2点以上です。
   *[false] 注文した商品は2点以上ではありません。
}
condition-home-in-eu = { $outcome ->
    [true] 欧州連合（EU）にお住まいです。
    [false] 欧州連合（EU）にお住まいではありません。
   *[unknown] どこにお住まいかが分かりません。
}
condition-trader-in-eu = { $outcome ->
    [true] 販売者は欧州連合（EU）にあります。
    [false] 販売者は欧州連合（EU）の外にあります。
   *[unknown] 販売者がどこにあるかが分かりません。
}
duty-goods-intact = 商品は、すべてそろった、壊れていない状態で返す必要があります
duty-send-back-promptly = 通知した後は、早めに商品を返送してください
duty-opening-is-allowed = 確かめたり試したりするために荷物を開けても、返品できなくなることはありません
duty-return-gifts-too = 一緒に付いてきたおまけや付属品も返してください
duty-trader-gives-return-address = 販売者は、正しい返送先の住所を早めに知らせなければなりません
duty-no-wider-exclusions = 販売者は、法律が認める範囲を超えて、返品できない商品を増やすことはできません
duty-refund-in-one-sum = 販売者は、代金の全額を一度に返します
duty-act-in-good-faith = 返品の権利は誠実に使ってください
duty-return-in-time-for-customs = 国境を越えた輸入品は、すぐに問い合わせてください。税関が税金を返すのは短い期間に限られます
duty-report-in-reasonable-time = 不具合は、あまり間を置かずに、書面で販売者に伝えてください
duty-report-at-once = 荷物を確かめ、見て分かる問題はすぐに伝えてください
duty-signing-is-no-acceptance = 受け取りのサインをしても、品質を認めたことにはなりません
duty-guarantee-restarts = 交換した場合、保証期間は初めから数え直します。修理中の期間は数えません
duty-authority-may-fine = この遅れはすでに違反に当たります。市場を監督する行政機関に通報してください
duty-keep-goods-ready = 受け取ったときの状態のまま、商品を引き取れるようにしておいてください
duty-trader-offers-choice = 販売者は、待つか、全額返金でキャンセルするかを選べるようにしなければなりません
duty-no-notice-means-cancelled = 遅れの連絡が期限までになければ、注文はキャンセルされたものとして扱われ、代金は返されます
duty-no-store-credit = 店のポイントや残高は、返金とは認められません
duty-trader-may-cure = 先に、販売者に直す機会を与えなければならないことがあります
duty-reject-in-reasonable-time = 商品の受け取りを拒むことを、早めに書面で伝え、商品は使わないでください
duty-no-bill-allowed = その代金を請求することは認められません
duty-terms-on-final-screen = インターネットの注文では、注文直前の最終画面にも返品の条件を表示しなければなりません
duty-trader-confirms-order = 前払いの場合、販売者は注文の承諾を知らせるか、すぐに発送しなければなりません
duty-give-extra-time-to-cure = まず、対応のための無理のない最終の期限を販売者に伝えてください
duty-no-exclusion-of-liability = 責任をすべて免れる条項や、契約を解除する権利を奪う条項は無効です
duty-interest-from-receipt = 利息は、販売者が代金を受け取った日から付きます
exclusion-confirmed-no-return = 性質上返品に向かないもので、あなたも購入時にそれを確認しています。
exclusion-digital-download = ダウンロード品です。
exclusion-cash-on-delivery = 代金引換のものです。
exclusion-financial = 金融商品です。
exclusion-already-shipped = あなたがキャンセルする前に発送されています。
exclusion-return-terms-shown = 店が返品の条件を表示していたので、その条件に従います。
exclusion-buyer-abroad = この法律は、日本国外の購入者を保護していません。
remedy-rejection = 商品を返し、すぐに返金を受けること
condition-withdrawn-or-terminated = { $outcome ->
    [true] 契約を撤回または解除しています。
   *[false] 契約を撤回も解除もしていません。
}
condition-financial-product = { $outcome ->
    [true] 金融商品です。
    [false] 金融商品ではありません。
   *[unknown] 金融商品かどうかが分かりません。
}
condition-extra-time-not-set = { $outcome ->
    [true] まだ販売者に最終の期限を伝えていません。
   *[false] 販売者に最終の期限を伝えています。
}
remedy-late-interest = 遅れた分の利息
remedy-late-refund-surcharge = 返金が遅れるほど法律により増える加算金
exclusion-small-off-premises = 訪問販売などで購入したもので、代金が42ポンド以下です。
remedy-refund-charge = 引き落とされた金額の返金
remedy-term-not-binding = 不当な条項に拘束されないこと
remedy-contract-void = 契約に拘束されないこと
remedy-withhold-instalments = 残りの分割払いの支払いを止めること
remedy-buy-on-equal-terms = 現地の人と同じ条件で購入すること
remedy-platform-answers = 通販モール自身が責任を負うこと
remedy-complain-to-authority = 行政機関への申し立て
duty-tell-bank-at-once = 気づいたら、すぐに銀行・カード会社に知らせてください
duty-bank-proves-consent = あなたが支払いに同意したことは、銀行の側が証明しなければなりません
duty-answer-free-of-charge = 回答を受けるのに費用はかかりません
duty-identity-may-be-asked = 本人確認を求められることがあります
duty-reasons-if-refused = 断る場合、相手は理由を示さなければなりません
duty-trader-reminds-before-renewal = 事業者は、更新の前に知らせなければなりません
duty-cancel-as-easily-as-joined = 解約は、申し込みと同じくらい簡単にできなければなりません
duty-platform-names-trader = 通販モールは、販売者が誰かを教えなければなりません
duty-do-not-use-product = 製品の使用をやめてください
duty-keep-product-for-proof = 証拠として、製品と包装を保管してください
duty-first-ask-the-trader = まず販売者に求め、その証拠を残してください
duty-complain-in-writing = 苦情は書面で伝えてください
condition-misleading-problem = { $outcome ->
    [true] 受けた説明が事実と違っていました。
    [false] 事実と違う説明の問題ではありません。
   *[unknown] 受けた説明が事実と違っていたかどうかが分かりません。
}
condition-unfair-term-problem = { $outcome ->
    [true] 契約の条項についての問題です。
    [false] 契約の条項についての問題ではありません。
   *[unknown] 契約の条項についての問題かどうかが分かりません。
}
condition-hidden-charges-problem = { $outcome ->
    [true] 示されていなかった料金の問題です。
    [false] 示されていなかった料金の問題ではありません。
   *[unknown] 示されていなかった料金の問題かどうかが分かりません。
}
condition-import-charges-problem = { $outcome ->
    [true] 輸入時にかかる費用の問題です。
    [false] 輸入時にかかる費用の問題ではありません。
   *[unknown] 輸入時にかかる費用の問題かどうかが分かりません。
}
condition-import-charges-not-told = { $outcome ->
    [true] 輸入時にかかる費用について、説明を受けていません。
    [false] 輸入時にかかる費用について、説明を受けています。
   *[unknown] 輸入時にかかる費用について、説明を受けたかどうかが分かりません。
}
condition-unauthorised-problem = { $outcome ->
    [true] 同意していない支払いの問題です。
    [false] 同意していない支払いの問題ではありません。
   *[unknown] 同意していない支払いの問題かどうかが分かりません。
}
condition-double-charge-problem = { $outcome ->
    [true] 二重に請求されています。
    [false] 二重に請求されていません。
   *[unknown] 二重に請求されたかどうかが分かりません。
}
condition-disputable-problem = { $outcome ->
    [true] 支払いに異議を申し立てられる問題です。
    [false] 支払いに異議を申し立てられる問題ではありません。
   *[unknown] 支払いに異議を申し立てられるかどうかが分かりません。
}
condition-goods-or-service-problem = { $outcome ->
    [true] 購入したもの、またはその返金についての問題です。
    [false] 購入したものや、その返金についての問題ではありません。
   *[unknown] 購入したものについての問題かどうかが分かりません。
}
condition-unsafe-problem = { $outcome ->
    [true] 製品に危険があります。
    [false] 安全についての問題ではありません。
   *[unknown] 製品に危険があるかどうかが分かりません。
}
condition-injured = { $outcome ->
    [true] けがをした人がいます。
    [false] けがをした人はいません。
   *[unknown] けがをした人がいるかどうかが分かりません。
}
condition-fake-problem = { $outcome ->
    [true] 商品は偽物です。
    [false] 偽物の問題ではありません。
   *[unknown] 商品が偽物かどうかが分かりません。
}
condition-subscription-problem = { $outcome ->
    [true] 望んでいない定期購入の問題です。
    [false] 望んでいない定期購入の問題ではありません。
   *[unknown] 望んでいない定期購入の問題かどうかが分かりません。
}
condition-price-problem = { $outcome ->
    [true] 価格の決め方についての問題です。
    [false] 価格の決め方についての問題ではありません。
   *[unknown] 価格の決め方についての問題かどうかが分かりません。
}
condition-identity-problem = { $outcome ->
    [true] 販売者が、自分が誰かを明らかにしていません。
    [false] 販売者が誰かという問題ではありません。
   *[unknown] 販売者が誰かという問題かどうかが分かりません。
}
condition-data-request-problem = { $outcome ->
    [true] 自分の個人情報についての請求です。
    [false] 個人情報についての請求ではありません。
   *[unknown] 個人情報についての請求かどうかが分かりません。
}
condition-data-misuse-problem = { $outcome ->
    [true] 個人情報を悪用されています。
    [false] 個人情報の悪用の問題ではありません。
   *[unknown] 個人情報が悪用されたかどうかが分かりません。
}
condition-data-problem = { $outcome ->
    [true] 個人情報についての問題です。
    [false] 個人情報についての問題ではありません。
   *[unknown] 個人情報についての問題かどうかが分かりません。
}
condition-blocked-problem = { $outcome ->
    [true] 住んでいる場所を理由に断られています。
    [false] 住んでいる場所を理由に断られたものではありません。
   *[unknown] 住んでいる場所を理由に断られたかどうかが分かりません。
}
condition-card-payment = { $outcome ->
    [true] カードで支払っています。
    [false] カードで支払っていません。
   *[unknown] カードで支払ったかどうかが分かりません。
}
condition-credit-card-payment = { $outcome ->
    [true] クレジットカードで支払っています。
    [false] クレジットカードで支払っていません。
   *[unknown] クレジットカードで支払ったかどうかが分かりません。
}
condition-direct-debit-payment = { $outcome ->
    [true] 口座振替で支払っています。
    [false] 口座振替で支払っていません。
   *[unknown] 口座振替で支払ったかどうかが分かりません。
}
condition-bank-payment = { $outcome ->
    [true] 銀行またはカードで支払っています。
    [false] 銀行でもカードでも支払っていません。
   *[unknown] 銀行やカードで支払ったかどうかが分かりません。
}
condition-paid-by-instalments = { $outcome ->
    [true] 分割払いまたは後払いです。
    [false] 分割払いではありません。
   *[unknown] 分割払いかどうかが分かりません。
}
condition-linked-credit = { $outcome ->
    [true] この購入のために組んだローンで支払っています。
    [false] この購入のために組んだローンはありません。
   *[unknown] この購入のためにローンを組んだかどうかが分かりません。
}
condition-subscription-contract = { $outcome ->
    [true] 定期購入・定額サービスの契約です。
    [false] 定期購入・定額サービスの契約ではありません。
   *[unknown] 定期購入・定額サービスの契約かどうかが分かりません。
}
condition-renews-by-itself = { $outcome ->
    [true] 契約は自動的に更新されます。
    [false] 契約は自動的に更新されません。
   *[unknown] 契約が自動的に更新されるかどうかが分かりません。
}
condition-order-button-unclear = { $outcome ->
    [true] 注文ボタンに、支払いが必要なことが書かれていませんでした。
    [false] 注文ボタンに、支払いが必要なことが書かれていました。
   *[unknown] 注文ボタンに、支払いが必要なことが書かれていたかどうかが分かりません。
}
condition-trader-not-identified = { $outcome ->
    [true] 販売者は名前と住所を示していません。
    [false] 販売者は名前と住所を示しています。
   *[unknown] 販売者が名前と住所を示したかどうかが分かりません。
}
condition-private-seller = { $outcome ->
    [true] 販売者は個人です。
    [false] 販売者は個人ではありません。
   *[unknown] 販売者が個人かどうかが分かりません。
}
condition-sold-through-platform = { $outcome ->
    [true] 通販モールを通じて、別の販売者から購入しています。
    [false] 通販モールを通じて別の販売者から購入したものではありません。
   *[unknown] 通販モールを通じて別の販売者から購入したかどうかが分かりません。
}
condition-platform-is-seller = { $outcome ->
    [true] 通販モール自身が販売者です。
    [false] 通販モールは販売者ではありません。
   *[unknown] 通販モール自身が販売者かどうかが分かりません。
}
condition-platform-withheld-trader = { $outcome ->
    [true] 通販モールは、販売者が誰かを教えていません。
    [false] 通販モールは、販売者が誰かを教えています。
   *[unknown] 通販モールが、販売者が誰かを教えたかどうかが分かりません。
}
condition-platform-promised-more = { $outcome ->
    [true] 通販モールは、法律が求める以上のことを約束しています。
    [false] 通販モールは、法律が求める以上のことを約束していません。
   *[unknown] 通販モールが法律以上の約束をしたかどうかが分かりません。
}
condition-fraud = { $outcome ->
    [true] 詐欺に当たります。
    [false] 詐欺には当たりません。
   *[unknown] 詐欺に当たるかどうかが分かりません。
}
condition-trader-knew = { $outcome ->
    [true] 販売者は知っていました。
    [false] 販売者は知りませんでした。
   *[unknown] 販売者が知っていたかどうかが分かりません。
}
condition-food-item = { $outcome ->
    [true] 食品です。
    [false] 食品ではありません。
   *[unknown] 食品かどうかが分かりません。
}
condition-new-goods = { $outcome ->
    [true] 新品として売られていました。
    [false] 新品として売られていませんでした。
   *[unknown] 新品として売られていたかどうかが分かりません。
}
condition-shop-purchase = { $outcome ->
    [true] 店頭で購入しています。
    [false] 店頭で購入したものではありません。
   *[unknown] 店頭で購入したかどうかが分かりません。
}
condition-repaired = { $outcome ->
    [true] 修理されています。
    [false] 修理されていません。
   *[unknown] 修理されたかどうかが分かりません。
}
condition-trader-silent-or-refused = { $outcome ->
    [true] 販売者から返事がないか、断られています。
    [false] 販売者は、断っても無視してもいません。
   *[unknown] 販売者が断ったか、返事をしていないかが分かりません。
}
condition-trader-present-at-home = { $outcome ->
    [true] お住まいの国に、販売者の拠点や財産があります。
    [false] お住まいの国に、販売者の拠点や財産はありません。
   *[unknown] お住まいの国に販売者の拠点があるかどうかが分かりません。
}
condition-arbitration-agreed = { $outcome ->
    [true] 契約に、争いを仲裁で解決するという条項があります。
    [false] 契約に、争いを仲裁で解決するという条項はありません。
   *[unknown] 契約に、争いを仲裁で解決するという条項があるかどうかが分かりません。
}
condition-court-chosen = { $outcome ->
    [true] 契約で裁判所が指定されています。
    [false] 契約で裁判所は指定されていません。
   *[unknown] 契約で裁判所が指定されているかどうかが分かりません。
}
condition-judgment-from-abroad = { $outcome ->
    [true] お住まいの国の判決を、外国で強制執行することになります。
    [false] 判決を外国で強制執行する必要はありません。
   *[unknown] 判決を外国で強制執行することになるかどうかが分かりません。
}
amount-own-share-at-most = 自己負担の上限額
duty-ask-carrier-at-once = 代金を支払った場合は、運送会社がまだお金を預かっているうちに、運送会社に返金を求めてください
duty-buyer-is-the-taxpayer = この輸入方法では、税金を納めるのは購入者で、通販モールは集めるだけです
duty-buyer-must-be-deceived = 上乗せの金額は、本当にだまされた購入者のためのもので、事実を知っていた人は受け取れません
duty-cancellation-fee-capped = 解約料のうち、事業者の平均的な損害を超える部分は、払う必要がありません
duty-clear-yes-before-charge = 請求できるのは、条件がはっきり示され、あなたがはっきり承諾した後だけです
duty-customs-may-seize-fakes = 海外の事業者が送ってきた偽物は、自分で使うためのものでも、税関に没収されることがあります
duty-damage-must-be-shown = 実際の損害（不安などの精神的なものも含む）を示す必要があります。違反があったというだけでは足りません
duty-domestic-agent-answers = 海外の大手販売者は、苦情や書類を受け付ける代理人を、お住まいの国に置かなければなりません
duty-escrow-for-prepayment = 前払いの場合、店は代金の預かりサービス（エスクロー）か保険を用意しなければなりません。そこに返金を求めてください
duty-foreign-standards-may-differ = この方法で輸入された商品は、原産国の基準によることがあります。承諾した注意書きを読んでください
duty-goods-or-written-notice = 商品を返送するか、書面で通知してください。電話だけでは足りません
duty-handler-tells-of-leak = 個人情報を漏らした者は、すぐに対処し、あなたに知らせなければなりません
duty-higher-promise-binds = 販売者がより高い倍率を約束していれば、その約束に従います
duty-importer-counts-as-maker = 商品を輸入した者は、メーカーと同じ責任を負います
duty-keep-goods-until-refund = 返金されるまで、商品を渡さないでいることができます
duty-knowing-buyer-only-household-need = 不具合を知っていて購入した人が上乗せの金額を受け取れるのは、家庭で使う分だけです
duty-label-flaw-is-not-enough = 害がなく誤解も招かない表示のミスでは、上乗せの金額は受け取れません
duty-late-payment-interest-capped = あなたの支払いが遅れた場合の利息のうち、法律の上限を超える部分は、払う必要がありません
duty-livestream-host-may-answer = ライブ販売の配信者は、別の人が販売していることをはっきり示していなければ、販売者としての責任を負います
duty-local-agent-is-liable-too = 海外の販売者が国内に置かなければならない会社も、ともに責任を負います
duty-maker-liable-without-knowledge = メーカーは、知らなかった場合でも上乗せの金額を支払わなければなりません
duty-maker-or-seller-may-be-sued = メーカーと販売者のどちらに請求するかは、あなたが選べます
duty-maker-repairs-at-fair-price = 修理するのは販売者ではなくメーカーで、無料または適正な料金です
duty-media-that-knew-is-liable-too = 広告を載せた媒体も、うそだと知っていたか、知ることができた場合は、ともに責任を負います
duty-no-injury-needed = けが人が出ていなくてもかまいません
duty-no-need-to-sue-trader-first = 先に販売者を訴える必要はありません
duty-no-payment-surcharge = 一般のカード、銀行振込、口座振替での支払いに、販売者が追加の料金を取ることはできません
duty-no-penalty-for-withdrawal = 契約を撤回したことを理由に、販売者が違約金や損害賠償を求めることはできません
duty-no-preticked-extras = 追加の商品やサービスに、あらかじめチェックを入れておくことは認められません
duty-offer-names-maker = 販売ページには、メーカーの名前と住所を示さなければなりません。メーカーがEU域外の場合は、域内の責任者も示さなければなりません
duty-open-before-paying = 支払う前に荷物を開け、問題があれば受け取りを断ってください
duty-paid-order-is-a-contract = 注文の手続きが終われば契約は成立しています。支払い後に「まだ契約していない」とする条項は無効です
duty-platform-gives-reasons = 通販モールがあなたに不利な判断をするときは、事実と理由、不服を申し立てる方法を示し、求めがあれば人が判断しなければなりません
duty-platform-keeps-records = 通販モールは記録を3年間保存し、争いになったときは提出しなければなりません
duty-platform-must-try-to-help = 通販モールは、販売者と連絡が取れるようにし、苦情を調べなければなりませんが、支払う義務まではありません
duty-platform-that-knew-is-liable-too = 知っていた、または知るべきだったのに何もしなかった通販モールは、販売者とともに責任を負います
duty-promise-binds = 販売ページや広告で販売者が約束したことは守られなければなりません
duty-provider-gives-records-free = 決済事業者は、過去3年分の記録を無料で渡さなければなりません
duty-seller-shows-lawful-source = 販売者は、商品を正規に仕入れたことを示さなければなりません
duty-simple-way-to-stop = 販売者は、請求を簡単に止められる方法を用意しなければなりません
duty-stop-order-three-working-days-before = 予定されている引き落としを止めるには、少なくとも3営業日前までに銀行に伝えてください
duty-ten-days-have-not-begun = この権利について説明を受けていない間は、返品・契約の撤回の期間は終わりません
duty-time-to-read-terms = 承諾する前に、規約を読むための十分な時間（最長30日）が与えられていなければなりません
duty-trader-bears-return = 返送の費用は販売者の負担です
duty-trader-confirms-withdrawal = 販売者は、撤回の通知を受け取ったことをすぐに知らせなければなりません
duty-trader-need-not-ship = 店は、現地の人と同じように販売しなければなりませんが、お住まいの国まで送る義務はありません
duty-trader-pays-recall-cost = リコールの費用を負担する必要はありません
duty-trader-tells-card-issuer = 販売者は、請求しないように、または請求を取り消すように、すぐにカード会社に知らせなければなりません
duty-trader-tells-personal-price = コンピューターがあなた個人に合わせて価格を決めた場合、販売者はそのことを知らせなければなりません
duty-unclear-exclusion-void = 責任を制限する条項で、軽い過失の場合だけだと明らかにしていないものは無効です
duty-written-guarantee-keeps-legal-rights = 販売者が書面で保証を付けても、法律上の権利をなくすことはできません
exclusion-off-premises-small-sum = 店舗の外で購入したもので、この法律の対象になる金額に達していません。
exclusion-own-safety-law = 食品と医薬品の安全には、別の法律があります。
exclusion-price-over-limit = 商品の価格が、この法律の対象になる上限を超えています。
exclusion-seller-in-same-country = あなたと販売者は同じ国にいます。
exclusion-small-credit = 借りた金額が200ユーロ未満です。
remedy-withhold-disputed-amount = カード会社が調べている間、争っている金額の支払いを止めること
exclusion-over-limit = 争っている金額が、受け付けられる上限を超えています。
duty-cancel-a-week-before = 予約した日の7営業日前までにキャンセルしてください
duty-end-with-written-notice = 法律で決められた予告期間をおいて、書面で契約を解除してください
duty-pay-costs-so-far = 契約のために販売者がこれまで実際に使った費用は、支払う必要があります
duty-pay-for-use = 商品を使った場合は、その分の適正な使用料を支払う必要があります
duty-right-ends-with-use = 商品やサービスを使い始めると、この権利はなくなります
duty-second-hand-time-may-be-shorter = 中古品では、あなたが同意していれば、契約で2年の期間を1年に短くできます
duty-silence-accepts-complaint = 販売者が期限までに回答しなければ、苦情を認めたものとして扱われます
duty-use-named-carrier = 販売者が指定した運送会社で返送してください。その場合、費用は販売者の負担です
exclusion-everyday-food = 食品など日常的に使うもので、自宅に配達されたものです。
exclusion-medicine = 医薬品または医療機器です。
exclusion-not-exchangeable = 店が交換しなくてよいとされている商品です。
exclusion-sum-too-small = 金額が、この権利の対象になる額に達していません。
remedy-double-refund = 返金の遅れによる、支払額の2倍の返金
exclusion-goods-only = 対象は品物に限られます。
exclusion-payment-not-covered = この支払い方法は対象になりません。
exclusion-price-under-limit = 価格が、この法律の対象になる下限に達していません。
amount-return-cost = 返送にかかった費用
amount-import-charges = 輸入時にかかった費用
amount-already-paid = すでに返金された金額
exclusion-under-limit = 金額が、この機関が受け付ける下限に達していません。
exclusion-arbitration-agreed = 契約に、争いを仲裁で解決するという条項があります。
exclusion-foreign-related = 国境を越える件は受け付けていません。
