"""Where a program shows what it displays."""

from contextlib import contextmanager
from contextvars import ContextVar

from hognose_web.jobs import FILENAME

# The program that a function of it runs for, as an event has no program.
of_handler: ContextVar[str | None] = ContextVar("of_handler", default=None)


def current_program() -> str:
    return of_handler.get() or FILENAME.get()


def current_target() -> str:
    """The `id` of the element."""
    from js import _hognose_target

    return _hognose_target(current_program())


@contextmanager
def program(name: str):
    token = of_handler.set(name)
    try:
        yield
    finally:
        of_handler.reset(token)
