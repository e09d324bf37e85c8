"""asyncio on the tasks of the component model. Loaded when `asyncio` is imported; also a module of this name.

Each call of an asynchronous export is a *task* of the host, with a strand here: the callbacks that are ready, the timers, and
what the task waits for. Callbacks run only while the host runs their own task, so that calls which they make belong to it. The context
of a callback says whose it is.
"""

import asyncio
import contextvars
import functools
import heapq
import sys
import threading
import time
from asyncio import Task, base_events, events
from asyncio.events import _set_running_loop as set_running_loop
from collections import deque
from contextvars import copy_context

# What a task tells the host: it has ended, wants to go on, or waits for a set.
EXIT, YIELD, WAIT = 0, 1, 2
# What the host tells a task.
NONE, SUBTASK, TASK_CANCELLED = 0, 1, 6
# States of a subtask: what the host does for us.
RETURNED = 2

# Rounds of ready callbacks before other tasks of the host get their turn.
ROUNDS = 64

OWNER = contextvars.ContextVar("strand")


class Strand:
    """What runs and waits in one task of the host."""

    # What most strands never change.
    task = None
    borrows = None
    returned = False
    ended = False
    cancelled = False
    # The set of the waitables, once there are any.
    set = 0
    # The subtask that ends when the first timer is due.
    clock = 0
    clock_when = 0.0
    # The two ends of a stream by which other tasks wake this one.
    bell = None
    rung = False

    def __init__(self, export):
        self.export = export
        self.ready = deque()
        self.timers = []
        # Waitables of the host by handle, with whom to tell of their events.
        self.waitables = {}

    def join(self, handle, receiver):
        """Has `receiver(event, payload)` called for each event of a waitable."""
        if not self.set:
            self.set = new_set()
        self.waitables[handle] = receiver
        join(handle, self.set)

    def leave(self, handle):
        """The waitable's events are of no interest any more."""
        if self.waitables.pop(handle, None) is not None:
            join(handle, 0)

    def push(self, handle):
        self.ready.append(handle)
        self.wake()

    def wake(self):
        """If the host has this task waiting, it gets an event."""
        if self is state.current or self.rung or not self.set:
            return
        self.rung = True
        if self.bell is None:
            self.bell = bell_new()
        bell_ring(*self.bell)
        self.join(self.bell[0], self.on_bell)

    def on_bell(self, event, payload):
        self.rung = False
        self.leave(self.bell[0])

    def run_ready(self):
        """One round: not what becomes ready meanwhile."""
        ready = self.ready
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                if handle._loop._debug:
                    run_watched(handle)
                else:
                    handle._run()

    def first_timer(self):
        """When the next timer is due, or `None`."""
        timers = self.timers
        while timers and timers[0]._cancelled:
            heapq.heappop(timers)._scheduled = False
        return timers[0]._when if timers else None

    def fire_timers(self):
        when = self.first_timer()
        if when is None:
            return
        now = loop.time() + loop._clock_resolution
        while when is not None and when < now:
            timer = heapq.heappop(self.timers)
            timer._scheduled = False
            self.ready.append(timer)
            when = self.first_timer()

    def proceed(self):
        """Runs what is ready; gives the code for the host."""
        for _ in range(ROUNDS):
            if self.timers:
                self.fire_timers()
            if self.ready:
                self.run_ready()
            if not self.returned and self.task.done():
                self.give_result()
            if not self.ready and self.rest():
                return self.stop()
        return YIELD

    def rest(self):
        """Whether nothing is ready, so that the clock may run."""
        when = self.first_timer()
        if when is None:
            self.stop_clock()
            return True
        if self.clock and self.clock_when <= when:
            return True
        self.stop_clock()
        nanoseconds = int(max(0.0, when - loop.time()) * 1e9) + 1
        status = clock_wait(nanoseconds)
        if status & 15 == RETURNED:
            return False
        self.clock, self.clock_when = status >> 4, when
        self.join(self.clock, self.on_clock)
        return True

    def on_clock(self, event, status):
        if status >= RETURNED:
            self.leave(self.clock)
            subtask_drop(self.clock)
            self.clock = 0

    def stop_clock(self):
        if self.clock:
            clock, self.clock = self.clock, 0
            self.abandon(clock)

    def abandon(self, handle):
        """Cancels a subtask whose result nobody needs. Waits until the host has ended it."""
        self.leave(handle)
        while_others_run(subtask_cancel, handle)
        subtask_drop(handle)

    def stop(self):
        """The end of a turn with nothing ready."""
        if self.returned and not self.waitables:
            self.end()
            return EXIT
        if not self.set:
            self.set = new_set()
        return WAIT | self.set << 4

    def end(self):
        self.ended = True
        state.strands.discard(self)
        if self.bell is not None:
            bell_drop(*self.bell)
        if self.set:
            state.sets.append(self.set)
            self.set = 0

    def give_result(self):
        self.returned = True
        if self.borrows is not None:
            end_borrows(self.borrows)
        # The task's context knows the strand, which would keep both alive.
        task, self.task = self.task, None
        error = asyncio.CancelledError() if task.cancelled() else task.exception()
        if error is None:
            task_return(self.export, task.result())
        elif not self.cancelled or is_err(error):
            # Any exception but `Err` ends the instance: the host asked for a result, and there is none.
            task_raise(self.export, error)
        else:
            if not task.cancelled():
                loop.call_exception_handler({"message": "exception in a call that was cancelled", "exception": error, "task": task})
            task_cancel()


