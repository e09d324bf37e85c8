"""`select` and `poll` for sockets of components, whose numbers the C library does not know."""

from __future__ import annotations

import errno
import os
import select as library
import sys
import time
from collections.abc import Iterable
from functools import partial
from math import ceil
from typing import Any

from .plain import FIRST_NUMBER, numbered

IN, OUT = library.POLLIN, library.POLLOUT
NVAL = getattr(library, "POLLNVAL", 0x20)
# Seconds after which a wait looks at what else may be ready.
SLICE = 0.01

library_poll = library.poll


def number_of(file: Any) -> int:
    """A number, or that of an object with `fileno`."""
    number = file if isinstance(file, int) else file.fileno()
    if not isinstance(number, int):
        raise TypeError("argument must be an int, or have a fileno() method.")
    if number < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({number})")
    return number


def wait(wanted: dict[int, int], timeout: float | None) -> dict[int, int]:
    """Events by number, of those that are wanted; `timeout` in seconds."""
    found: dict[int, int] = {}
    kinds: dict[Any, dict[int, int]] = {}
    files: dict[int, int] = {}
    for number, events in wanted.items():
        if number < FIRST_NUMBER:
            files[number] = events
        elif (tcp := numbered.get(number)) is None:
            found[number] = NVAL
        else:
            kinds.setdefault(type(tcp), {})[number] = events
    waits = [partial(wait_for_sockets, kind, numbers) for kind, numbers in kinds.items()]
    if files:
        waits.append(partial(wait_for_files, files))
    deadline = None if timeout is None else time.monotonic() + timeout
    while True:
        left = None if deadline is None else max(0.0, deadline - time.monotonic())
        if found:
            left = 0.0
        # What is of one kind is waited for at once; of several, each gets its turn.
        turn = left if len(waits) == 1 else min(SLICE, SLICE if left is None else left)
        for one in waits:
            found.update(one(turn))
        if not waits and not found:
            time.sleep(SLICE if left is None else left)
        if found or (deadline is not None and time.monotonic() >= deadline):
            return found


def wait_for_sockets(kind: Any, numbers: dict[int, int], timeout: float | None) -> dict[int, int]:
    """Events of sockets of one kind."""
    wants = [(numbered[number], bool(events & IN), bool(events & OUT)) for number, events in numbers.items()]
    found = zip(numbers, kind.wait_for_any(wants, timeout))
    return {number: reads * IN | writes * OUT for number, (reads, writes) in found if reads or writes}


def wait_for_files(numbers: dict[int, int], timeout: float | None) -> dict[int, int]:
    """Events of what the C library knows."""
    files = library_poll()
    for number, events in numbers.items():
        files.register(number, events)
    return dict(files.poll(None if timeout is None else ceil(timeout * 1000)))


class poll:
    """As `select.poll` gives it."""

    def __init__(self) -> None:
        self._wanted: dict[int, int] = {}

    def register(self, fd: Any, eventmask: int = IN | OUT, /) -> None:
        self._wanted[number_of(fd)] = eventmask

    def modify(self, fd: Any, eventmask: int, /) -> None:
        number = number_of(fd)
        if number not in self._wanted:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        self._wanted[number] = eventmask

    def unregister(self, fd: Any, /) -> None:
        del self._wanted[number_of(fd)]

    def poll(self, timeout: float | None = None, /) -> list[tuple[int, int]]:
        """Events by number; `timeout` in milliseconds, negative for none."""
        seconds = None if timeout is None or timeout < 0 else timeout / 1000
        return list(wait(self._wanted, seconds).items())


def select(
    rlist: Iterable[Any], wlist: Iterable[Any], xlist: Iterable[Any], timeout: float | None = None, /
) -> tuple[list[Any], list[Any], list[Any]]:
    """As `select.select`: no socket of a component has exceptional conditions."""
    if timeout is not None and timeout < 0:
        raise ValueError("timeout must be non-negative")
    readers = [(number_of(file), file) for file in rlist]
    writers = [(number_of(file), file) for file in wlist]
    others = [number_of(file) for file in xlist]
    wanted: dict[int, int] = {}
    for number, _ in readers:
        wanted[number] = wanted.get(number, 0) | IN
    for number, _ in writers:
        wanted[number] = wanted.get(number, 0) | OUT
    for number in (*wanted, *others):
        if number >= FIRST_NUMBER and number not in numbered:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    found = wait(wanted, timeout)
    return (
        # The end of a connection can be read, too.
        [file for number, file in readers if found.get(number, 0) & ~OUT],
        [file for number, file in writers if found.get(number, 0) & ~IN],
        [],
    )


def install() -> None:
    """Puts them where programs find them, which `selectors` may have done already."""
    setattr(library, "poll", poll)
    setattr(library, "select", select)
    if selectors := sys.modules.get("selectors"):
        setattr(selectors.PollSelector, "_selector_cls", poll)
        setattr(selectors.SelectSelector, "_select", staticmethod(select))
