# The letter `platform_illegal_product_notice`.
letter-platform-illegal-product-notice-subject = Notice of an illegal product on your platform
letter-platform-illegal-product-notice-bought = On { $contract-date } I bought { $items } on your platform. I report this offer to you.
letter-platform-illegal-product-notice-seller = The trader is { $trader-name }.
letter-platform-illegal-product-notice-where = You can find the offer by my order number: { $contract-number }.
letter-platform-illegal-product-notice-injury = Somebody has been hurt by it.
letter-platform-illegal-product-notice-right = My own rights against the trader rest on { $articles }.
letter-platform-illegal-product-notice-remove = Please remove the offer, and any others of the same product.
letter-platform-illegal-product-notice-buyers = Please warn those who have bought the product through you.
letter-platform-illegal-product-notice-decision = Please confirm that you have received this notice, and tell me by **{ $demand-date }** what you have decided and why.
letter-platform-illegal-product-notice-good-faith = To the best of my knowledge and belief, what I state here is right and complete.
