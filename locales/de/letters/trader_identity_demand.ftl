# The letter `trader_identity_demand`.
letter-trader-identity-demand-subject = Aufforderung, Ihren Namen und Ihre Anschrift zu nennen
letter-trader-identity-demand-ordered = am { $contract-date } habe ich bei Ihnen { $items } bestellt.
letter-trader-identity-demand-hidden = Aus Ihrem Angebot kann ich nicht erkennen, wer Sie sind und wo Sie zu erreichen sind.
letter-trader-identity-demand-right = Nach dem Gesetz müssen Sie das Ihren Kunden sagen ({ $articles }).
letter-trader-identity-demand-ask = Bitte nennen Sie mir bis zum **{ $demand-date }** Ihren vollständigen Namen, Ihre Postanschrift, Ihre E-Mail-Adresse und, falls Sie in einem Register eingetragen sind, Ihre Nummer dort.
letter-trader-identity-demand-agent = Bitte nennen Sie mir auch Ihren Vertreter für Beschwerden in meinem Land.
letter-trader-identity-demand-maker = Bitte nennen Sie mir auch Namen und Anschrift des Herstellers.
letter-trader-identity-demand-platform = Andernfalls werde ich die Plattform, auf der Sie verkaufen, bitten, Sie zu nennen.
letter-trader-identity-demand-platform-duty = Nach dem Gesetz muss die Plattform das tun.
letter-trader-identity-demand-then = Habe ich bis zu diesem Tag keine Antwort, melde ich dies der Behörde.
