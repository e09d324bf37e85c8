def deeper() -> None:
    raise RuntimeError("in helper")  # the line in helper
