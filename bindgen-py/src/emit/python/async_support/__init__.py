"""Background work of components whose world has asynchronous functions."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

# The event loop holds tasks that wait only by what they wait for.
_background: set[asyncio.Task[Any]] = set()


def spawn(coroutine: Coroutine[Any, Any, None]) -> None:
    """Runs a coroutine in the background.

    It goes on after the call of the export that started it has returned.
    """
    task = asyncio.get_running_loop().create_task(coroutine)
    _background.add(task)
    task.add_done_callback(_ended)


def _ended(task: asyncio.Task[Any]) -> None:
    """Nobody awaits the task, so its exception is reported here."""
    _background.discard(task)
    if not task.cancelled() and (error := task.exception()):
        context = {
            "message": "an exception in the background",
            "exception": error,
            "task": task,
        }
        task.get_loop().call_exception_handler(context)
