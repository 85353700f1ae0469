# The letter `data_access`.
letter-data-access-subject = 要求提供本人的个人信息副本
letter-data-access-ordered = 本人曾于{ $contract-date }向贵方下单。
letter-data-access-ask = 请向本人提供贵方所持有的关于本人的全部个人信息的副本（{ $articles }）。
letter-data-access-details = 请同时告知：贵方将这些信息用于什么目的，提供给了谁，以及从何处取得。
letter-data-access-correct = 如果发现其中有不准确的信息，请予以更正。
letter-data-access-free = 依照法律，贵方应当免费答复。
letter-data-access-identity = 如果对本人的身份有疑问，请立即告知需要查看什么材料。
letter-data-access-reasons = 如果拒绝，依照法律，贵方应当说明理由。
letter-data-access-by-law = 依照法律，贵方最迟应于**{ $demand-date }**答复（{ $articles }）。
letter-data-access-by-asked = 请最迟于**{ $demand-date }**答复。
letter-data-access-then = 如果届时没有得到完整的答复，本人将向个人信息保护机构投诉。
