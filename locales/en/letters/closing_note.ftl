# The letter `closing_note`.
letter-closing-note = Closing note
letter-about-closing-note = Thanks the seller when the matter is done, and asks to delete data that is no longer needed.
letter-closing-note-subject = This matter is settled
letter-closing-note-paid = I have received my money. Thank you for settling this.
letter-closing-note-replaced = I have received the replacement. Thank you for settling this.
letter-closing-note-repaired = The repair is done. Thank you for settling this.
letter-closing-note-delivered = I have received the goods. Thank you for settling this.
letter-closing-note-rights = My rights by law as to the goods that I now have stay as they are.
letter-closing-note-data = Please delete the personal data about me that you no longer need and that no law obliges you to keep.
