# The letter `subscription_cancel`.
letter-subscription-cancel-subject = 定期契約の解約の通知（{ $contract-date }の契約）
letter-subscription-cancel-contract = 本書面は、私の{ $contract-date }の注文によって成立したと貴社が主張される定期契約（定期購入・定額サービス）についてのものです。
letter-subscription-cancel-button = 注文の際、これに支払いが必要になることは、はっきり示されていませんでした。
letter-subscription-cancel-renewal = この定期契約は、自動的に更新されるものです。
letter-subscription-cancel-right = この申し入れは、{ $articles }に基づくものです。
letter-subscription-cancel-void = 法律により、私はこの契約に拘束されません。
letter-subscription-cancel-term = 法律により、私は、貴社が根拠とされる条項に拘束されません。
letter-subscription-cancel-end = 私は、この契約を直ちに解約いたします。直ちに解約することができない場合は、可能な最も早い日をもって解約いたします。
letter-subscription-cancel-end-anyhow = それでもなお私がこの契約に拘束される限りにおいて、可能な最も早い日をもって、これを解約いたします。
letter-subscription-cancel-stop = 今後の支払いに対する同意を撤回いたします。これ以上の請求はなさらないでください。
letter-subscription-cancel-refund = つきましては、貴社が権利なく徴収した金額を、**{ $demand-date }**までに返金してください。
letter-subscription-cancel-confirm = 定期契約が終了した旨を、**{ $demand-date }**までにご連絡ください。
letter-subscription-cancel-then = ご対応いただけない場合、または再び請求を受けた場合は、私の利用した決済事業者に申し出るとともに、紛争解決機関または裁判所に申し立てます。
