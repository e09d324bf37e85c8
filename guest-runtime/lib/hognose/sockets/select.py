"""`select` and `poll` for sockets of components, whose numbers the C library does not know."""

from __future__ import annotations

import errno
import os
import select as library
import sys
import time
from collections.abc import Iterable
from typing import Any

from .plain import FIRST_NUMBER, numbered

IN, OUT = library.POLLIN, library.POLLOUT
NVAL = getattr(library, "POLLNVAL", 0x20)
# Seconds after which a wait looks at what else may be ready.
SLICE = 0.01

library_poll = library.poll
library_select = library.select


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
    files = library_poll()
    has_files = False
    for number, events in wanted.items():
        if number < FIRST_NUMBER:
            files.register(number, events)
            has_files = True
        elif (tcp := numbered.get(number)) is None:
            found[number] = NVAL
        else:
            kinds.setdefault(type(tcp), {})[number] = events
    if found:
        timeout = 0.0
    deadline = None if timeout is None else time.monotonic() + timeout
    # What is of one kind is waited for at once; else each kind gets its turn.
    mixed = len(kinds) + has_files > 1
    while True:
        left = None if deadline is None else max(0.0, deadline - time.monotonic())
        slice = left if not mixed else SLICE if left is None else min(SLICE, left)
        for kind, numbers in kinds.items():
            wants = [(numbered[number], bool(events & IN), bool(events & OUT)) for number, events in numbers.items()]
            for number, (readable, writable) in zip(numbers, kind.wait_for_any(wants, slice)):
                if readable or writable:
                    found[number] = readable * IN | writable * OUT
        if has_files:
            found.update(files.poll(None if slice is None else int(slice * 1000)))
        if not kinds and not has_files and slice:
            time.sleep(slice)
        if found or (deadline is not None and time.monotonic() >= deadline):
            return found


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
