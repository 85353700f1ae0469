# The letter `data_erasure`.
letter-data-erasure-subject = 要求删除本人的个人信息
letter-data-erasure-ordered = 本人曾于{ $contract-date }向贵方下单。
letter-data-erasure-misused = 本人的个人信息被滥用。
letter-data-erasure-ask = 除法律要求贵方保存的以外，请删除关于本人的全部个人信息（{ $articles }）。
letter-data-erasure-consent = 本人撤回对使用本人个人信息的一切同意，并反对将其用于广告。
letter-data-erasure-passed-on = 如果已将这些信息提供给他人，请一并告知对方：本人要求删除。
letter-data-erasure-free = 依照法律，贵方应当免费答复。
letter-data-erasure-identity = 如果对本人的身份有疑问，请立即告知需要查看什么材料。
letter-data-erasure-reasons = 如果拒绝，依照法律，贵方应当说明理由。
letter-data-erasure-by-law = 依照法律，贵方最迟应于**{ $demand-date }**答复（{ $articles }）。请最迟于该日确认已删除哪些信息。
letter-data-erasure-by-asked = 请最迟于**{ $demand-date }**确认已删除哪些信息。
letter-data-erasure-then = 如果届时没有得到完整的答复，本人将向个人信息保护机构投诉。
