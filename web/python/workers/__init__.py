"""What programs for Cloudflare's workers have: `WorkerEntrypoint`, `Response`, `fetch`."""

from collections.abc import Callable
from typing import Any

from hognose_web.functions import places

# Functions of a program, or methods of its class `Default`.
NAMES = ("fetch", "scheduled", "queue", "email", "tail")


class WorkerEntrypoint:
    """A class `Default` of it answers requests: `async def fetch(self, request)`."""

    def __init__(self, ctx: Any, env: Any) -> None:
        self.ctx = ctx
        self.env = env


def Response(body: Any = None, *, status: int = 200, status_text: str = "", headers: Any = None) -> Any:
    from js import Response

    return Response.new(body, status=status, statusText=status_text, headers=dict(headers or {}))


async def fetch(resource: Any, **options: Any) -> Any:
    from js import fetch

    return await fetch(resource, **options)


def handlers(program: dict[str, Any]) -> dict[str, Callable[..., Any]]:
    """What JavaScript calls with an event, the environment, and the context."""
    found = {name: program[f"on_{name}"] for name in NAMES if callable(program.get(f"on_{name}"))}
    if isinstance(cls := program.get("Default"), type):
        found |= {name: of_method(cls, name) for name in NAMES if hasattr(cls, name)}
    return {name: with_as_many_as_taken(function) for name, function in found.items()}


def of_method(cls: type, name: str) -> Callable[..., Any]:
    return lambda event, env, ctx: getattr(cls(ctx, env), name)(event)


def with_as_many_as_taken(function: Callable[..., Any]) -> Callable[..., Any]:
    """A program may leave out what it does not need: `async def on_fetch(request)`."""
    count = places(function)
    if count is None:
        return function
    return lambda *given: function(*given[:count])
