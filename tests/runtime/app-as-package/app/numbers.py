def times(a: int, b: int) -> int:
    return a * b
