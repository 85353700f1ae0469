# The letter `data_access`.
letter-data-access-subject = Demande d’accès à mes données personnelles
letter-data-access-ordered = J’ai passé commande auprès de vous le { $contract-date }.
letter-data-access-ask = Je vous demande une copie de toutes les données personnelles que vous conservez sur moi ({ $articles }).
letter-data-access-details = Merci de m’indiquer aussi à quoi servent ces données, à qui vous les avez transmises et d’où elles viennent.
letter-data-access-correct = Si certaines données sont fausses, je vous demande de les rectifier.
letter-data-access-free = Selon la loi, votre réponse est gratuite.
letter-data-access-identity = Si vous avez un doute sur mon identité, merci de me dire tout de suite ce que vous avez besoin de voir.
letter-data-access-reasons = Si vous refusez, vous devez, selon la loi, me dire pourquoi.
letter-data-access-by-law = Selon la loi, votre réponse est due au plus tard le **{ $demand-date }** ({ $articles }).
letter-data-access-by-asked = Je vous demande de répondre au plus tard le **{ $demand-date }**.
letter-data-access-then = Sans réponse complète à cette date, je déposerai une réclamation auprès de l’autorité de protection des données.
