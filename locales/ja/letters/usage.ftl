# 手紙の体裁に使う言葉：宛名、日付、件名、添付書類。
letter-to-firm = { $name }　御中
letter-to-person = { $name }　様
letter-date-line = { $date }
letter-subject-line = { $subject }
letter-enclosures = 添付書類
