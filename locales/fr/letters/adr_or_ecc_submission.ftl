# The letter `adr_or_ecc_submission`.
letter-adr-or-ecc-submission-subject = Demande d’aide dans un litige : { $trader-name }
letter-adr-or-ecc-submission-ask = Je vous demande de m’aider à régler le litige qui m’oppose au vendeur { $trader-name }.
letter-adr-or-ecc-submission-address = Adresse du vendeur : { $trader-address }
letter-adr-or-ecc-submission-bought = Le { $contract-date }, j’ai passé commande auprès de ce vendeur : { $items }. Le montant total était de { $price-total }.
letter-adr-or-ecc-submission-no-court = Je n’ai saisi aucun tribunal de cette affaire.
letter-adr-or-ecc-submission-confirm = Je vous demande de confirmer au plus tard le **{ $demand-date }** la réception de cette lettre et de me dire s’il vous manque quelque chose.
