"""One check for each thing that `env` does; the test calls them by name, over each kind of host."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

import wit_world
from hognose.kv import KeyList, KVError, Store
from hognose.variables import MissingVariable
from wit_world.env import env


async def raised(work: Awaitable[Any]) -> str:
    """The exception, as text."""
    try:
        await work
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "nothing was raised"


async def given(work: Awaitable[str]) -> str:
    """The value, or the exception as text."""
    try:
        return await work
    except Exception as error:
        return f"{type(error).__name__}: {error}"


async def values() -> str:
    assert await env.FOO.get("bar") is None
    await env.FOO.put("bar", "baz")
    text: str | None = await env.FOO.get("bar")
    await env.FOO.put("bytes", b"\xff\x00")
    data: bytes | None = await env.FOO.get("bytes", "bytes")
    await env.FOO.put_json("json", {"a": [1, None, "ü"]})
    parsed = await env.FOO.get("json", type="json")
    raw = await env.FOO.get("json")
    await env.FOO.put("view", memoryview(b"abc"))
    view = await env.FOO.get("view")
    await env.FOO.put("empty", "")
    found = [await env.FOO.exists(key) for key in ("bar", "empty", "none")]
    await env.FOO.delete("bar")
    await env.FOO.delete("bar")
    return repr((text, data, parsed, raw, view, await env.FOO.get("empty"), found, await env.FOO.get("bar")))


async def stores() -> str:
    """Each store has its own keys, and all tasks see the same."""
    await asyncio.gather(*(env.CACHE.put(f"k{n}", str(n)) for n in range(20)))
    got = await asyncio.gather(*(env.CACHE.get(f"k{n}") for n in range(20)))
    return repr((sum(int(value or "") for value in got), await env.FOO.get("k1")))


async def listing() -> str:
    store: Store = env.CACHE
    for name in ("b", "c", "a"):
        for n in range(4):
            await store.put(f"{name}{n}", "")
    await store.put("", "the empty key")
    whole: KeyList = await store.list()
    some = await store.list(prefix="b", limit=3)
    more = await store.list(prefix="b", limit=3, cursor=some.cursor)
    pages = []
    cursor = None
    while True:
        page = await store.list(limit=5, cursor=cursor)
        pages += page.keys
        cursor = page.cursor
        if page.list_complete:
            break
    every = sorted([key async for key in store.keys()])
    a = sorted([key async for key in store.keys("a")])
    assert sorted(whole.keys) == every == sorted(pages) and len(set(pages)) == len(pages) == 13, (whole, pages, every)
    assert whole.list_complete and whole.cursor is None
    assert sorted(some.keys + more.keys) == ["b0", "b1", "b2", "b3"] and len(some.keys) == 3 and more.list_complete
    bad = await raised(store.list(cursor="x"))
    return repr((a, bad, await raised(store.list(limit=0))))


async def mistakes() -> str:
    lines = [
        await raised(env.FOO.put("k", {})),  # type: ignore[arg-type]
        await raised(env.FOO.put("k", "v", expiration_ttl=60)),  # type: ignore[arg-type]
        await raised(env.FOO.get("k", "arrayBuffer")),  # type: ignore[call-overload]
        await raised(env.FOO.get(1)),  # type: ignore[call-overload]
    ]
    await env.FOO.put("k", b"\xff")
    lines.append(await raised(env.FOO.get("k")))
    await env.FOO.put("k", "{")
    lines.append(await raised(env.FOO.get("k", "json")))
    lines.append(repr(env.FOO))
    return "\n".join(lines)


async def errors() -> str:
    """Of the host: a store that it does not give, and a key that fails."""
    lines = [await raised(env.SECRET.get("k"))]
    try:
        await env.FOO.put("broken", "")
    except KVError as error:
        lines.append(repr((str(error), error.store, error.key, error.code, type(error.error).__name__)))
    await env.FOO.put("k", "after")
    lines.append(repr(await env.FOO.get("k")))
    return "\n".join(lines)


async def variables() -> str:
    first = await env.GREETING
    lines = [first, await env.GREETING.get(), await env.RENAMED, await raised(env.API_TOKEN), repr(env.GREETING)]
    try:
        await env.API_TOKEN
    except MissingVariable as error:
        lines.append(repr((error.name, isinstance(error, LookupError))))
    return "\n".join(lines)


async def token() -> str:
    return await env.API_TOKEN


async def refusals() -> str:
    """Of names: those that have a value, a default, and neither."""
    return "\n".join([await given(variable.get()) for variable in (env.API_TOKEN, env.GREETING)])


class WitWorld(wit_world.WitWorld):
    async def check(self, name: str) -> str:
        checks = (values, stores, listing, mistakes, errors, variables, token, refusals)
        return await {check.__name__: check for check in checks}[name]()

    def blocking(self) -> str:
        """Of the world `plain`: a function that is not asynchronous."""
        asyncio.run(env.FOO.put("a", "b"))
        return repr((asyncio.run(env.FOO.get("a")), asyncio.run(env.GREETING.get())))
