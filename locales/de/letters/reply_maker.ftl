# The letter `reply_maker`.
letter-reply-maker-subject = Mein Anspruch richtet sich gegen Sie: Bestellung vom { $contract-date }
letter-reply-maker-referred-on = Am { $reply-on } haben Sie mich an den Hersteller verwiesen.
letter-reply-maker-referred = Sie haben mich an den Hersteller verwiesen.
letter-reply-maker-right = Den Vertrag habe ich mit Ihnen geschlossen, und meinen Anspruch müssen Sie erfüllen ({ $articles }).
letter-reply-maker-guarantee = Was der Hersteller vielleicht zugesagt hat, kommt zu Ihren eigenen Pflichten hinzu und ersetzt sie nicht.
letter-reply-maker-carrier = Sich mit dem Paketdienst auseinanderzusetzen ist Ihre Sache, nicht meine.
