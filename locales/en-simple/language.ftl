language-name = English – easy