class State:
    """Of the one thread."""

    # The strand whose task the host runs.
    current = None
    # All that have not ended.
    strands = set()
    # What became ready while no task was there.
    homeless = deque()
    # Waitable sets that are empty.
    sets = []


state = State()


def new_set():
    return state.sets.pop() if state.sets else set_new()


def run_watched(handle):
    """In debug mode, callbacks that take long are reported."""
    start = time.monotonic()
    handle._run()
    duration = time.monotonic() - start
    if duration >= handle._loop.slow_callback_duration:
        base_events.logger.warning("Executing %s took %.3f seconds", base_events._format_handle(handle), duration)


def home_of(handle):
    """The strand of a callback: that of its context; if it has ended, any other that can run it."""
    owner = handle._context.get(OWNER)
    if owner is not None and not owner.ended:
        return owner
    if state.current is not None:
        return state.current
    return next(iter(state.strands), None)


class ComponentLoop(base_events.BaseEventLoop):
    """What loops of components have in common."""

    def __init__(self):
        super().__init__()
        self._selector = self

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def call_soon_threadsafe(self, callback, *args, context=None):
        return self.call_soon(callback, *args, context=context)

    def run_in_executor(self, executor, func, *args):
        """There are no threads: runs the function in place."""
        self._check_closed()
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            future.set_exception(error)
        return future


class TaskLoop(ComponentLoop):
    """The loop of all asynchronous exports, which the host drives: it runs from the beginning and never ends."""

    def __init__(self):
        super().__init__()
        self._thread_id = threading.get_ident()

    def run_forever(self):
        raise RuntimeError("the host runs this event loop: use `await`")

    def close(self):
        raise RuntimeError("the host runs this event loop, which cannot be closed")

    def stop(self):
        raise RuntimeError("the host runs this event loop, which cannot be stopped")

    def call_soon(self, callback, *args, context=None):
        if self._debug:
            self._check_callback(callback, "call_soon")
        handle = events.Handle(callback, args, self, context)
        if handle._source_traceback:
            del handle._source_traceback[-1]
        home = home_of(handle)
        if home is None:
            state.homeless.append(handle)
        elif home is state.current:
            home.ready.append(handle)
        else:
            home.push(handle)
        return handle

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        if self._debug:
            self._check_callback(callback, "call_at")
        timer = events.TimerHandle(when, callback, args, self, context)
        if timer._source_traceback:
            del timer._source_traceback[-1]
        home = home_of(timer)
        if home is None:
            state.homeless.append(timer)
            return timer
        heapq.heappush(home.timers, timer)
        timer._scheduled = True
        home.wake()
        return timer

    def _timer_handle_cancelled(self, handle):
        """Cancelled timers leave when their turn comes."""


class RunLoop(ComponentLoop):
    """A loop for `asyncio.run` inside a call that the host waits for."""

    def __init__(self):
        super().__init__()
        self.strand = Strand(None)
        self.strand.ready = self._ready
        self.strand.timers = self._scheduled

    def _run_once(self):
        strand = self.strand
        if not self._ready and not self._stopping:
            self.block(strand.first_timer())
        if self._scheduled:
            strand.fire_timers()
        strand.run_ready()

    def _timer_handle_cancelled(self, handle):
        """Cancelled timers leave when their turn comes."""

    def block(self, when):
        """Waits for the first timer or event."""
        strand = self.strand
        seconds = None if when is None else max(0.0, when - self.time())
        if not strand.waitables:
            if seconds is None:
                raise RuntimeError("the event loop waits for something that cannot happen any more")
            time.sleep(seconds)
        elif not may_block():
            raise RuntimeError(
                "an asynchronous function of the host has to be waited for, and this call must not wait: "
                "only functions that are `async` in WIT may"
            )
        elif strand.rest():
            deliver(strand, *while_others_run(set_wait, strand.set))
            strand.stop_clock()

    def close(self):
        super().close()
        strand = self.strand
        if strand.set:
            for handle in list(strand.waitables):
                strand.leave(handle)
            state.sets.append(strand.set)
            strand.set = 0


