# La carta `platform_illegal_product_notice`.
letter-platform-illegal-product-notice-subject = Aviso de un producto ilegal en su plataforma
letter-platform-illegal-product-notice-bought = El { $contract-date } compré en su plataforma { $items }. Con esta carta pongo esa oferta en su conocimiento.
letter-platform-illegal-product-notice-seller = El vendedor es { $trader-name }.
letter-platform-illegal-product-notice-where = Pueden encontrar la oferta con mi número de pedido: { $contract-number }.
letter-platform-illegal-product-notice-injury = Alguien ha resultado herido a causa del producto.
letter-platform-illegal-product-notice-right = Mis propios derechos frente al vendedor se basan en estas normas: { $articles }.
letter-platform-illegal-product-notice-remove = Les ruego que retiren la oferta y cualquier otra del mismo producto.
letter-platform-illegal-product-notice-buyers = Les ruego que avisen a quienes hayan comprado el producto a través de ustedes.
letter-platform-illegal-product-notice-decision = Les ruego que me confirmen que han recibido este aviso y que me digan a más tardar el **{ $demand-date }** qué han decidido y por qué.
letter-platform-illegal-product-notice-good-faith = Según mi leal saber y entender, lo que expongo aquí es correcto y completo.
