letter-chronology = Chronology of the case
letter-about-chronology = What happened on which day, in order, for any office you turn to.
letter-chronology-days = What happened
letter-chronology-facts = What else is known
