def names(module: object) -> str:
    return ' '.join(dir(module))
