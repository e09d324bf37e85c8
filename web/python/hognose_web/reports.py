"""Exceptions as text, without the frames of the runner."""

import asyncio
import os
import traceback

from hognose_web_world.exports.programs import Failure

from . import missing

OURS = (os.path.dirname(__file__) + "/", "<frozen importlib")
# What may be between the runner and the program.
AROUND = (os.path.dirname(asyncio.__file__) + "/", "hognose_")


def cleaned(report: traceback.TracebackException) -> None:
    report.stack[:] = [frame for frame in report.stack if not frame.filename.startswith(OURS)]
    around = [is_around(frame) for frame in report.stack]
    if False in around:
        del report.stack[: around.index(False)]
    inner = [report.__cause__, report.__context__, *(report.exceptions or ())]
    for other in inner:
        if other is not None:
            cleaned(other)


def is_around(frame: traceback.FrameSummary) -> bool:
    return frame.filename.startswith(AROUND) or os.path.basename(frame.filename).startswith("hognose_")


def text(error: BaseException) -> str:
    report = traceback.TracebackException.from_exception(error)
    cleaned(report)
    return "".join(report.format()).rstrip("\n")


def failure(error: BaseException) -> Failure:
    cls = type(error)
    kind = cls.__qualname__ if cls.__module__ in ("builtins", "__main__") else f"{cls.__module__}.{cls.__qualname__}"
    message = missing.explained(error)
    return Failure(kind=kind, message=message, traceback=text(error))
