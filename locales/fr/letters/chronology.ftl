letter-chronology = Chronologie du dossier
letter-about-chronology = Ce qui s’est passé et quel jour, dans l’ordre, pour tout organisme auquel vous vous adressez.
letter-chronology-days = Ce qui s’est passé
letter-chronology-facts = Ce que l’on sait par ailleurs
