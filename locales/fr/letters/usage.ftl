# Comment la langue présente une lettre : le destinataire, l’objet, les pièces jointes.
letter-to-firm = { $name }
letter-to-person = { $name }
letter-date-line = Le { $date }
letter-subject-line = Objet : { $subject }
letter-enclosures = Pièces jointes
