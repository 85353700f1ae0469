# Die Formen, in denen ein Schreiben hinausgeht.
error-mail-too-long = Das Schreiben ist zu lang, um es dem Mailprogramm ganz zu übergeben. Speichern Sie es als E-Mail-Entwurf (.eml) und öffnen Sie diese Datei.
error-mail-address = { $field }: Das ist nicht eine einzelne E-Mail-Adresse. Geben Sie eine Adresse wie name@example.org an oder lassen Sie das Feld leer.
ui-format = Als Datei speichern
ui-format-pdf = PDF, zum Drucken und Versenden
ui-format-docx = Word-Dokument (.docx), zum weiteren Bearbeiten
ui-format-html = Webseite (.html)
ui-format-txt = Nur Text (.txt)
ui-format-md = Markdown (.md)
ui-format-eml = E-Mail-Entwurf (.eml), öffnet sich im Mailprogramm
ui-format-save = Speichern
ui-format-draft = Als E-Mail-Entwurf speichern
ui-enclose = Was beiliegt
ui-enclose-about = Es steht unter dem Brief als Anlage und hängt am Entwurf, wenn Sie ihn als E-Mail speichern.
ui-enclose-none = Zu dieser Bestellung ist noch kein Beleg gespeichert.
ui-enclosure = { $kind } ({ $name })
