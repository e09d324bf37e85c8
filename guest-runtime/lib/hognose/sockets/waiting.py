"""How coroutines wait for the host: in an event loop, or by blocking the call."""

import sys
import time
from collections.abc import Coroutine, Generator
from types import coroutine
from typing import Any

from hognose.world import imported

# Whether the coroutine that runs is one of `block_on_pollables`.
blocking = False


@coroutine
def ready(pollable: Any) -> Generator[Any, None, None]:
    """Waits for a pollable of WASI 0.2."""
    with pollable:
        if blocking:
            yield pollable
        else:
            yield from pollable.__await__()


def block_on_pollables[T](waiting: Coroutine[Any, Any, T], timeout: float | None) -> T:
    """Runs what waits by `ready` only. Needs no event loop, and blocks one that runs."""
    global blocking
    deadline = None if timeout is None else time.monotonic() + timeout
    while True:
        before, blocking = blocking, True
        try:
            pollable = waiting.send(None)
        except StopIteration as done:
            result: T = done.value
            return result
        finally:
            blocking = before
        try:
            block(pollable, deadline)
        except BaseException:
            waiting.close()
            raise


def block(pollable: Any, deadline: float | None) -> None:
    if deadline is None:
        pollable.block()
        return
    if pollable.ready():
        return
    left = deadline - time.monotonic()
    if deadline and left <= 0:
        raise TimeoutError("timed out")
    clock = imported("wasi:clocks/monotonic-clock", "0.2")
    if clock is None:
        raise OSError("timeouts of sockets need wasi:clocks/monotonic-clock@0.2 in the component's world")
    with clock.subscribe_duration(int(left * 1e9) + 1) as timer:
        sys.modules[type(pollable).__module__].poll([pollable, timer])
        if not pollable.ready():
            raise TimeoutError("timed out")


def poll_any(pollables: list[Any], timeout: float | None) -> None:
    """Waits until one of these pollables is ready, and gives all of them up."""
    timers = []
    try:
        if timeout is not None:
            clock = imported("wasi:clocks/monotonic-clock", "0.2")
            if clock is None:
                raise OSError("timeouts of sockets need wasi:clocks/monotonic-clock@0.2 in the component's world")
            # A host needs a moment to see what there is.
            timers.append(clock.subscribe_duration(int(max(timeout, 0.001) * 1e9)))
        if waiting := [*pollables, *timers]:
            sys.modules[type(waiting[0]).__module__].poll(waiting)
    finally:
        for pollable in (*pollables, *timers):
            pollable.__exit__(None, None, None)


def block_on_tasks[T](waiting: Coroutine[Any, Any, T], timeout: float | None) -> T:
    """Runs what waits for asynchronous functions and streams. The call of the host must be one that may wait."""
    import asyncio

    from hognose import blocking
    from hognose_host import may_block

    if not may_block():
        waiting.close()
        raise RuntimeError(
            "a socket of WASI 0.3 cannot wait here: only functions that are `async` in WIT may block; "
            "import wasi:sockets@0.2 as well, which can"
        )
    if timeout is None:
        return blocking.run(waiting)
    # A host needs a moment to give what it has.
    return blocking.run(asyncio.wait_for(waiting, timeout or 0.001))


def may_use_tasks() -> bool:
    """Whether something of WASI 0.3 can wait here: an event loop runs, or the call may block."""
    host = sys.modules.get("hognose_host")
    if host is None:
        return False
    asyncio = sys.modules["asyncio"]
    return host.may_block() or asyncio._get_running_loop() is not None
