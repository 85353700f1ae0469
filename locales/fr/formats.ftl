# Les formes sous lesquelles une lettre part.
error-mail-too-long = La lettre est trop longue pour être transmise en entier à la messagerie. Enregistrez-la comme brouillon de courriel (.eml) et ouvrez ce fichier.
error-mail-address = { $field } : ce n’est pas une seule adresse électronique. Indiquez une adresse comme nom@example.org, ou laissez le champ vide.
ui-format = Enregistrer dans un fichier
ui-format-pdf = PDF, pour imprimer et envoyer
ui-format-docx = Document Word (.docx), pour le retravailler
ui-format-html = Page web (.html)
ui-format-txt = Texte simple (.txt)
ui-format-md = Markdown (.md)
ui-format-eml = Brouillon de courriel (.eml), s’ouvre dans la messagerie
ui-format-save = Enregistrer
ui-format-draft = Enregistrer comme brouillon de courriel
ui-enclose = Ce qui est joint
ui-enclose-about = C’est indiqué sous la lettre, et joint si vous l’enregistrez comme brouillon d’e-mail.
ui-enclose-none = Aucune preuve n’est encore gardée pour cette commande.
ui-enclosure = { $kind } ({ $name })
