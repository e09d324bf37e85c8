"""anyio in a component: what it has worker threads do is done in place, as by `asyncio.to_thread`.

Loaded behind `anyio._backends._asyncio`. It replaces functions of the class by which anyio's own
code calls its backends.
"""

import sys
from asyncio import AbstractEventLoop, Task, get_running_loop
from collections.abc import Callable, Generator
from contextvars import copy_context
from types import coroutine
from typing import Any

from hognose_loops import outside, within

# After so many it seems to wait for others.
MOST_PAUSES = 1000

backend: Any = sys.modules["anyio._backends._asyncio"]


class InPlace:
    """Functions for the backend, in the order in which they are called: into a
    thread, and from there."""

    @classmethod
    async def run_sync_in_worker_thread(
        cls: Any, func: Callable[..., Any], args: tuple[Any, ...], abandon_on_cancel: bool = False, limiter: Any = None
    ) -> Any:
        await cls.checkpoint()
        async with limiter or cls.current_default_thread_limiter():
            with backend.CancelScope(shield=not abandon_on_cancel) as scope:
                # `from_thread.check_cancelled` asks this one.
                asked = scope if abandon_on_cancel else scope._parent_scope or scope
                backend.threadlocals.current_cancel_scope = asked
                try:
                    with backend.claim_worker_thread(cls, get_running_loop()):
                        return copy_context().run(as_in_a_thread, func, *args)
                finally:
                    del backend.threadlocals.current_cancel_scope

    @classmethod
    def run_sync_from_thread(cls, func: Callable[..., Any], args: tuple[Any, ...], token: Any) -> Any:
        return copy_context().run(as_in_the_loop, loop_of(token), func, *args)

    @classmethod
    def run_async_from_thread(cls, func: Callable[..., Any], args: tuple[Any, ...], token: Any) -> Any:
        loop = loop_of(token)

        async def call() -> Any:
            return await without_pauses(func(*args))

        def start() -> Task[Any]:
            return Task(call(), loop=loop, eager_start=True)

        task = copy_context().run(as_in_the_loop, loop, start)
        if task.done():
            return task.result()
        task.cancel()
        raise RuntimeError("there are no threads in a component: what runs in place of one holds up the event loop, so it cannot await what takes time")


@coroutine
def without_pauses(awaitable: Any) -> Generator[Any, None, Any]:
    """Awaits, but goes on at once where something only lets others have their turn."""
    iterator = awaitable.__await__()
    pauses = 0
    error: BaseException | None = None
    while True:
        try:
            waits = next(iterator) if error is None else iterator.throw(error)
        except StopIteration as end:
            return end.value
        error = None
        pauses += 1
        if waits is None and pauses < MOST_PAUSES:
            continue
        try:
            yield waits
        except BaseException as raised:
            error = raised


def as_in_a_thread(func: Callable[..., Any], *args: Any) -> Any:
    set_library(None)
    return outside(func, *args)


def as_in_the_loop(loop: AbstractEventLoop, func: Callable[..., Any], *args: Any) -> Any:
    set_library("asyncio")
    return within(loop, func, *args)


def set_library(name: str | None) -> None:
    """For functions that ask which library for asynchronous functions is there. Before anyio 4.12 a
    package of its own knew that."""
    if hasattr(backend, "set_current_async_library"):
        backend.set_current_async_library(name)
    else:
        backend.sniffio.current_async_library_cvar.set(name)


def loop_of(token: Any) -> Any:
    return token or backend.threadlocals.current_token.native_token


for name, function in vars(InPlace).items():
    if isinstance(function, classmethod):
        setattr(backend.AsyncIOBackend, name, function)
