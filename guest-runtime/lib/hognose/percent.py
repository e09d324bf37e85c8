"""Percent-encoding in paths, without `urllib.parse`, which imports more than all of this package."""

from __future__ import annotations

_CODES = {f"{first}{second}".encode(): bytes((int(first + second, 16),)) for first in "0123456789abcdefABCDEF" for second in "0123456789abcdefABCDEF"}


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
