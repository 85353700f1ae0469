# The letter `data_complaint`.
letter-data-complaint-subject = Réclamation sur l’usage de mes données personnelles : { $trader-name }
letter-data-complaint-about = Je dépose une réclamation contre le vendeur { $trader-name }.
letter-data-complaint-address = Adresse du vendeur : { $trader-address }
letter-data-complaint-ordered = J’ai passé commande auprès de ce vendeur le { $contract-date }.
letter-data-complaint-misused = Le vendeur détient des données personnelles sur moi, et elles ont été utilisées de façon abusive.
letter-data-complaint-asked = J’ai écrit au vendeur au sujet de mes données personnelles le { $notice-data-request-on }.
letter-data-complaint-silent = Le vendeur n’a pas répondu.
letter-data-complaint-refused = Le vendeur a refusé.
letter-data-complaint-part = Le vendeur ne m’a pas donné de réponse complète.
letter-data-complaint-right = Je m’appuie sur les textes suivants : { $articles }.
letter-data-complaint-examine = Je vous demande d’examiner cette affaire et de veiller à ce que le vendeur fasse ce que la loi exige.
letter-data-complaint-confirm = Je vous demande de confirmer au plus tard le **{ $demand-date }** la réception de cette réclamation et de me dire s’il vous manque quelque chose.
letter-data-complaint-enclosed-request = Pièce jointe : ma demande au vendeur du { $notice-data-request-on }.
