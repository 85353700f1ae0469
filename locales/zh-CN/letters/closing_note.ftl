# The letter `closing_note`.
letter-closing-note = 结束通知
letter-about-closing-note = 事情解决后向卖家致谢，并请其删除不再需要的数据。
letter-closing-note-subject = 此事已经解决
letter-closing-note-paid = 我已收到款项。感谢贵方解决此事。
letter-closing-note-replaced = 我已收到更换的商品。感谢贵方解决此事。
letter-closing-note-repaired = 商品已修好。感谢贵方解决此事。
letter-closing-note-delivered = 我已收到商品。感谢贵方解决此事。
letter-closing-note-rights = 我对现有商品的法定权利不受影响。
letter-closing-note-data = 请删除贵方不再需要、且法律未要求保存的我的个人信息。
