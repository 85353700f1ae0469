# The letter `settlement_confirm`.
letter-settlement-confirm = Confirmation d’une offre
letter-about-settlement-confirm = Consigne ce que le vendeur a offert et pour quand, et garde vos droits intacts jusqu’à ce que ce soit fait.
letter-settlement-confirm-subject = Confirmation de votre offre
letter-settlement-confirm-what = Vous m’avez proposé ce qui suit : { $outcome-promise }.
letter-settlement-confirm-what-other = Vous m’avez proposé de régler cette affaire.
letter-settlement-confirm-amount = Le montant est de { $outcome-promised-amount }.
letter-settlement-confirm-day = Le jour convenu est le **{ $outcome-promised-by }**.
letter-settlement-confirm-agree = J’accepte cette offre.
letter-settlement-confirm-rights = Mes droits légaux restent entiers tant que vous n’avez pas tout exécuté. Si ce n’est pas fait à cette date, je pourrai de nouveau les invoquer pleinement.
letter-settlement-confirm-confirm = Je vous prie de me le confirmer par écrit.
