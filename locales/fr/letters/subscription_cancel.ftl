# The letter `subscription_cancel`.
letter-subscription-cancel-subject = Fin de mon abonnement : contrat du { $contract-date }
letter-subscription-cancel-contract = Cette lettre concerne l’abonnement que vous tirez de ma commande du { $contract-date }.
letter-subscription-cancel-button = Lors de la commande, il n’était pas clair que j’aurais à payer pour cela.
letter-subscription-cancel-renewal = L’abonnement se renouvelle tout seul.
letter-subscription-cancel-right = Je m’appuie sur les textes suivants : { $articles }.
letter-subscription-cancel-void = Selon la loi, ce contrat ne m’engage pas.
letter-subscription-cancel-term = Selon la loi, la clause que vous invoquez ne m’engage pas.
letter-subscription-cancel-end = Je résilie le contrat avec effet immédiat ou, si ce n’est pas possible, à la date la plus proche possible.
letter-subscription-cancel-end-anyhow = En tout état de cause, je résilie le contrat à la date la plus proche possible.
letter-subscription-cancel-stop = Je retire mon accord à tout nouveau paiement. Je vous demande de ne plus rien prélever.
letter-subscription-cancel-refund = Je vous demande de me rembourser au plus tard le **{ $demand-date }** ce que vous avez prélevé sans y avoir droit.
letter-subscription-cancel-confirm = Je vous demande de confirmer au plus tard le **{ $demand-date }** que l’abonnement a pris fin.
letter-subscription-cancel-then = À défaut, ou en cas de nouveau prélèvement, je m’adresserai à mon prestataire de paiement ainsi qu’à un organisme de médiation ou au tribunal.
