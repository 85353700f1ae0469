# The letter `reply_more_time`.
letter-reply-more-time-subject = Ihre Rückfrage: Bestellung vom { $contract-date }
letter-reply-more-time-asked-on = Am { $reply-on } haben Sie weitere Angaben oder mehr Zeit verlangt, bevor Sie sich mit meiner Forderung befassen.
letter-reply-more-time-asked = Sie haben weitere Angaben oder mehr Zeit verlangt, bevor Sie sich mit meiner Forderung befassen.
letter-reply-more-time-right = Dieses Schreiben legt noch einmal dar, was geschehen ist. Mein Anspruch stützt sich auf: { $articles }.
letter-reply-more-time-missing = Sollten Sie wirklich noch etwas brauchen, sagen Sie mir bitte sofort, was genau. An der Frist ändert das nichts.
letter-reply-more-time-no-delay = Mit einer weiteren Verzögerung bin ich nicht einverstanden.
