# Ce que toutes les lettres ont en commun, et leurs noms.
letter-salutation = Madame, Monsieur,
letter-closing =
    Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.\
    { $consumer-name }
letter-closing-unnamed =
    Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.\
    \
    (nom et signature)
letter-story = { $problem-story }
letter-goods-unnamed = les articles commandés
letter-withdrawal = Rétractation du contrat
letter-about-withdrawal = Annonce au vendeur que vous vous rétractez et demandez le remboursement.
letter-delivery-reminder = Relance avec dernier jour de livraison
letter-about-delivery-reminder = Fixe au vendeur un dernier jour pour livrer.
letter-non-delivery-refund = Remboursement d’articles jamais reçus
letter-about-non-delivery-refund = Demande le remboursement d’articles jamais arrivés.
letter-nonconformity = Réclamation pour défaut de conformité
letter-about-nonconformity = Demande au vendeur de réparer ou de remplacer un article défectueux.
