# The letter `wrong_item`.
letter-wrong-item-subject = Livraison erronée ou incomplète : commande du { $contract-date }
letter-wrong-item-ordered = Le { $contract-date }, j’ai passé commande auprès de vous : { $items }.
letter-wrong-item-right = Ce que vous avez livré n’est pas ce qui était convenu, et vous devez m’en répondre ({ $articles }).
letter-wrong-item-send-right = Je vous demande de m’envoyer au plus tard le **{ $demand-date }** ce que j’ai commandé, en bon état.
letter-wrong-item-send-missing = Je vous demande de m’envoyer ce qui manque au plus tard le **{ $demand-date }**.
letter-wrong-item-put-right = Je vous demande de m’envoyer au plus tard le **{ $demand-date }** ce que j’ai commandé ou, à défaut, de me rembourser à cette date ce que j’ai payé pour cela.
letter-wrong-item-complete = Je vous demande de m’envoyer au plus tard le **{ $demand-date }** ce qui manque ou, à défaut, de me rembourser à cette date ce que j’ai payé pour cela.
letter-wrong-item-end = Je vous notifie donc la résolution du contrat.
letter-wrong-item-end-refund = Je vous demande de me rembourser au plus tard le **{ $demand-date }** ce que j’ai payé.
letter-wrong-item-send-or-refund = Je vous demande de m’envoyer au plus tard le **{ $demand-date }** ce que j’ai commandé ou, à défaut, de me rembourser à cette date ce que j’ai payé pour cela.
letter-wrong-item-reduce = Je demande une réduction du prix qui corresponde à ce que j’ai reçu. Je vous demande de me rembourser la différence au plus tard le **{ $demand-date }**.
letter-wrong-item-send-or-reduce = Je vous demande de m’envoyer au plus tard le **{ $demand-date }** ce que j’ai commandé ou, à défaut, de me rembourser à cette date une juste partie du prix.
letter-wrong-item-costs = Les frais, transport compris, sont à votre charge.
letter-wrong-item-collect = Merci de m’indiquer comment vous souhaitez reprendre les articles erronés.
