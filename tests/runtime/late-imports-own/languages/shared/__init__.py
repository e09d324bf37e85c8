WORDS = {"fr": "Bonjour"}
