"""Exceptions as text, without the frames of the runtime itself."""

import sys


def is_ours(filename):
    return filename.startswith(("<hognose>/", "<frozen importlib"))


def trim(error, seen):
    """Drops our frames from a traceback and from those of the exceptions that led to it."""
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    trace = error.__traceback__
    kept = []
    while trace is not None:
        if not is_ours(trace.tb_frame.f_code.co_filename):
            kept.append(trace)
        trace = trace.tb_next
    for trace, following in zip(kept, kept[1:] + [None]):
        trace.tb_next = following
    error.__traceback__ = kept[0] if kept else None
    trim(error.__cause__, seen)
    trim(error.__context__, seen)
    for inner in getattr(error, "exceptions", ()):
        trim(inner, seen)


def format_exception(error):
    import traceback

    trim(error, set())
    return "".join(traceback.format_exception(error))


def leave(status):
    """`sys.exit(status)`: ends the program as its host offers it, if the world has that.
    Does not come back then."""
    from hognose_interfaces import imports

    for name, module in imports.items():
        if name.startswith("wasi:cli/exit@0."):
            exit = sys.modules[module]
            if hasattr(exit, "exit_with_code"):
                exit.exit_with_code(status & 255)
            from componentize_py_types import Err, Ok

            exit.exit(Err(None) if status else Ok(None))


def end(error):
    """What happens before anybody hears of an exception that ends a call:
    `sys.exit` ends the program."""
    status = None
    if isinstance(error, SystemExit):
        status = error.code if isinstance(error.code, int) else error.code is not None
        if status is True:
            print(error.code, file=sys.stderr)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass
    if status is not None:
        leave(status)


def describe(error):
    """For a host that is told: the class, what the exception says, and how Python prints it."""
    end(error)
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    try:
        message = str(error)
    except Exception:
        message = ""
    return [name, *(text.encode("utf-8", "backslashreplace").decode() for text in (message, format_exception(error)))]


def report(error, function):
    """An exception ends a call: the host sees a trap, whoever reads stderr sees why."""
    end(error)
    text = format_exception(error)
    stream = sys.stderr or sys.__stderr__
    stream.write(f"the call of `{function}` failed\n{text}")
    stream.flush()
    return True
