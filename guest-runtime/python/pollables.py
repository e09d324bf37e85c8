"""Pollables of `wasi:io/poll@0.2` as something that coroutines wait for: `await pollable`."""

import sys
import time
from asyncio import Future

from hognose_interfaces import imports

POLL = "wasi:io/poll@0.2"
CLOCK = "wasi:clocks/monotonic-clock@0.2"
# Seconds between two looks where nothing waits for pollables and other things at once.
INTERVAL = 0.001


class Ready(Future):
    """Done when the pollable is ready."""

    def __init__(self, pollable, strand):
        super().__init__()
        self.pollable = pollable
        self.strand = strand
        if strand.pollables is None:
            strand.pollables = []
        strand.pollables.append(self)

    def cancel(self, msg=None):
        if not self.done():
            self.strand.pollables.remove(self)
        return super().cancel(msg)


def settle(strand, ready):
    """`ready` holds those that are; their loop runs what waits for them."""
    for future in ready:
        strand.pollables.remove(future)
        future.pollable = None
        future.set_result(None)


def look(strand):
    """Finds what is ready, without waiting."""
    settle(strand, [future for future in strand.pollables if future.pollable.ready()])


def block(strand, when):
    """Waits for the first pollable or timer of a strand that waits for nothing else."""
    futures = strand.pollables
    module = type(futures[0].pollable).__module__
    timer = None
    if when is not None:
        nanoseconds = int(max(0.0, when - time.monotonic()) * 1e9) + 1
        timer = clock_pollable(module, nanoseconds)
    mixed = any(type(future.pollable).__module__ != module for future in futures)
    if mixed or (when is not None and timer is None):
        # The host cannot wait for these together.
        time.sleep(INTERVAL if when is None else min(INTERVAL, nanoseconds / 1e9))
        look(strand)
        return
    pollables = [future.pollable for future in futures]
    if timer is not None:
        pollables.append(timer)
    indices = sys.modules[module].poll(pollables)
    del pollables
    if timer is not None:
        timer.__exit__(None, None, None)
    settle(strand, [futures[index] for index in indices if index < len(futures)])


def clock_pollable(poll_module, nanoseconds):
    """A pollable that is ready after that time, of the same class as those of `poll_module`; `None`
    if the world has no clock of its version."""
    for name, module in imports.items():
        if module == poll_module:
            clock = imports.get(CLOCK + name.removeprefix(POLL))
            # What the world imports is loaded.
            return sys.modules[clock].subscribe_duration(nanoseconds) if clock else None
    return None


def install(running_strand):
    """Makes the pollables of the world something to await."""

    def wait(pollable):
        return Ready(pollable, running_strand()).__await__()

    for name, module in imports.items():
        if name.startswith(POLL):
            __import__(module)
            sys.modules[module].Pollable.__await__ = wait
