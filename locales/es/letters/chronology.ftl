letter-chronology = Cronología del caso
letter-about-chronology = Qué pasó y qué día, por orden, para cualquier organismo al que acuda.
letter-chronology-days = Qué pasó
letter-chronology-facts = Qué más se sabe
