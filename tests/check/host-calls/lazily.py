def load():
    import later

    return later
