letter-chronology = 事案の経過
letter-about-chronology = いつ何があったかを順に並べたものです。どの窓口にもお使いいただけます。
letter-chronology-days = 経過
letter-chronology-facts = そのほか分かっていること
