# The letter `platform_claim`.
letter-platform-claim-subject = Antrag auf Käuferschutz: Bestellung vom { $contract-date }
letter-platform-claim-bought = am { $contract-date } habe ich auf Ihrer Plattform { $items } bestellt. Die Bestellung kostete { $price-total }.
letter-platform-claim-seller = Der Händler ist { $trader-name }.
letter-platform-claim-promise = Sie haben Ihren Käufern diesen Schutz zugesagt.
letter-platform-claim-decide = Bitte entscheiden Sie meinen Fall nach Ihrem Käuferschutz bis zum **{ $demand-date }** und nennen Sie mir Ihre Gründe.
letter-platform-claim-then = Ist der Fall bis dahin nicht geregelt, wende ich mich an eine Schlichtungsstelle, an meinen Zahlungsdienst oder an das Gericht.
