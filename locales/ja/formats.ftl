# 手紙を出すときの形式。
error-mail-too-long = 手紙が長いため、メールソフトに全文を渡すことができません。メールの下書き（.eml）として保存し、そのファイルを開いてください。
error-mail-address = { $field }：メールアドレスが1つだけ書かれていません。name@example.org のようなアドレスを1つ書くか、空欄にしてください。
ui-format = ファイルに保存
ui-format-pdf = PDF（印刷・送付用）
ui-format-docx = Word文書（.docx、編集用）
ui-format-html = ウェブページ（.html）
ui-format-txt = テキスト（.txt）
ui-format-md = Markdown（.md）
ui-format-eml = メールの下書き（.eml、メールソフトで開きます）
ui-format-save = 保存する
ui-format-draft = メールの下書きとして保存する
ui-enclose = 同封するもの
ui-enclose-about = 手紙の下に一覧が載り、メールの下書きとして保存すると添付されます。
ui-enclose-none = この注文の証拠はまだ保存されていません。
ui-enclosure = { $kind }（{ $name }）
