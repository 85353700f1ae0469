# Was allen Schreiben gemeinsam ist, und ihre Namen.
letter-salutation = Sehr geehrte Damen und Herren,
letter-closing =
    Mit freundlichen Grüßen\
    { $consumer-name }
letter-closing-unnamed =
    Mit freundlichen Grüßen\
    \
    (Name und Unterschrift)
letter-story = { $problem-story }
letter-goods-unnamed = die bestellte Ware
letter-withdrawal = Widerruf des Vertrags
letter-about-withdrawal = Teilt dem Verkäufer mit, dass Sie den Vertrag widerrufen und Ihr Geld zurückverlangen.
letter-delivery-reminder = Mahnung mit Lieferfrist
letter-about-delivery-reminder = Setzt dem Verkäufer einen letzten Tag für die Lieferung.
letter-non-delivery-refund = Rückzahlung wegen nicht gelieferter Ware
letter-about-non-delivery-refund = Verlangt Ihr Geld für Ware zurück, die nie angekommen ist.
letter-nonconformity = Mängelanzeige
letter-about-nonconformity = Verlangt vom Verkäufer, mangelhafte Ware zu reparieren oder zu ersetzen.
