# The letter `closing_note`.
letter-closing-note = 終了のお知らせ
letter-about-closing-note = 解決したときに販売者に礼を述べ、不要になったデータの削除を求めます。
letter-closing-note-subject = 本件は解決しました
letter-closing-note-paid = お金を受け取りました。ご対応ありがとうございました。
letter-closing-note-replaced = 交換品を受け取りました。ご対応ありがとうございました。
letter-closing-note-repaired = 修理が終わりました。ご対応ありがとうございました。
letter-closing-note-delivered = 品物を受け取りました。ご対応ありがとうございました。
letter-closing-note-rights = 手元にある品物についての私の法律上の権利は、そのまま残ります。
letter-closing-note-data = 不要になった私の個人データで、法律上の保存義務がないものを削除してくださいますようお願いします。
