"""Percent-encoding, without `urllib.parse`, which imports more than all of this package."""

from __future__ import annotations

_DIGITS = "0123456789abcdefABCDEF"
_CODES = {(first + second).encode(): bytes((int(first + second, 16),)) for first in _DIGITS for second in _DIGITS}


def decode(text: str) -> bytes:
    """The bytes that a path stands for. A `%` that starts no code is itself."""
    data = text.encode("utf-8", "surrogateescape")
    if b"%" not in data:
        return data
    first, *rest = data.split(b"%")
    parts = [first]
    for part in rest:
        code = _CODES.get(part[:2])
        parts.append(b"%" + part if code is None else code + part[2:])
    return b"".join(parts)


def parameters(query: str) -> dict[str, str]:
    """What a query or a form says, the last one of those that have the same name."""
    pairs = (part.replace("+", " ").partition("=") for part in query.split("&") if part)
    return {text(name): text(value) for name, _, value in pairs}


def text(encoded: str) -> str:
    """The text that is encoded."""
    return decode(encoded).decode("utf-8", "replace") if "%" in encoded else encoded
