# The letter `closing_note`.
letter-closing-note = Lettre de clôture
letter-about-closing-note = Remercie le vendeur quand l’affaire est réglée et demande d’effacer les données devenues inutiles.
letter-closing-note-subject = L’affaire est réglée
letter-closing-note-paid = J’ai reçu la somme qui m’était due. Merci d’avoir réglé cette affaire.
letter-closing-note-replaced = J’ai reçu l’article de remplacement. Merci d’avoir réglé cette affaire.
letter-closing-note-repaired = La réparation est faite. Merci d’avoir réglé cette affaire.
letter-closing-note-delivered = J’ai reçu la commande. Merci d’avoir réglé cette affaire.
letter-closing-note-rights = Mes droits légaux concernant l’article que j’ai maintenant restent entiers.
letter-closing-note-data = Je vous prie d’effacer les données personnelles me concernant dont vous n’avez plus besoin et qu’aucune loi ne vous oblige à conserver.
