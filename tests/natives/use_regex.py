"""Regular expressions."""

import regex

TEXT = "the hognose snake 123 rolls over, and plays dead in the sand.\n" * 100
WORD = regex.compile(r"\b\p{L}+\b")


def use() -> None:
    print(regex.findall(r"\p{Lu}\p{Ll}+", "Ärger Über alles"), len(WORD.findall(TEXT)))
    print(regex.fullmatch(r"(?:hognse){e<=1}", "hognose"))


OPERATIONS = {"findall, 6 kB": lambda: WORD.findall(TEXT)}
