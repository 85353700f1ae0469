# The letter `reply_silent`.
letter-reply-silent-subject = Keine Antwort von Ihnen: Bestellung vom { $contract-date }
letter-reply-silent-told = Am { $notice-complaint-on } habe ich mich bei Ihnen beschwert.
letter-reply-silent-silent = Sie haben nicht geantwortet.
letter-reply-silent-day-passed = Die letzte Frist, die ich Ihnen bis zum { $delivery-extra-time-until } gesetzt hatte, ist abgelaufen.
letter-reply-silent-right = Ihr Schweigen ändert nichts an dem, was mir nach dem Gesetz zusteht ({ $articles }).
letter-reply-silent-accepted = Nach dem Gesetz gilt eine Reklamation, die nicht rechtzeitig beantwortet wird, als anerkannt.
