"""Answers, and fails to, in every way that can leave a client without the whole of an answer."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator

from hognose import web

PART = b"0123456789" * 100


def deeper(n: int) -> int:
    return deeper(n + 1)


async def parts(end: str) -> AsyncIterator[bytes]:
    for _ in range(5):
        yield PART
        await asyncio.sleep(0.02)
    fail(end)


async def large() -> AsyncIterator[bytes]:
    """More than the buffers of any connection."""
    for _ in range(16):
        yield PART * 1000


def fail(how: str) -> None:
    match how:
        case "abort":
            os.abort()
        case "exit":
            sys.exit(3)
        case "recurse":
            deeper(0)
        case "raise":
            raise ValueError("this handler fails")
        case "spin":
            while True:
                pass


async def upper(request: web.Request) -> AsyncIterator[bytes]:
    async for part in request:
        yield part.upper()


async def site(request: web.Request) -> web.Response:
    query = request.query
    match request.path:
        case "/hello":
            return web.Response("Hello!")
        case "/parts":
            return web.Response(parts(query.get("end", "")))
        case "/large":
            return web.Response(large())
        case "/upper":
            return web.Response(upper(request))
        case "/length":
            return web.Response(str(len(await request.body())))
        case "/ignore":
            return web.Response("ignored")
        case "/late":
            await asyncio.sleep(float(query["seconds"]))
            return web.Response("late")
        case "/status":
            return web.Response("answered", int(query["code"]))
        case "/fail":
            fail(query["how"])
    return web.Response("no such path", 404)


Handler = IncomingHandler = web.handler(site)
