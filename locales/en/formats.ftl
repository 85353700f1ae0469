# The forms a letter goes out in.
error-mail-too-long = The letter is too long for the mail program to take over in full. Save it as an e-mail draft (.eml) and open that file instead.
error-mail-address = { $field }: this is not one e-mail address. Write a single address such as name@example.org, or leave the field empty.
ui-format = Save as a file
ui-format-pdf = PDF, for printing and sending
ui-format-docx = Word document (.docx), to change it further
ui-format-html = Web page (.html)
ui-format-txt = Plain text (.txt)
ui-format-md = Markdown (.md)
ui-format-eml = E-mail draft (.eml), opens in the mail program
ui-format-save = Save
ui-format-draft = Save as an e-mail draft
ui-enclose = What goes with it
ui-enclose-about = It is listed below the letter, and attached where the letter is saved as an e-mail draft.
ui-enclose-none = Nothing is kept as evidence for this order yet.
ui-enclosure = { $kind } ({ $name })
