# 信函的格式用语：收信人、事由、附件。
letter-to-firm = { $name }
letter-to-person = { $name }
letter-date-line = { $date }
letter-subject-line = { $subject }
letter-enclosures = 附件
