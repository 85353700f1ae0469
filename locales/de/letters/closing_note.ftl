# The letter `closing_note`.
letter-closing-note = Abschließende Mitteilung
letter-about-closing-note = Dankt dem Verkäufer, wenn die Sache erledigt ist, und bittet, nicht mehr benötigte Daten zu löschen.
letter-closing-note-subject = Die Angelegenheit ist erledigt
letter-closing-note-paid = Ich habe mein Geld erhalten. Vielen Dank, dass Sie die Sache geregelt haben.
letter-closing-note-replaced = Ich habe den Ersatz erhalten. Vielen Dank, dass Sie die Sache geregelt haben.
letter-closing-note-repaired = Die Reparatur ist erledigt. Vielen Dank, dass Sie die Sache geregelt haben.
letter-closing-note-delivered = Ich habe die Ware erhalten. Vielen Dank, dass Sie die Sache geregelt haben.
letter-closing-note-rights = Meine gesetzlichen Rechte an der Ware, die ich jetzt habe, bleiben unberührt.
letter-closing-note-data = Bitte löschen Sie die personenbezogenen Daten über mich, die Sie nicht mehr benötigen und zu deren Aufbewahrung Sie kein Gesetz verpflichtet.
