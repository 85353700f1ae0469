# The letter `return_notice`.
letter-return-notice-subject = Renvoi des articles : commande du { $contract-date }
letter-return-notice-withdrew = Le { $notice-withdrawal-on }, j’ai exercé mon droit de rétractation du contrat conclu avec vous le { $contract-date } et portant sur l’achat suivant : { $items } ({ $articles }).
letter-return-notice-sent-today = Je vous ai renvoyé les articles aujourd’hui.
letter-return-notice-refund-lawful = Selon la loi, le remboursement est dû au plus tard le **{ $demand-date }** ({ $articles }).
letter-return-notice-refund-asked = Je vous demande d’effectuer le remboursement au plus tard le **{ $demand-date }**.
letter-return-notice-cost-untold = Vous ne m’avez pas dit que les frais de renvoi seraient à ma charge ; ils sont donc à la vôtre.
letter-return-notice-cost-by-law = Selon la loi, les frais de renvoi sont à votre charge.
letter-return-notice-cost-untold-sum = Je vous demande de rembourser aussi ces frais : { $return-cost }.
letter-return-notice-cost-by-law-sum = Je vous demande de rembourser aussi ces frais : { $return-cost }.
letter-return-notice-arrival = Merci de confirmer l’arrivée des articles.
letter-return-notice-enclosed = Pièce jointe : la preuve d’envoi.
