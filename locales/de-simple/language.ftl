language-name = Deutsch – einfach
