# Cómo presenta la lengua una carta: el destinatario, el asunto, los anexos.
letter-to-firm = { $name }
letter-to-person = { $name }
letter-date-line = { $date }
letter-subject-line = Asunto: { $subject }
letter-enclosures = Anexos
