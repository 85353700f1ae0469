# The letter `closing_note`.
letter-closing-note = 结束通知
letter-about-closing-note = 事情解决后向卖家致谢，并请其删除不再需要的个人信息。
letter-closing-note-subject = 此事已经解决
letter-closing-note-paid = 本人已收到款项。感谢贵方解决此事。
letter-closing-note-replaced = 本人已收到更换的商品。感谢贵方解决此事。
letter-closing-note-repaired = 商品已修好。感谢贵方解决此事。
letter-closing-note-delivered = 本人已收到商品。感谢贵方解决此事。
letter-closing-note-rights = 本人对现有商品的法定权利不受影响。
letter-closing-note-data = 本人的个人信息中，贵方不再需要且法律未要求保存的，请予以删除。
