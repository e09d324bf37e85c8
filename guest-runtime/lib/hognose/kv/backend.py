"""Which key-value interface of the host is used."""

from __future__ import annotations

from functools import cache
from typing import Any, Protocol

from ..world import imported, needed


class Backend(Protocol):
    """Of one WIT interface. What the host refuses is raised as `Err`."""

    # What to do about a store that the host does not give.
    hint: str

    async def open(self, name: str, /) -> Any: ...

    async def get(self, store: Any, key: str, /) -> bytes | None: ...

    async def set(self, store: Any, key: str, value: bytes | bytearray | memoryview, /) -> None: ...

    async def delete(self, store: Any, key: str, /) -> None: ...

    async def exists(self, store: Any, key: str, /) -> bool: ...

    async def page(self, store: Any, cursor: str | None, /) -> tuple[list[str], str | None]:
        """Keys in any order, and the cursor for more if there are any."""
        ...


@cache
def backend() -> Backend:
    """The one that the world imports; the asynchronous one first, beside
    which other tasks go on."""
    if module := imported("spin:key-value/key-value", "3"):
        from .asynchronous import Spin3

        return Spin3(module)
    from .synchronous import Spin2, Wasi

    if module := imported("wasi:keyvalue/store", "0.2.0-draft2"):
        return Wasi(module)
    if module := imported("fermyon:spin/key-value", "2"):
        return Spin2(module)
    return Wasi(needed("wasi:keyvalue/store", "0.2.0-draft2"))
