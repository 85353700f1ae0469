# The letter `platform_illegal_product_notice`.
letter-platform-illegal-product-notice-subject = 关于贵平台上违法商品的通知
letter-platform-illegal-product-notice-bought = 本人于{ $contract-date }在贵平台购买{ $items }。现就该商品向贵平台举报。
letter-platform-illegal-product-notice-seller = 商家为{ $trader-name }。
letter-platform-illegal-product-notice-where = 可以通过本人的订单号找到该商品：{ $contract-number }
letter-platform-illegal-product-notice-injury = 已有人因此受到伤害。
letter-platform-illegal-product-notice-right = 本人对商家享有的权利，依据是：{ $articles }。
letter-platform-illegal-product-notice-remove = 请下架该商品，以及其他相同的商品。
letter-platform-illegal-product-notice-buyers = 请向通过贵平台购买过该商品的人发出警示。
letter-platform-illegal-product-notice-decision = 请确认已收到本通知，并最迟于**{ $demand-date }**告知贵平台的决定和理由。
letter-platform-illegal-product-notice-good-faith = 据本人所知所信，以上所述真实、完整。
