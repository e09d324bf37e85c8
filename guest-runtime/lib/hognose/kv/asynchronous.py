"""`spin:key-value/key-value@3.0.0`, whose functions may take their time while other
tasks of the instance run."""

from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any

# How many keys are taken at a time.
_KEYS = 1024


class Spin3:
    """The functions of the interface."""

    hint = "spin.toml lists what a component may use in its `key_value_stores`"

    def __init__(self, module: ModuleType) -> None:
        self.module: Any = module
        self._opening: dict[str, asyncio.Task[Any]] = {}

    async def open(self, name: str) -> Any:
        """Tasks that want a store at the same time share it."""
        loop = asyncio.get_running_loop()
        opening = self._opening.get(name)
        if opening is None or opening.done() or opening.get_loop() is not loop:
            opening = self._opening[name] = loop.create_task(self.module.Store.open(name))
        # A task that is cancelled leaves it to the others.
        return await asyncio.shield(opening)

    async def get(self, store: Any, key: str) -> bytes | None:
        value: bytes | None = await store.get(key)
        return value

    async def set(self, store: Any, key: str, value: bytes | bytearray | memoryview) -> None:
        await store.set(key, value)

    async def delete(self, store: Any, key: str) -> None:
        await store.delete(key)

    async def exists(self, store: Any, key: str) -> bool:
        found: bool = await store.exists(key)
        return found

    async def page(self, store: Any, cursor: str | None) -> tuple[list[str], str | None]:
        keys: list[str] = []
        stream, ending = await store.get_keys()
        with stream, ending:
            while not stream.writer_dropped:
                keys += await stream.read(_KEYS)
            # Whether these are all of them.
            outcome = await ending
        if type(outcome) is self.module.Err:
            raise outcome
        return keys, None
