# The letter `settlement_confirm`.
letter-settlement-confirm = Bestätigung eines Angebots
letter-about-settlement-confirm = Hält fest, was der Verkäufer bis wann angeboten hat, und lässt Ihre Rechte unberührt, bis es erledigt ist.
letter-settlement-confirm-subject = Bestätigung Ihres Angebots
letter-settlement-confirm-what = Sie haben mir Folgendes angeboten: { $outcome-promise }.
letter-settlement-confirm-what-other = Sie haben mir angeboten, die Angelegenheit zu regeln.
letter-settlement-confirm-amount = Es geht um { $outcome-promised-amount }.
letter-settlement-confirm-day = Dafür ist dieser Tag vereinbart: **{ $outcome-promised-by }**.
letter-settlement-confirm-agree = Damit bin ich einverstanden.
letter-settlement-confirm-rights = Meine gesetzlichen Rechte bleiben unberührt, bis Sie alles davon erfüllt haben. Ist es bis zu diesem Tag nicht geschehen, kann ich mich wieder in vollem Umfang auf sie berufen.
letter-settlement-confirm-confirm = Bitte bestätigen Sie mir das schriftlich.
