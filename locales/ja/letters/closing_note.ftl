# The letter `closing_note`.
letter-closing-note = 終了のお知らせ
letter-about-closing-note = 解決したときに販売者に礼を述べ、不要になったデータの削除を求めます。
letter-closing-note-subject = 本件解決のご連絡
letter-closing-note-paid = 返金を受け取りました。ご対応いただき、ありがとうございました。
letter-closing-note-replaced = 交換品を受け取りました。ご対応いただき、ありがとうございました。
letter-closing-note-repaired = 修理が完了しました。ご対応いただき、ありがとうございました。
letter-closing-note-delivered = 商品を受け取りました。ご対応いただき、ありがとうございました。
letter-closing-note-rights = 現在手元にある商品についての私の法律上の権利は、そのまま存続いたします。
letter-closing-note-data = 私の個人情報のうち、貴社で不要となり、法律により保存が義務付けられていないものは、削除してくださいますようお願いいたします。
