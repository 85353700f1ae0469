# The letter `reply_refused`.
letter-reply-refused-subject = Ihre Ablehnung: Bestellung vom { $contract-date }
letter-reply-refused-refused-on = Am { $reply-on } haben Sie es abgelehnt, meine Forderung zu erfüllen.
letter-reply-refused-refused = Sie haben es abgelehnt, meine Forderung zu erfüllen.
letter-reply-refused-right = Ihre Ablehnung ändert nichts an dem, was mir nach dem Gesetz zusteht ({ $articles }).
letter-reply-refused-terms = Eine Vertragsklausel, die Ihre Haftung ausschließt, hilft Ihnen nicht: Nach dem Gesetz ist sie unwirksam.
letter-reply-refused-carrier = Sich mit dem Paketdienst auseinanderzusetzen ist Ihre Sache, nicht meine.
letter-reply-refused-reasons = Bleiben Sie bei Ihrer Ablehnung, nennen Sie mir bitte bis zu diesem Tag schriftlich Ihre Gründe.
