# The letter `non_delivery_refund`.
letter-non-delivery-refund-subject = Articles non reçus : commande du { $contract-date }
letter-non-delivery-refund-ordered = Le { $contract-date }, j’ai passé commande auprès de vous : { $items }. Je n’ai rien reçu.
letter-non-delivery-refund-number = Numéro de commande : { $contract-number }
letter-non-delivery-refund-risk = Tant que je ne suis pas en possession des articles, le risque de leur perte pèse sur vous ({ $articles }). Une mention du transporteur n’y change rien.
letter-non-delivery-refund-extra-time-over = Le dernier jour que je vous avais fixé, le { $delivery-extra-time-until }, est passé.
letter-non-delivery-refund-end = Je vous notifie donc la résolution du contrat.
letter-non-delivery-refund-refund = Je vous demande de rembourser tout ce que j’ai payé au plus tard le **{ $demand-date }**, par le moyen de paiement que j’ai employé.
letter-non-delivery-refund-deliver-or-refund = Je vous demande de livrer au plus tard le **{ $demand-date }** ou de rembourser à cette date tout ce que j’ai payé.
