# La raison que donne un vendeur, et ce qu’on y répond.
letter-reason-used = Vous invoquez un usage prolongé ou l’usure. L’usage normal du produit ne me prive pas de ce droit.
letter-reason-opened = Vous indiquez que le produit a été ouvert. Dans ce cas, la loi ne me prive pas pour autant de mon droit de rétractation.
letter-reason-opened-fault = Vous indiquez que le produit a été ouvert. Cela ne change rien à ce que vous me devez en cas de défaut.
letter-reason-fault = Vous dites que j’en suis la cause. Merci de m’indiquer précisément sur quoi vous vous fondez.
letter-reason-burden = Selon la loi, c’est à vous de prouver que le produit était conforme lorsque je l’ai reçu.
letter-reason-period = Vous dites que le délai est écoulé. Selon les règles citées dans cette lettre, il ne l’est pas.
letter-reason-final-sale = Vous dites que la vente était définitive. J’invoque un droit que la loi me donne.
letter-reason-not-ours = Vous dites que le produit ne vient pas de vous. Je vous l’ai acheté le { $contract-date }. Si vous en doutez, merci de me dire aussitôt ce que vous souhaitez voir.
letter-reason-customs = Vous dites que les frais d’importation sont à ma charge. Vous ne m’en aviez pas informé avant la commande ; selon la loi, je peux donc vous les réclamer.
