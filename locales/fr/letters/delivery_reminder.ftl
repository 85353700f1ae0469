# The letter `delivery_reminder`.
letter-delivery-reminder-subject = Livraison en retard : commande du { $contract-date }
letter-delivery-reminder-ordered = Le { $contract-date }, j’ai passé commande auprès de vous : { $items }. Rien ne m’est parvenu.
letter-delivery-reminder-number = Numéro de commande : { $contract-number }
letter-delivery-reminder-promised = Vous aviez promis la livraison pour le { $delivery-promised-by } au plus tard.
letter-delivery-reminder-overdue = Aucun jour de livraison n’avait été convenu et le délai légal est écoulé ({ $articles }).
letter-delivery-reminder-last-day = Je vous mets en demeure de livrer dans un délai supplémentaire raisonnable, qui expire le **{ $demand-date }**.
letter-delivery-reminder-then = Si la livraison n’a pas eu lieu à cette date, je pourrai résoudre le contrat et demander le remboursement de tout ce que j’ai payé ({ $articles }).
