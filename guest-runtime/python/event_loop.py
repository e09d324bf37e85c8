"""asyncio in a component: what the host and the shim call, and what coroutines wait for.

Loaded when `asyncio` is imported; `hognose_strands` and `hognose_loops` hold
the rest of the event loop.
"""

import asyncio
import functools
import sys
import time
from asyncio import Future, Handle, Task, TaskGroup, TimerHandle, get_running_loop, set_event_loop_policy
from asyncio.events import _set_running_loop as set_running_loop
from contextvars import Context, copy_context
from types import CoroutineType

from hognose import Reopened
from hognose_host import (
    compile_source,
    end_borrows,
    may_block,
    remember,
    set_drop,
    set_poll,
    subtask_cancel,
    subtask_drop,
    subtask_finish,
    task_cancel,
    task_return,
)
from hognose_loops import Policy, RunLoop, loop, running_strand
from hognose_pollables import Ready, install as install_pollables
from hognose_strands import EXIT, OWNER, RETURNED, WAIT, Strand, adopt, deliver, new_set, state, while_others_run

# What the host tells a task beside the events of what it waits for.
NONE, TASK_CANCELLED = 0, 6
# Events that are taken at once.
MOST = 128
# The state of a subtask that has begun and will have no result.
LOST = 4
# The bits of a call's number that say of which export it is.
INDEX = (1 << 32) - 1


class Waiting(Future):
    """The next event of a waitable. Cancelling it only ends the interest in it."""

    def __init__(self, handle):
        super().__init__()
        self.handle = handle
        self.strand = running_strand()
        self.strand.join(handle, self.on_event)

    def on_event(self, event, payload):
        self.strand.leave(self.handle)
        if not self.done():
            self.set_result((event, payload))

    def cancel(self, msg=None):
        if not self.done():
            self.strand.leave(self.handle)
        return super().cancel(msg)


def wait(handle):
    """A future for the next event of a waitable of the host: `(event, payload)`."""
    return Waiting(handle)


class Subtask(Future):
    """The result of an asynchronous import, which the host still works on."""

    def __init__(self, index, handle, area, parcel):
        super().__init__()
        self.index = index
        self.handle = handle
        self.area = area
        self.parcel = parcel
        self.ended = False
        self.strand = running_strand()
        self.strand.join(handle, self.on_event)

    def on_event(self, event, status):
        if status >= RETURNED:
            self.settle(status)

    def settle(self, status):
        """The host is done with it. A result is lifted in any case, because it owns things."""
        self.ended = True
        self.strand.waitables.pop(self.handle, None)
        subtask_drop(self.handle)
        value = error = None
        try:
            value = subtask_finish(self.index, self.area, self.parcel, status)
        except BaseException as raised:
            error = raised
        if self.done():
            return
        if status != RETURNED:
            super().cancel()
        elif error is not None:
            self.set_exception(error)
        else:
            self.set_result(value)

    def lose(self):
        """The host that worked on it is another one now, which knows nothing of it."""
        self.ended = True
        subtask_finish(self.index, self.area, self.parcel, LOST)
        if not self.done():
            self.set_exception(Reopened("the program was restored while it waited for the host"))

    def cancel(self, msg=None):
        if not super().cancel(msg):
            return False
        # That may have to wait for the end of the subtask, so its own task does it.
        if state.current is self.strand:
            self.end()
        else:
            self.strand.push(Handle(self.end, (), loop, Context()))
        return True

    def end(self):
        if self.ended:
            return
        if state.current is None and not may_block():
            # The next task that is allowed to wait does it.
            state.homeless.append(Handle(self.end, (), loop, Context()))
            return
        self.strand.leave(self.handle)
        self.settle(while_others_run(subtask_cancel, self.handle))


def await_subtask(index, handle, area, parcel):
    try:
        get_running_loop()
    except RuntimeError:
        raise RuntimeError("an asynchronous function of the host can only be awaited in a coroutine that an event loop runs") from None
    return Subtask(index, handle, area, parcel)


def resume(strand, event, handle, payload):
    """An event of the host; gives the code for it."""
    before, state.current = state.current, strand
    set_running_loop(loop)
    try:
        take(strand, event, handle, payload)
        if len(strand.waitables) > 1:
            take_more(strand)
        return strand.proceed()
    finally:
        state.current = before
        set_running_loop(None)


def take(strand, event, handle, payload):
    if event == TASK_CANCELLED:
        strand.cancelled = True
        if not strand.returned:
            strand.task.cancel()
        elif strand.lost:
            strand.lost = False
            task_cancel()
    elif event != NONE:
        deliver(strand, event, handle, payload)


def take_more(strand):
    """What else has happened by now: to ask costs less than to be called for each."""
    for _ in range(MOST):
        event = set_poll(strand.set)
        if event is None:
            return
        take(strand, *event)


def give_back(park):
    """Nothing of the host's stays here that is not in use.

    Gives how many calls have not ended; with `park`, those that wait do not count.
    """
    while state.sets:
        set_drop(state.sets.pop())
    if not park:
        return len(state.strands) + len(state.homeless)
    if state.strands or state.homeless:
        state.saved_at = time.monotonic()
    return sum(not can_park(strand) for strand in state.strands)


def can_park(strand):
    """Whether a call can go on in an instance whose host knows nothing of it."""
    if strand.task is None or strand.returned or strand.borrows is not None or strand.pollables:
        return False
    receivers = strand.waitables.values()
    return all(isinstance(getattr(receiver, "__self__", None), (Strand, Subtask)) for receiver in receivers)


