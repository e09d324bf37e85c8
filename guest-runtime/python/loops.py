"""Event loops: one that the host drives for all asynchronous exports, and
those of `asyncio.run`."""

import heapq
import threading
import time
from asyncio import Handle, TimerHandle, get_running_loop
from asyncio.base_events import BaseEventLoop
from asyncio.events import BaseDefaultEventLoopPolicy, _get_running_loop, _set_running_loop

from hognose.sockets import available
from hognose_host import call_soon_of, may_block, run_ready, set_wait
from hognose_pollables import block, look
from hognose_strands import Strand, deliver, home_of, send_home, state, while_others_run


if available():
    from hognose.sockets.loop import SocketLoop as BaseLoop
else:
    BaseLoop = BaseEventLoop


def within(loop, func, *args):
    """Calls a function as callbacks of the loop are called."""
    running = _get_running_loop()
    _set_running_loop(loop)
    try:
        return func(*args)
    finally:
        _set_running_loop(running)


def outside(func, *args):
    """Calls a function as threads do, in which no event loop runs: it may start one."""
    return within(None, func, *args)


class ComponentLoop(BaseLoop):
    """What loops of components have in common."""

    # Whether its callbacks are those of many tasks of the host.
    shared = False

    def set_debug(self, enabled):
        super().set_debug(enabled)
        self.choose_call_soon()

    def choose_call_soon(self):
        """Debug mode and closed loops need more of `call_soon` than the runtime's function does."""
        self.__dict__.pop("call_soon", None)
        if not self._debug and not self._closed:
            self.call_soon = call_soon_of(self, self.shared)

    def call_soon_threadsafe(self, callback, *args, context=None):
        return self.call_soon(callback, *args, context=context)

    def run_in_executor(self, executor, func, *args):
        """There are no threads: runs the function in place."""
        self._check_closed()
        future = self.create_future()
        try:
            future.set_result(outside(func, *args))
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            future.set_exception(error)
        return future


class TaskLoop(ComponentLoop):
    """The loop of all asynchronous exports, which the host drives: it runs from the
    beginning and never ends."""

    shared = True

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
        handle = Handle(callback, args, self, context)
        if handle._source_traceback:
            del handle._source_traceback[-1]
        send_home(handle)
        return handle

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        if self._debug:
            self._check_callback(callback, "call_at")
        timer = TimerHandle(when, callback, args, self, context)
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
            self.wait(strand.first_timer())
        elif strand.pollables:
            look(strand)
        if self._scheduled:
            strand.fire_timers()
        run_ready(self._ready)

    def _timer_handle_cancelled(self, handle):
        """Cancelled timers leave when their turn comes."""

    def wait(self, when):
        """Waits for the first timer or event."""
        strand = self.strand
        if strand.pollables and not strand.waitables:
            block(strand, when)
            return
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
            if strand.pollables:
                look(strand)

    def close(self):
        super().close()
        self.choose_call_soon()
        strand = self.strand
        if strand.set:
            for handle in list(strand.waitables):
                strand.leave(handle)
            state.sets.append(strand.set)
            strand.set = 0


class Policy(BaseDefaultEventLoopPolicy):
    """Where `asyncio.run` gets its loops."""

    _loop_factory = RunLoop


loop = TaskLoop()


def running_strand():
    """The strand that waits for what a coroutine waits for."""
    running = get_running_loop()
    if running is loop:
        return state.current
    if not isinstance(running, RunLoop):
        raise RuntimeError(f"an event loop of the component is needed to wait for the host, not a {type(running).__name__}")
    return running.strand
