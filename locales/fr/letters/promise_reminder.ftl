# The letter `promise_reminder`.
letter-promise-reminder = Rappel d’une promesse
letter-about-promise-reminder = Rappelle au vendeur ce qu’il a promis quand le jour est passé sans que rien ne vienne.
letter-promise-reminder-subject = Votre promesse n’a pas été tenue
letter-promise-reminder-what = Vous m’avez promis ce qui suit, au plus tard le **{ $outcome-promised-by }** : { $outcome-promise }.
letter-promise-reminder-what-other = Vous m’avez promis de régler cette affaire au plus tard le **{ $outcome-promised-by }**.
letter-promise-reminder-amount = Le montant promis était de { $outcome-promised-amount }.
letter-promise-reminder-not-come = Ce jour est passé et je n’ai pas reçu ce que vous avez promis.
letter-promise-reminder-ask = Je vous prie de tenir votre promesse au plus tard le **{ $demand-date }**.
letter-promise-reminder-rights = Cette promesse ne change rien à mes droits légaux.
