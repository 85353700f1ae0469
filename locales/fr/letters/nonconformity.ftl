# The letter `nonconformity`.
letter-nonconformity-subject = Défaut de conformité : commande du { $contract-date }
letter-nonconformity-ordered = Le { $contract-date }, j’ai acheté auprès de vous : { $items }.
letter-nonconformity-number = Numéro de commande : { $contract-number }
letter-nonconformity-delivered = J’ai reçu la commande le { $delivery-delivered-on }.
letter-nonconformity-defective = L’article est défectueux.
letter-nonconformity-not-as-described = L’article ne correspond pas à votre description.
letter-nonconformity-damaged = L’article est arrivé endommagé.
letter-nonconformity-right = L’article n’est donc pas tel que le contrat et la loi l’exigent, et j’ai droit à la mise en conformité ({ $articles }).
letter-nonconformity-ask-replacement = Je vous demande de le remplacer par un article sans défaut.
letter-nonconformity-ask-repair = Je vous demande de le réparer.
letter-nonconformity-ask-cure = Je vous demande de le réparer ou de le remplacer par un article sans défaut.
letter-nonconformity-costs = Les frais, transport compris, sont à votre charge.
letter-nonconformity-by-law = Je vous demande de le faire au plus tard le **{ $demand-date }** ({ $articles }).
letter-nonconformity-by-asked = Je vous demande de le faire au plus tard le **{ $demand-date }**.
