# The letter `withdrawal`.
letter-withdrawal-subject = Rétractation du contrat du { $contract-date }
letter-withdrawal-declare = Par la présente, je vous notifie ma rétractation du contrat conclu avec vous le { $contract-date } et portant sur l’achat suivant : { $items } ({ $articles }).
letter-withdrawal-number = Numéro de commande : { $contract-number }
letter-withdrawal-delivered = J’ai reçu la commande le { $delivery-delivered-on }.
letter-withdrawal-refund-amount = Je vous demande de me rembourser { $amount-refund }.
letter-withdrawal-refund-lawful = Selon la loi, le remboursement est dû au plus tard le **{ $demand-date }** ({ $articles }). Merci d’utiliser le moyen de paiement que j’ai employé.
letter-withdrawal-refund-asked = Je vous demande d’effectuer le remboursement au plus tard le **{ $demand-date }**, par le moyen de paiement que j’ai employé.
letter-withdrawal-trader-pays-return = Vous ne m’avez pas signalé que les frais de renvoi seraient à ma charge. Je vous demande donc de les supporter et de m’envoyer une étiquette de retour.
letter-withdrawal-return = Je renverrai la marchandise dans le délai prévu par la loi. Merci de m’indiquer l’adresse de retour.
letter-withdrawal-confirm = Merci de confirmer la réception de cette rétractation.