def while_others_run(wait, waitable):
    """A call of the host that waits. Calls of functions that are not asynchronous may come and end meanwhile."""
    before, state.current = state.current, None
    running = events._get_running_loop()
    set_running_loop(None)
    try:
        return wait(waitable)
    finally:
        state.current = before
        set_running_loop(running)


def deliver(strand, event, handle, payload):
    receiver = strand.waitables.get(handle)
    if receiver is not None:
        receiver(event, payload)


def running_strand():
    """The strand that waitables join."""
    running = events.get_running_loop()
    if running is loop:
        return state.current
    return running.strand


class Waiting(asyncio.Future):
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


class Subtask(asyncio.Future):
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
            value = subtask_finish(self.index, self.area, self.parcel, status == RETURNED)
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

    def cancel(self, msg=None):
        if not super().cancel(msg):
            return False
        # That may have to wait for the end of the subtask, so its own task does it.
        if state.current is self.strand:
            self.end()
        else:
            self.strand.push(events.Handle(self.end, (), loop, contextvars.Context()))
        return True

    def end(self):
        if self.ended:
            return
        if state.current is None and not may_block():
            # The next task that is allowed to wait does it.
            state.homeless.append(events.Handle(self.end, (), loop, contextvars.Context()))
            return
        self.strand.leave(self.handle)
        self.settle(while_others_run(subtask_cancel, self.handle))


def await_subtask(index, handle, area, parcel):
    try:
        events.get_running_loop()
    except RuntimeError:
        raise RuntimeError("an asynchronous function of the host can only be awaited in a coroutine that an event loop runs") from None
    return Subtask(index, handle, area, parcel)


def resume(strand, event, handle, payload):
    """An event of the host; gives the code for it."""
    before, state.current = state.current, strand
    set_running_loop(loop)
    try:
        if event == TASK_CANCELLED:
            strand.cancelled = True
            if not strand.returned:
                strand.task.cancel()
        elif event != NONE:
            deliver(strand, event, handle, payload)
        return strand.proceed()
    finally:
        state.current = before
        set_running_loop(None)


async def wrapped(awaitable):
    return await awaitable


def start_other(export, value, borrows):
    """What a function gave that is no coroutine: something else to wait for, or the result."""
    if hasattr(value, "__await__"):
        return start(export, wrapped(value), borrows)
    if borrows is not None:
        end_borrows(borrows)
    task_return(export, value)
    return EXIT


def start(export, coroutine, borrows):
    """Runs a new task up to its first wait. Gives the code for the host."""
    strand = Strand(export)
    if borrows is not None:
        strand.borrows = borrows
    if state.homeless:
        adopt(strand)
    before, state.current = state.current, strand
    # Contexts are copied from this one, whose own value means nothing: no task of the host runs in it.
    OWNER.set(strand)
    set_running_loop(loop)
    try:
        strand.task = task = Task(coroutine, loop=loop, context=copy_context(), eager_start=True)
        if task.done() and not strand.ready and not strand.waitables and not strand.timers:
            # The common case: it never waited.
            strand.give_result()
            strand.ended = True
            return EXIT
        state.strands.add(strand)
        code = strand.proceed()
        if code:
            remember(strand)
        return code
    finally:
        state.current = before
        set_running_loop(None)


def adopt(strand):
    for handle in state.homeless:
        if isinstance(handle, events.TimerHandle):
            heapq.heappush(strand.timers, handle)
            handle._scheduled = True
        else:
            strand.ready.append(handle)
    state.homeless.clear()


def async_import(begin, name, parameters, stub):
    """The coroutine function for an import, in the place of `stub`. `begin` gives the result or a `Subtask`.

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


class Policy(events.BaseDefaultEventLoopPolicy):
    _loop_factory = RunLoop


loop = TaskLoop()
asyncio.set_event_loop_policy(Policy())
sys.set_asyncgen_hooks(firstiter=loop._asyncgen_firstiter_hook, finalizer=loop._asyncgen_finalizer_hook)
