"""A store as an app sees it, whatever interface the host gives it by."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, Literal, overload

from componentize_py_types import Err

from .backend import backend
from .errors import KVError

# Chosen while the app is built, as with `--stdlib used` nothing can be imported later.
_backend = backend()

# Within the class `list` is a method.
_Keys = list[str]


@dataclass(frozen=True, slots=True)
class KeyList:
    """Some of a store's keys."""

    keys: _Keys
    # Whether there are no more.
    list_complete: bool
    # What `list()` takes to go on.
    cursor: str | None


class Store:
    """A key-value store. It is opened when it is first used, and stays open for the
    life of the instance."""

    __slots__ = ("name", "_handle")

    def __init__(self, name: str) -> None:
        """`name` is the host's name for it, such as `default`."""
        self.name = name
        self._handle: Any = None

    def __repr__(self) -> str:
        return f"<key-value store {self.name!r}>"

    @overload
    async def get(self, key: str, type: Literal["text"] = "text") -> str | None: ...

    @overload
    async def get(self, key: str, type: Literal["bytes"]) -> bytes | None: ...

    @overload
    async def get(self, key: str, type: Literal["json"]) -> Any: ...

    async def get(self, key: str, type: Literal["text", "bytes", "json"] = "text") -> Any:
        """The value of a key, `None` if there is none: as a `str`, as `bytes` or as
        what its JSON stands for.

        Raises `ValueError` if the value is not of that kind, and `KVError`.
        """
        if type not in ("text", "bytes", "json"):
            raise ValueError(f'expected the type "text", "bytes" or "json", found {type!r}')
        value = await self._call("get", key)
        if value is None or type == "bytes":
            return value
        try:
            text = value.decode()
            return text if type == "text" else json.loads(text)
        except ValueError as error:
            kind = "UTF-8" if isinstance(error, UnicodeDecodeError) else "JSON"
            raise ValueError(
                f'key-value store `{self.name}`, key `{key}`: the value is no {kind}; type="bytes" gives it as it is'
            ) from error

    async def put(
        self,
        key: str,
        value: str | bytes | bytearray | memoryview,
        *,
        expiration: None = None,
        expiration_ttl: None = None,
        metadata: None = None,
    ) -> None:
        """Sets the value of a key. Raises `KVError`.

        Values of WASI and Spin have no expiry and no metadata: these
        parameters are there to say so.
        """
        for name, given in (("expiration", expiration), ("expiration_ttl", expiration_ttl), ("metadata", metadata)):
            if given is not None:
                raise NotImplementedError(f"`{name}` is not possible: neither WASI nor Spin has it; keep it as part of the value")
        if isinstance(value, str):
            value = value.encode()
        elif not isinstance(value, (bytes, bytearray, memoryview)):
            raise TypeError(f"expected a str or bytes, found `{type(value).__name__}`; `put_json` takes what JSON can hold")
        await self._call("set", key, value)

    async def put_json(self, key: str, value: Any) -> None:
        """Sets the value of a key to the JSON of an object. Raises `KVError`."""
        await self.put(key, json.dumps(value, ensure_ascii=False, separators=(",", ":")))

    async def delete(self, key: str) -> None:
        """Removes a key, which need not be there. Raises `KVError`."""
        await self._call("delete", key)

    async def exists(self, key: str) -> bool:
        """Whether a key has a value. Raises `KVError`."""
        found: bool = await self._call("exists", key)
        return found

    async def list(self, *, prefix: str = "", limit: int = 1000, cursor: str | None = None) -> KeyList:
        """At most `limit` keys that start with `prefix`; `cursor` is what the call before gave.

        WASI and Spin look for no prefix themselves: each call reads all keys that one page of the
        host has, from which it takes those that are asked for, in their order. Raises `KVError`.
        """
        if limit < 1:
            raise ValueError(f"expected a limit of at least 1, found {limit}")
        page, after = _position(cursor)
        keys: _Keys = []
        while True:
            found, following = await self._page(page)
            found = sorted({key for key in found if key.startswith(prefix) and (after is None or key > after)})
            room = limit - len(keys)
            keys += found[:room]
            if len(found) > room:
                return KeyList(keys, False, json.dumps([page, keys[-1] if room else None]))
            if following is None:
                return KeyList(keys, True, None)
            page, after = following, None

    async def keys(self, prefix: str = "") -> AsyncIterator[str]:
        """All keys that start with `prefix`, in no certain order: `async for key in
        env.FOO.keys()`. Raises `KVError`."""
        page: str | None = None
        while True:
            found, page = await self._page(page)
            for key in found:
                if key.startswith(prefix):
                    yield key
            if page is None:
                return

    async def _page(self, cursor: str | None) -> tuple[_Keys, str | None]:
        page: tuple[_Keys, str | None] = await self._call("page", None, cursor)
        return page

    async def _call(self, operation: str, key: str | None, *arguments: Any) -> Any:
        handle = self._handle
        try:
            if handle is None:
                handle = await _backend.open(self.name)
                # Another task may have opened it meanwhile.
                if self._handle is None:
                    self._handle = handle
                handle = self._handle
            if key is not None:
                arguments = (key, *arguments)
            return await getattr(_backend, operation)(handle, *arguments)
        except Err as error:
            # Whatever it was, the next call opens the store again.
            if self._handle is handle:
                self._handle = None
            raise KVError(self.name, key, error.value, _backend.hint) from None


def _position(cursor: str | None) -> tuple[str | None, str | None]:
    """The host's cursor of a page, and the last key that was taken of it."""
    if cursor is None:
        return None, None
    match _parsed(cursor):
        case [(str() | None) as page, (str() | None) as after]:
            return page, after
    raise ValueError(f"`{cursor}` is no cursor that `list` gave")


def _parsed(cursor: str) -> Any:
    try:
        return json.loads(cursor)
    except ValueError:
        return None
