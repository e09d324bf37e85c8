"""The lifespan protocol of ASGI: an app starts up once an instance, before its first request. Hosts
do not say when they drop one."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any


class Lifespan:
    """Of one app."""

    def __init__(self, app: Callable[..., Awaitable[None]]) -> None:
        self.app = app
        self.started = False
        # What the app put into `state`; `None` if it does not take part.
        self.state: dict[str, Any] | None = None
        self._failure: str | None = None
        self._task: asyncio.Task[None] | None = None
        self._answer: asyncio.Future[None] | None = None
        self._told = False

    async def start(self) -> None:
        """Waits until the app is ready. Raises an exception if it said that it cannot be."""
        if self._task is None:
            loop = asyncio.get_running_loop()
            self._answer = loop.create_future()
            self._task = asyncio.Task(self._run(), loop=loop, eager_start=True)
        if self._answer is not None and not self._answer.done():
            # Several requests wait for it, and each can be cancelled.
            await asyncio.shield(self._answer)
        if self._failure is not None:
            raise RuntimeError(f"the app did not start: {self._failure}")
        self.started = True

    async def _run(self) -> None:
        state: dict[str, Any] = {}
        scope = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}, "state": state}
        self.state = state
        answer = self._answer
        assert answer is not None
        try:
            await self.app(scope, self._receive, self._send)
        except BaseException as error:
            if answer.done():
                if self._failure is None and not isinstance(error, asyncio.CancelledError):
                    print("the app's lifespan ended", file=sys.stderr)
                    sys.excepthook(type(error), error, error.__traceback__)
            else:
                # By the specification, this app knows no lifespan.
                self.state = None
        finally:
            if not answer.done():
                answer.set_result(None)

    async def _receive(self) -> dict[str, Any]:
        if not self._told:
            self._told = True
            return {"type": "lifespan.startup"}
        return await asyncio.get_running_loop().create_future()  # type: ignore[no-any-return]

    async def _send(self, message: MutableMapping[str, Any]) -> None:
        kind = message["type"]
        if kind == "lifespan.startup.failed":
            self._failure = message.get("message", "") or "it did not say why"
        if self._answer is not None and not self._answer.done() and kind.startswith("lifespan.startup."):
            self._answer.set_result(None)
