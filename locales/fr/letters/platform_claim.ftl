# The letter `platform_claim`.
letter-platform-claim-subject = Demande au titre de votre protection des acheteurs : commande du { $contract-date }
letter-platform-claim-bought = Le { $contract-date }, j’ai commandé sur votre plateforme : { $items }. Le montant total était de { $price-total }.
letter-platform-claim-seller = Le vendeur est { $trader-name }.
letter-platform-claim-promise = Vous avez promis cette protection à vos acheteurs.
letter-platform-claim-decide = Je vous demande de trancher mon cas selon votre protection des acheteurs au plus tard le **{ $demand-date }** et de m’indiquer vos raisons.
letter-platform-claim-then = Si le cas n’est pas réglé à cette date, je m’adresserai à un organisme de médiation, à mon prestataire de paiement ou au tribunal.
