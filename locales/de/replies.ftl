# Was der Verkäufer geantwortet hat.
ui-reply = Was kam als Antwort?
ui-reply-about = Wählen Sie, was am besten passt. Ihre Tage und der passende Antwortbrief folgen daraus.
ui-reply-open = Antwort vermerken
ui-reply-kind-none = Es kam keine Antwort
ui-reply-kind-accepted = Man ist einverstanden
ui-reply-kind-offered-part = Man bietet einen Teil oder einen Gutschein
ui-reply-kind-asked-more = Man will mehr Angaben oder Zeit
ui-reply-kind-refused = Man lehnt ab
ui-reply-kind-referred-to-maker = Man verweist an den Hersteller
ui-reply-reason = Der Grund, der genannt wird
ui-reply-reason-none = Keiner oder ein anderer
ui-reply-on = Tag der Antwort
ui-reply-amount = Was angeboten wird
ui-reply-save = Antwort vermerken
ui-reply-follows = Dieser Brief antwortet darauf
ui-reply-no-letter = Auf diese Antwort ist jetzt kein Brief nötig. Auf der Seite der Bestellung steht, was als Nächstes kommt.
ui-reply-missing = Wählen Sie, was geantwortet wurde.
