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
    if left > 0:
        poll_first([pollable], left)
    if left <= 0 or not pollable.ready():
        raise TimeoutError("timed out")


def poll_first(pollables: list[Any], timeout: float | None) -> None:
    """Waits until one of these pollables is ready."""
    poll = sys.modules[type(pollables[0]).__module__].poll
    if timeout is None:
        poll(pollables)
        return
    clock = imported("wasi:clocks/monotonic-clock", "0.2")
    if clock is None:
        raise OSError("timeouts of sockets need wasi:clocks/monotonic-clock@0.2 in the component's world")
    with clock.subscribe_duration(int(timeout * 1e9) + 1) as timer:
        poll([*pollables, timer])


def block_on_tasks[T](waiting: Coroutine[Any, Any, T], timeout: float | None) -> T:
    """Runs what waits for asynchronous functions and streams. The call of the host must
    be one that may wait."""
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
