# The letter `platform_illegal_product_notice`.
letter-platform-illegal-product-notice-subject = Meldung eines rechtswidrigen Produkts auf Ihrer Plattform
letter-platform-illegal-product-notice-bought = am { $contract-date } habe ich auf Ihrer Plattform { $items } gekauft. Dieses Angebot melde ich Ihnen hiermit.
letter-platform-illegal-product-notice-seller = Der Händler ist { $trader-name }.
letter-platform-illegal-product-notice-where = Sie finden das Angebot über meine Bestellnummer: { $contract-number }.
letter-platform-illegal-product-notice-injury = Dadurch wurde jemand verletzt.
letter-platform-illegal-product-notice-right = Meine eigenen Rechte gegen den Händler stützen sich auf: { $articles }.
letter-platform-illegal-product-notice-remove = Bitte entfernen Sie das Angebot und alle weiteren Angebote desselben Produkts.
letter-platform-illegal-product-notice-buyers = Bitte warnen Sie alle, die das Produkt über Sie gekauft haben.
letter-platform-illegal-product-notice-decision = Bitte bestätigen Sie mir den Eingang dieser Meldung und teilen Sie mir bis zum **{ $demand-date }** mit, wie Sie entschieden haben und warum.
letter-platform-illegal-product-notice-good-faith = Nach bestem Wissen und in gutem Glauben erkläre ich, dass meine Angaben richtig und vollständig sind.
