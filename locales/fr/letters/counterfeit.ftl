# The letter `counterfeit`.
letter-counterfeit-subject = Contrefaçon : commande du { $contract-date }
letter-counterfeit-bought = Le { $contract-date }, j’ai acheté auprès de vous : { $items }.
letter-counterfeit-fake = Ce que vous m’avez envoyé est une contrefaçon.
letter-counterfeit-right = Vous n’aviez pas le droit de me vendre une contrefaçon et vous devez m’en répondre ({ $articles }).
letter-counterfeit-source = Selon la loi, c’est à vous de montrer auprès de qui vous avez acheté légalement cet article. Je vous demande de le faire.
letter-counterfeit-end = Je vous notifie donc la résolution du contrat.
letter-counterfeit-refund = Je vous demande de me rembourser au plus tard le **{ $demand-date }** ce que j’ai payé pour l’article.
letter-counterfeit-genuine = Je vous demande de le remplacer au plus tard le **{ $demand-date }** par un article authentique.
letter-counterfeit-genuine-or-refund = Je vous demande de m’envoyer au plus tard le **{ $demand-date }** un article authentique ou, à défaut, de me rembourser à cette date ce que j’ai payé.
letter-counterfeit-proof = Je garde pour l’instant l’article comme preuve.
