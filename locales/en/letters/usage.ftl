# How the language sets a letter: whom it goes to, what it is about, what lies with it.
letter-to-firm = { $name }
letter-to-person = { $name }
letter-date-line = { $date }
letter-subject-line = { $subject }
letter-enclosures = Enclosures
