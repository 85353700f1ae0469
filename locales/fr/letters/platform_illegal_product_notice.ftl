# The letter `platform_illegal_product_notice`.
letter-platform-illegal-product-notice-subject = Signalement d’un produit illicite sur votre plateforme
letter-platform-illegal-product-notice-bought = Le { $contract-date }, j’ai acheté sur votre plateforme : { $items }. Je vous signale cette offre.
letter-platform-illegal-product-notice-seller = Le vendeur est { $trader-name }.
letter-platform-illegal-product-notice-where = Vous pouvez retrouver l’offre grâce à mon numéro de commande : { $contract-number }.
letter-platform-illegal-product-notice-injury = Une personne en a été blessée.
letter-platform-illegal-product-notice-right = Mes propres droits contre le vendeur se fondent sur les textes suivants : { $articles }.
letter-platform-illegal-product-notice-remove = Je vous demande de retirer cette offre et toutes les autres offres du même produit.
letter-platform-illegal-product-notice-buyers = Je vous demande d’avertir les personnes qui ont acheté ce produit chez vous.
letter-platform-illegal-product-notice-decision = Je vous demande de confirmer la réception de ce signalement et de me dire au plus tard le **{ $demand-date }** ce que vous avez décidé et pourquoi.
letter-platform-illegal-product-notice-good-faith = Je déclare, de bonne foi, que les informations données ici sont à ma connaissance exactes et complètes.
