"""Words of a text. It knows nothing of pages: `python -m doctest words.py` checks it."""

from collections import Counter


def count(text: str) -> list[tuple[str, int]]:
    """The words and how often they are there, the most frequent ones first.

    >>> count("one two Two")
    [('two', 2), ('one', 1)]
    """
    return Counter(text.lower().split()).most_common()
