# The letter `nonconformity_second`.
letter-nonconformity-second-subject = Deuxième lettre pour défaut de conformité : commande du { $contract-date }
letter-nonconformity-second-bought = Le { $contract-date }, j’ai acheté auprès de vous : { $items }.
letter-nonconformity-second-told = Je vous ai adressé une réclamation le { $notice-complaint-on }.
letter-nonconformity-second-refused = Vous avez refusé d’y remédier.
letter-nonconformity-second-to-maker = Vous n’y avez pas remédié et m’avez demandé de m’adresser au fabricant.
letter-nonconformity-second-silent = Vous n’avez pas répondu.
letter-nonconformity-second-repaired = L’article a été réparé et n’est toujours pas conforme.
letter-nonconformity-second-right = L’article n’est toujours pas tel que le contrat et la loi l’exigent, et vous devez m’en répondre ({ $articles }).
letter-nonconformity-second-end = Je vous notifie donc la résolution du contrat.
letter-nonconformity-second-end-lawful = Selon la loi, vous devez me rembourser au plus tard le **{ $demand-date }** ce que j’ai payé pour l’article ({ $articles }).
letter-nonconformity-second-end-asked = Je vous demande de me rembourser au plus tard le **{ $demand-date }** ce que j’ai payé pour l’article.
letter-nonconformity-second-end-return = Merci de m’indiquer comment vous souhaitez reprendre l’article.
letter-nonconformity-second-cure-or-refund = Je vous demande une dernière fois de mettre l’article en conformité au plus tard le **{ $demand-date }** ou, à défaut, de me rembourser à cette date ce que j’ai payé.
letter-nonconformity-second-reduce = Je demande donc une réduction du prix qui corresponde à la moindre valeur de l’article.
letter-nonconformity-second-reduce-by = Je vous demande de me rembourser la différence au plus tard le **{ $demand-date }**.
letter-nonconformity-second-cure-or-reduce = Je vous demande une dernière fois de mettre l’article en conformité au plus tard le **{ $demand-date }** ou, à défaut, de me rembourser à cette date une juste partie du prix.
