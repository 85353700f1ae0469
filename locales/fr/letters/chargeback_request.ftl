# The letter `chargeback_request`.
letter-chargeback-request-subject = Contestation d’un paiement (chargeback) : { $trader-name }
letter-chargeback-request-paid = J’ai payé { $price-total } à { $trader-name } pour une commande passée le { $contract-date } : { $items }.
letter-chargeback-request-paid-on = Le paiement a été fait le { $payment-on }.
letter-chargeback-request-promised = La livraison était promise pour le { $delivery-promised-by } au plus tard.
letter-chargeback-request-ask = Je vous demande de contester ce paiement auprès de la banque du vendeur et de me créditer de nouveau la somme.
letter-chargeback-request-by = Je vous demande de me dire au plus tard le **{ $demand-date }** que cela a été fait, ou de m’indiquer vos raisons par écrit.
letter-chargeback-request-in-time = Merci de respecter pour cela les délais fixés par { $payment-scheme }.
