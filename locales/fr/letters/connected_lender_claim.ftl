# The letter `connected_lender_claim`.
letter-connected-lender-claim-subject = Demande contre vous en tant que prêteur : achat auprès de { $trader-name }
letter-connected-lender-claim-bought = Le { $contract-date }, j’ai acheté auprès de { $trader-name } : { $items }.
letter-connected-lender-claim-financed = Vous m’avez accordé le crédit pour cet achat.
letter-connected-lender-claim-card = J’ai payé avec une carte de crédit que vous avez émise.
letter-connected-lender-claim-price = Le prix était de { $price-total }.
letter-connected-lender-claim-right = Selon la loi, je peux vous opposer cela à vous aussi ({ $articles }).
letter-connected-lender-claim-withhold = Jusqu’au règlement de l’affaire, je suspends le paiement de ce qui reste dû pour cet achat.
letter-connected-lender-claim-no-fees = Je vous demande de ne compter ni intérêts ni frais sur la somme retenue et de ne pas la signaler comme un impayé.
letter-connected-lender-claim-refund = Je vous demande de me rembourser au plus tard le **{ $demand-date }** ce que j’ai payé pour cet achat.
letter-connected-lender-claim-confirm = Je vous demande de confirmer votre accord au plus tard le **{ $demand-date }**.
letter-connected-lender-claim-then = Si vous n’êtes pas d’accord, merci de m’indiquer vos raisons par écrit à cette date au plus tard. Je m’adresserai alors à un organisme de médiation ou au tribunal.
