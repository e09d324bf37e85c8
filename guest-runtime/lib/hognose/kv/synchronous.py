"""Interfaces whose functions answer at once: nothing else of the instance runs meanwhile."""

from __future__ import annotations

from types import ModuleType
from typing import Any


class _Synchronous:
    """What the two have in common: the methods of an open store."""

    def __init__(self, module: ModuleType) -> None:
        self.module: Any = module

    async def get(self, store: Any, key: str) -> bytes | None:
        value: bytes | None = store.get(key)
        return value

    async def set(self, store: Any, key: str, value: bytes | bytearray | memoryview) -> None:
        store.set(key, value)

    async def delete(self, store: Any, key: str) -> None:
        store.delete(key)

    async def exists(self, store: Any, key: str) -> bool:
        found: bool = store.exists(key)
        return found


class Wasi(_Synchronous):
    """`wasi:keyvalue/store@0.2.0-draft2`."""

    hint = "the host's configuration names them, or `hognose serve --kv NAME`"

    async def open(self, name: str) -> Any:
        return self.module.open(name)

    async def page(self, store: Any, cursor: str | None) -> tuple[list[str], str | None]:
        response = store.list_keys(cursor)
        return response.keys, response.cursor


class Spin2(_Synchronous):
    """`fermyon:spin/key-value@2.0.0`."""

    hint = "spin.toml lists what a component may use in its `key_value_stores`"

    async def open(self, name: str) -> Any:
        return self.module.Store.open(name)

    async def page(self, store: Any, cursor: str | None) -> tuple[list[str], str | None]:
        return store.get_keys(), None
