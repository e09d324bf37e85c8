def load():
    import broken
