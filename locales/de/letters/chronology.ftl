letter-chronology = Ablauf des Falls
letter-about-chronology = Was an welchem Tag geschah, der Reihe nach, für jede Stelle, an die Sie sich wenden.
letter-chronology-days = Was geschah
letter-chronology-facts = Was sonst bekannt ist
