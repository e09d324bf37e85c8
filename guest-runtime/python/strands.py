"""Strands: what runs and waits in the tasks of the host.

Each call of an asynchronous export is a *task* of the host, with a strand here: the callbacks that
are ready, the timers, and what the task waits for. Callbacks run only while the host runs their own
task, so that calls which they make belong to it. The context of a callback says whose it is.
"""

import contextvars
import heapq
import time
from asyncio.base_events import _format_handle as format_handle
from asyncio.events import Handle, TimerHandle, _get_running_loop as get_running_loop, _set_running_loop as set_running_loop
from asyncio.exceptions import CancelledError
from asyncio.format_helpers import _format_callback_source as format_callback_source
from asyncio.log import logger
from collections import deque

from hognose_host import (
    bell_drop,
    bell_new,
    bell_ring,
    clock_wait,
    end_borrows,
    is_err,
    join,
    run_ready,
    set_new,
    set_up_handles,
    subtask_cancel,
    subtask_drop,
    task_cancel,
    task_raise,
    task_return,
)
from hognose_pollables import INTERVAL, look

# What a task tells the host: it has ended, wants to go on, or waits for a set.
EXIT, YIELD, WAIT = 0, 1, 2
# The state of a subtask, which the host does for us, when it has ended; greater ones mean
# that it was cancelled.
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
    # The call has failed, and has no result that could be given: it must not end.
    lost = False
    # The set of the waitables, once there are any.
    set = 0
    # The subtask that ends when the first timer is due.
    clock = 0
    clock_when = 0.0
    # The two ends of a stream by which other tasks wake this one.
    bell = None
    rung = False
    # Futures of pollables, once there are any.
    pollables = None

    def __init__(self, export):
        self.export = export
        queues = state.queues
        self.ready = queues.pop() if queues else deque()
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
        now = time.monotonic()
        while when is not None and when <= now:
            timer = heapq.heappop(self.timers)
            timer._scheduled = False
            self.ready.append(timer)
            when = self.first_timer()

    def proceed(self):
        """Runs what is ready; gives the code for the host."""
        for _ in range(ROUNDS):
            if self.timers:
                self.fire_timers()
            if self.pollables:
                look(self)
            if self.ready:
                run_ready(self.ready)
            if not self.returned and self.task.done():
                self.give_result()
            if not self.ready and self.rest():
                return self.stop()
        return YIELD

    def rest(self):
        """Whether nothing is ready, so that the clock may run."""
        when = self.first_timer()
        if self.pollables:
            # The host cannot wait for pollables and events at once.
            soon = time.monotonic() + INTERVAL
            when = soon if when is None else min(when, soon)
        if when is None:
            self.stop_clock()
            return True
        if self.clock and self.clock_when <= when:
            return True
        self.stop_clock()
        nanoseconds = int(max(0.0, when - time.monotonic()) * 1e9) + 1
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
        if self.returned and not self.lost and not self.waitables and not self.pollables:
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
        error = CancelledError() if task.cancelled() else task.exception()
        if error is None:
            if not task_return(self.export, task.result()):
                self.lost = True
        elif not self.cancelled or is_err(error):
            # The host asked for a result, and there is none: any exception but `Err` ends the
            # instance, unless the host is told.
            if not task_raise(self.export, error):
                self.lost = True
        else:
            if not task.cancelled():
                task.get_loop().call_exception_handler({"message": "exception in a call that was cancelled", "exception": error, "task": task})
            task_cancel()


class State:
    """Of the one thread."""

    # The strand whose task the host runs.
    current = None
    # All that have not ended.
    strands = set()
    # What became ready while no task was there.
    homeless = deque()
    # When an instance was saved whose calls wait, and those that the host has not made again.
    saved_at = 0.0
    parked = []
    # Waitable sets that are empty, and queues.
    sets = []
    queues = []


state = State()


def new_set():
    return state.sets.pop() if state.sets else set_new()


def run_watched(handle):
    """In debug mode, callbacks that take long are reported."""
    start = time.monotonic()
    handle._run()
    duration = time.monotonic() - start
    if duration >= handle._loop.slow_callback_duration:
        logger.warning("Executing %s took %.3f seconds", format_handle(handle), duration)
    handle = None


def report_failed(handle, error):
    """A callback raised something."""
    callback = format_callback_source(handle._callback, handle._args)
    handle._loop.call_exception_handler({"message": f"Exception in callback {callback}", "exception": error, "handle": handle})


def send_home(handle):
    """Puts a callback where it can run."""
    home = home_of(handle)
    if home is None:
        state.homeless.append(handle)
    elif home is state.current:
        home.ready.append(handle)
    else:
        home.push(handle)


def home_of(handle):
    """The strand of a callback: that of its context; if it has ended, any other that can run it."""
    owner = handle._context.get(OWNER)
    if owner is not None and not owner.ended:
        return owner
    if state.current is not None:
        return state.current
    return next(iter(state.strands), None)


def while_others_run(wait, waitable):
    """A call of the host that waits. Calls of functions that are not asynchronous may
    come and end meanwhile."""
    before, state.current = state.current, None
    running = get_running_loop()
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


def adopt(strand):
    for handle in state.homeless:
        if isinstance(handle, TimerHandle):
            heapq.heappush(strand.timers, handle)
            handle._scheduled = True
        else:
            strand.ready.append(handle)
    state.homeless.clear()


set_up_handles(Handle, OWNER, state, send_home, run_watched, report_failed)
