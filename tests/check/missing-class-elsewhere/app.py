from other import Math, WitWorld  # noqa: F401