def park():
    """This instance has the memory of one that was saved, whose calls the host makes again.

    Gives how many there are.
    """
    state.current = None
    state.parked = sorted(state.strands, key=lambda strand: strand.export >> 32)
    timers = [handle for handle in state.homeless if isinstance(handle, TimerHandle)]
    for strand in state.parked:
        strand.set = strand.clock = 0
        strand.bell = None
        strand.rung = False
        timers += strand.timers
        waitables, strand.waitables = strand.waitables, {}
        for receiver in waitables.values():
            if isinstance(receiver.__self__, Subtask):
                receiver.__self__.lose()
    if timers:
        passed = time.monotonic() - state.saved_at
        for timer in timers:
            timer._when += passed
    return len(state.parked)


def go_on(export):
    """The host makes a call again that was saved.

    Gives the code for it, or `None` where no such call was.
    """
    strand = next((strand for strand in state.parked if (strand.export ^ export) & INDEX == 0), None)
    if strand is None:
        return None
    state.parked.remove(strand)
    strand.export = export
    before, state.current = state.current, strand
    set_running_loop(loop)
    try:
        code = strand.proceed()
        if code:
            remember(strand)
        return code
    finally:
        state.current = before
        set_running_loop(None)


def what_calls_wait_for(number):
    """For each call of the host that has not ended the innermost future that it waits for; `None`
    for one that is about to go on.

    Only for the call of that number, unless it is 0 or calls have none.
    """
    strands = [strand for strand in state.strands if number == 0 or strand.export >> 32 in (0, number)]
    tasks = [strand.task for strand in strands if strand.task is not None and not strand.task.done()]
    return [innermost(task) for task in tasks]


def innermost(task):
    while True:
        future = task._fut_waiter
        if isinstance(future, Task):
            task = future
            continue
        group = group_that_ends(task)
        if group is None:
            return future
        # A group must see the end of its tasks: what is raised in one of them ends the others.
        task = next((task for task in group._tasks if not task.done()), None)
        if task is None:
            return None


def group_that_ends(task):
    """The task group for whose tasks a task waits at the end of `async with`."""
    coroutine = task.get_coro()
    while isinstance(getattr(coroutine, "cr_await", None), CoroutineType):
        coroutine = coroutine.cr_await
    if getattr(coroutine, "cr_code", None) is TaskGroup._aexit.__code__:
        return coroutine.cr_frame.f_locals["self"]
    return None


def raise_in(future, error):
    """Whoever waits for the future gets the exception, and its result is of
    no interest any more."""
    future.set_exception(error)
    if isinstance(future, Subtask):
        future.strand.push(Handle(future.end, (), loop, Context()))
    elif isinstance(future, Waiting):
        future.strand.leave(future.handle)
    elif isinstance(future, Ready):
        future.strand.pollables.remove(future)


async def wrapped(awaitable):
    return await awaitable


def start_other(export, value, borrows):
    """What a function gave that is no coroutine: something else to wait for, or the result."""
    if hasattr(value, "__await__"):
        return start(export, wrapped(value), borrows)
    if borrows is not None:
        end_borrows(borrows)
    if task_return(export, value):
        return EXIT
    return WAIT | new_set() << 4


def start(export, coroutine, borrows):
    """Runs a new task up to its first wait. Gives the code for the host."""
    strand = Strand(export)
    if borrows is not None:
        strand.borrows = borrows
    if state.homeless:
        adopt(strand)
    before, state.current = state.current, strand
    # Contexts are copied from this one, whose own value means nothing: no task
    # of the host runs in it.
    OWNER.set(strand)
    set_running_loop(loop)
    try:
        task = Task(coroutine, loop=loop, context=copy_context(), eager_start=True)
        if task.done() and not strand.ready and not strand.waitables and not strand.timers and not strand.pollables:
            # The common case: it never waited.
            strand.ended = True
            state.queues.append(strand.ready)
            try:
                result = task.result()
            except BaseException:
                strand.task = task
                strand.give_result()
            else:
                if borrows is not None:
                    end_borrows(borrows)
                if not task_return(export, result):
                    strand.lost = True
            return WAIT | new_set() << 4 if strand.lost else EXIT
        strand.task = task
        state.strands.add(strand)
        code = strand.proceed()
        if code:
            remember(strand)
        return code
    finally:
        state.current = before
        set_running_loop(None)


def async_import(begin, name, parameters, stub):
    """The coroutine function for an import, in the place of `stub`. `begin` gives
    the result or a `Subtask`.

    No name of WIT starts with an underscore.
    """
    given = ", ".join(parameters)
    source = (
        f"async def {name}({given}):\n"
        f"    _result = _begin({given})\n"
        f"    if type(_result) is _Subtask:\n"
        f"        return await _result\n"
        f"    return _result\n"
    )
    namespace = {"_begin": begin, "_Subtask": Subtask, "__name__": stub.__module__}
    exec(compile_source(source), namespace)
    is_static = hasattr(stub, "__func__")
    function = functools.update_wrapper(namespace[name], stub.__func__ if is_static else stub)
    del function.__wrapped__
    return classmethod(function) if is_static else function


set_event_loop_policy(Policy())
install_pollables(running_strand)
# What programs pass as `loop_factory`; the loop of that name needs sockets.
asyncio.EventLoop = RunLoop
sys.set_asyncgen_hooks(firstiter=loop._asyncgen_firstiter_hook, finalizer=loop._asyncgen_finalizer_hook)
