"""What goes wrong with bodies, and how they are moved."""

from __future__ import annotations

from typing import Any

Bytes = bytes | bytearray | memoryview

# How much is asked for at a time.
CHUNK = 65536


class Broken(Exception):
    """The other side is gone in the middle of a body, with an `error-code` if the host has one."""

    def __init__(self, code: Any = None) -> None:
        super().__init__("the body is not complete")
        self.code = code
