from .shared import WORDS


def greeting() -> str:
    return WORDS["fr"]
