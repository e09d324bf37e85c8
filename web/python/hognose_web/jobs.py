"""A job: a program, or a call of one of its functions."""

import asyncio
import builtins
import functools
import linecache
import sys
import time
import types
from _ast import Expr, Expression, PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST
from asyncio.events import _get_running_loop, _set_running_loop
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Any

from hognose_event_loop import innermost, raise_in
from hognose import Reopened
from hognose_loops import RunLoop
from hognose_strands import OWNER
from hognose_web_world.exports.programs import Outcome
from hognose_web_world.imports import page

from . import _proxies, callbacks, functions, packing, values

# The program that runs, as tracebacks name it.
FILENAME: ContextVar[str] = ContextVar("FILENAME", default="<run>")

# The module that programs run as, and the package of the files beside them.
main = types.ModuleType("__main__")
BESIDE = "__page__"

async def receive() -> str:
    """The next message of the page, also in a program that was saved while it waited."""
    while True:
        try:
            return await page.receive()
        except Reopened:
            pass


async def install(requirements: Any, **options: Any) -> None:
    """See `micropip.install`."""
    import micropip

    await micropip.install(requirements, **options)


main.__dict__["__package__"] = BESIDE
main.__dict__["receive"] = receive
main.__dict__["install"] = install
sys.modules["__main__"] = main
sys.modules[BESIDE] = types.ModuleType(BESIDE)
sys.modules[BESIDE].__path__ = []


class Steps:
    """What a job does, one thing after the other. Some of it may have to be awaited."""

    def __init__(self, steps: list[Callable[[], Any]], waits: bool, filename: str | None = None) -> None:
        self.steps = steps
        self.waits = waits
        self.filename = filename

    async def run(self) -> Outcome:
        """Where the engine can suspend calls. What the program has begun ends with it."""
        if not self.waits:
            # It may start event loops of its own.
            with attending(), outside_loops():
                return self.run_now()
        try:
            return await self.run_beside()
        finally:
            await end_others()

    def run_now(self) -> Outcome:
        if self.filename is not None:
            FILENAME.set(self.filename)
        value = None
        for step in self.steps:
            value = step()
        return outcome(value)

    async def run_beside(self) -> Outcome:
        if self.filename is not None:
            FILENAME.set(self.filename)
        value = None
        for step in self.steps:
            value = step()
            if isinstance(value, types.CoroutineType):
                value = await value
        return outcome(value)


async def end_others() -> None:
    """Cancels the other tasks of this call, as `asyncio.run` does."""
    task, strand = asyncio.current_task(), OWNER.get()
    others = [it for it in asyncio.all_tasks() if it is not task and it.get_context().get(OWNER) is strand]
    for other in others:
        other.cancel()
    await asyncio.gather(*others, return_exceptions=True)


async def attend(task: asyncio.Task[Any]) -> None:
    """Lets the page interrupt a task that waits.

    As this waits for the page, the event loop listens to it, where it would sleep otherwise.
    """
    while True:
        await page.interrupted()
        future = innermost(task)
        if future is not None:
            raise_in(future, KeyboardInterrupt("interrupted by the page"))


# Seconds after which a program that sleeps looks whether it is interrupted.
PATIENCE = 0.05


def check() -> None:
    """Raises what the page wishes."""
    try:
        interrupted = values.global_("_hognose_interrupted")
    except LookupError:
        return
    if interrupted():
        raise KeyboardInterrupt("interrupted by the page")


def sleep(seconds: float) -> None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > PATIENCE:
        plain_sleep(PATIENCE)
        check()
    plain_sleep(max(left, 0.0) if seconds >= 0 else seconds)
    check()


def read(*prompt: Any) -> str:
    line = plain_input(*prompt)
    check()
    return line


plain_sleep, plain_input = time.sleep, builtins.input
time.sleep = functools.update_wrapper(sleep, plain_sleep)
builtins.input = functools.update_wrapper(read, plain_input)


@contextmanager
def outside_loops() -> Iterator[None]:
    """As where no event loop runs."""
    running = _get_running_loop()
    _set_running_loop(None)
    try:
        yield
    finally:
        _set_running_loop(running)


@contextmanager
def attending() -> Iterator[None]:
    """Every event loop that is run listens to the page."""
    before = RunLoop.run_until_complete

    def run_until_complete(loop: RunLoop, future: Any) -> Any:
        task = asyncio.ensure_future(future, loop=loop)
        if not isinstance(task, asyncio.Task):
            return before(loop, task)
        attendant = loop.create_task(attend(task))
        # Programs may wait for all tasks.
        asyncio.tasks._unregister_task(attendant)
        try:
            return before(loop, task)
        finally:
            attendant.cancel()
            with suppress(asyncio.CancelledError):
                before(loop, attendant)

    RunLoop.run_until_complete = run_until_complete
    try:
        yield
    finally:
        RunLoop.run_until_complete = before


def program(source: str, filename: str) -> Steps:
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    main.__dict__["__file__"] = filename
    codes = [code for code in compiled(source, filename) if code is not None]
    waits = any(code.co_flags & functions.COROUTINE for code in codes)
    return Steps([lambda code=code: eval(code, main.__dict__) for code in codes], waits, filename)


def compiled(source: str, filename: str) -> list[types.CodeType | None]:
    """The program, and its last expression."""
    flags = PyCF_ALLOW_TOP_LEVEL_AWAIT
    tree = compile(source, filename, "exec", flags | PyCF_ONLY_AST)
    last = tree.body[-1] if tree.body else None
    if not isinstance(last, Expr):
        return [compile(tree, filename, "exec", flags)]
    del tree.body[-1]
    before = compile(tree, filename, "exec", flags) if tree.body else None
    return [before, compile(Expression(last.value), filename, "eval", flags)]


def call(name: str, arguments: page.Packed) -> Steps:
    function = main.__dict__.get(name)
    if not callable(function):
        known = ", ".join(sorted(key for key, value in main.__dict__.items() if callable(value) and key[0] != "_"))
        raise NameError(f"the program has no function `{name}`; it has: {known}", name=name)
    values = packing.unpacked(arguments)
    return Steps([lambda: function(*values)], functions.is_coroutine_function(function))


def handled(callback: int, arguments: int) -> None:
    """Calls a function that the page calls, with what it keeps by a number."""
    given = _proxies.perform(_proxies.TAKE, arguments)
    with attending():
        result = callbacks.functions[callback](*given)
        if isinstance(result, types.CoroutineType):
            asyncio.run(result)


def outcome(value: Any) -> Outcome:
    if value is None:
        return Outcome(text=None, value=None)
    try:
        packed = packing.packed(value)
    except TypeError:
        packed = None
    return Outcome(text=repr(value), value=packed)
