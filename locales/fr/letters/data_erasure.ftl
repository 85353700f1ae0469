# The letter `data_erasure`.
letter-data-erasure-subject = Demande d’effacement de mes données personnelles
letter-data-erasure-ordered = J’ai passé commande auprès de vous le { $contract-date }.
letter-data-erasure-misused = Mes données personnelles ont été utilisées de façon abusive.
letter-data-erasure-ask = Je vous demande d’effacer toutes les données personnelles me concernant qu’aucune loi ne vous oblige à conserver ({ $articles }).
letter-data-erasure-consent = Je retire tout consentement à l’utilisation de mes données et je m’oppose à leur utilisation à des fins publicitaires.
letter-data-erasure-passed-on = Merci de dire aussi à tous ceux à qui vous avez transmis ces données que j’en demande l’effacement.
letter-data-erasure-free = Selon la loi, votre réponse est gratuite.
letter-data-erasure-identity = Si vous avez un doute sur mon identité, merci de me dire tout de suite ce que vous avez besoin de voir.
letter-data-erasure-reasons = Si vous refusez, vous devez, selon la loi, me dire pourquoi.
letter-data-erasure-by-law = Selon la loi, votre réponse est due au plus tard le **{ $demand-date }** ({ $articles }). Merci de confirmer à cette date ce que vous avez effacé.
letter-data-erasure-by-asked = Je vous demande de confirmer au plus tard le **{ $demand-date }** ce que vous avez effacé.
letter-data-erasure-then = Sans réponse complète à cette date, je déposerai une réclamation auprès de l’autorité de protection des données.
