language-name = 简体中文（浅白版）
