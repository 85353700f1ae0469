# Is it worth it, and the lines of what is owed.
plain-worth = LOHNT ES SICH, WEITERZUMACHEN?
ui-worth = Lohnt es sich?
worth-verdict-worth-it = Lohnt sich
worth-verdict-uncertain = Ungewiss, ob es sich lohnt
worth-verdict-stop-here = Lohnt die Kosten nicht mehr
worth-whole-worth-it = Es lohnt sich, weiterzumachen
worth-whole-uncertain = Es ist ungewiss, ob es sich lohnt, weiterzumachen
worth-whole-stop-here = Hier aufzuhören ist eine vernünftige Antwort
worth-stake = Es geht um: { $stake }
worth-because-free = Es kostet Sie nichts.
worth-because-no-fee-known = Dafür ist keine Gebühr bekannt.
worth-because-costs-less = { $range ->
    [no] Es kostet { $low }; es geht um { $stake }.
   *[yes] Es kostet { $low } bis { $high }; es geht um { $stake }.
}
worth-because-costs-all = Es kostet mindestens { $low }, und es geht um { $stake }: Sie müssten so viel auslegen, wie Sie zurückbekommen könnten, oder mehr.
worth-because-may-cost-all = Es kann bis zu { $high } kosten, und es geht um { $stake }.
worth-because-cost-unknown = Was es kostet, ist hier nicht bekannt. Fragen Sie, bevor Sie beginnen.
worth-because-stake-unknown = Um wie viel Geld es geht, ist nicht bekannt; die Kosten von mindestens { $low } lassen sich daher nicht abwägen.
worth-because-no-rate = Es kostet mindestens { $low }. Ohne Wechselkurs lässt sich das nicht mit { $stake } vergleichen.
worth-because-odds-too-low = Nach dem veröffentlichten Anteil gewonnener Fälle ({ $percent } %) bringt es weniger, als es kostet.
worth-because-reports-only = Diese Stelle nimmt Meldungen an und verschafft Ihnen Ihr Geld nicht; anderen kann es trotzdem helfen.
worth-because-within-reach = Der Verkäufer hat in Ihrem Land etwas, worauf ein Urteil zugreifen kann.
worth-because-traders-court = Es ist ein Gericht im Land des Verkäufers: sein Urteil gilt dort ohne Weiteres.
worth-because-something-free = Es gibt einen Schritt, der nichts kostet. Versuchen Sie den zuerst.
worth-because-something-pays = Es gibt einen Schritt, der weniger kostet, als es zu gewinnen gibt.
worth-because-something-later = Ein Schritt, der nichts kostet oder weniger, als es zu gewinnen gibt, öffnet sich später.
worth-because-depends-on-facts = Ob Ihnen ein Schritt offensteht, der wenig oder nichts kostet, hängt von etwas ab, das noch nicht bekannt ist. Beantworten Sie zuerst die Fragen.
worth-because-nothing-sure = Von keinem der übrigen Schritte lässt sich sagen, dass er mehr bringt, als er kostet.
worth-because-nothing-owed = Nach dem, was Sie vermerkt haben, ist alles zurückgezahlt, was Ihnen zusteht.
worth-because-nothing-open = Es ist kein Schritt mehr offen, den wir kennen. Das sagt nichts darüber, ob Sie recht haben.
worth-because-all-cost-too-much = Jeder Schritt, der Ihnen Geld bringen könnte, kostet so viel, wie es zu gewinnen gibt, oder mehr.
worth-because-reports-left = Was bleibt, nimmt Meldungen an und verschafft Ihnen Ihr Geld nicht. Eine Meldung kostet Sie nichts und kann anderen helfen.
worth-because-courts-out-of-reach = Es bleiben nur Gerichte, und ein Urteil aus Ihrem Land brächte Ihnen in diesem Land kaum Geld: { $country }. Sie können recht haben und trotzdem gut daran tun, aufzuhören.
worth-attendance-never = Sie müssen nirgendwohin fahren.
worth-attendance-may = Vielleicht müssen Sie hinfahren oder per Video oder Telefon teilnehmen. Fragen Sie vorher, und rechnen Sie mit der Reise.
worth-attendance-must = Sie müssen hinfahren. Rechnen Sie mit der Reise.
worth-translation = Vielleicht brauchen Sie eine Übersetzung Ihrer Unterlagen, denn dort spricht man: { $list }. Fragen Sie zuerst nach dem Preis.
amount-outbound-post = Lieferung zu Ihnen
amount-import-charges-customs = Einfuhrumsatzsteuer und Zoll
amount-value-loss = Wertverlust durch Gebrauch
amount-exchange-difference = Beim Umtausch verloren: was Ihre Bank abgebucht hat, weniger als zurückkam
amount-exchange-charge = Was Ihre Bank über den Preis hinaus abgebucht hat
sum-from-customs = nicht vom Verkäufer: verlangen Sie es bei der Rücksendung vom Zoll zurück oder von der Post oder dem Kurier, der es eingezogen hat
sum-apart-no-rate = in anderer Währung, nicht mitgerechnet: es gibt keinen Wechselkurs vom { $date } oder der Woche davor
sum-apart-informs = zu Ihrer Kenntnis, nicht mitgerechnet
sum-converted = { $amount } zum EZB-Referenzkurs vom { $date }: { $rates }
sum-compared = verglichen mit { $amount } zum EZB-Referenzkurs vom { $date }: { $rates }
sum-rate = 1 EUR = { $rate } { $code }
