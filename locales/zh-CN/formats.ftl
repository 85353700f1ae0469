# 信函发出的各种形式。
error-mail-too-long = 信函过长，无法完整交给邮件程序。请将其保存为邮件草稿（.eml），再打开该文件。
error-mail-address = { $field }：这里不是单个电子邮箱地址。请填写一个地址，例如 name@example.org，或将此栏留空。
ui-format = 保存为文件
ui-format-pdf = PDF，用于打印和发送
ui-format-docx = Word 文档（.docx），便于继续修改
ui-format-html = 网页（.html）
ui-format-txt = 纯文本（.txt）
ui-format-md = Markdown（.md）
ui-format-eml = 邮件草稿（.eml），在邮件程序中打开
ui-format-save = 保存
ui-format-draft = 保存为邮件草稿
ui-enclose = 随信附上
ui-enclose-about = 会列在信的下方；保存为邮件草稿时，会作为附件。
ui-enclose-none = 这个订单还没有保存任何证据。
ui-enclosure = { $kind }（{ $name }）
