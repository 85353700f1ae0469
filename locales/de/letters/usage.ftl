# Wie die Sprache einen Brief setzt: an wen er geht, worum es geht, was beiliegt.
letter-to-firm = { $name }
letter-to-person = { $name }
letter-date-line = { $date }
letter-subject-line = { $subject }
letter-enclosures = Anlagen
