"""The Rust module, for editors and type checkers: see `native/src/lib.rs`."""

class Matcher:
    """Finds any of many words in a text, whatever their case."""

    def __init__(self, words: list[str]) -> None: ...
    def find(self, text: str) -> list[tuple[int, int]]:
        """Where words begin and end, in characters."""

    def mask(self, text: str, mask: str = "*") -> str:
        """The text with each letter of a word replaced."""
