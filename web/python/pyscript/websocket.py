"""`WebSocket(url=..., onmessage=...)`."""

from typing import Any


class WebSocket:
    CONNECTING, OPEN, CLOSING, CLOSED = range(4)

    def __init__(self, *, url: str, protocols: list[str] | None = None, **handlers: Any) -> None:
        from js import WebSocket

        object.__setattr__(self, "_js", WebSocket.new(url, protocols or []))
        for name, handler in handlers.items():
            setattr(self, name, handler)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._js, name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._js, name, value)

    def send(self, data: str | bytes | bytearray) -> None:
        self._js.send(data)

    def close(self, code: int = 1000, reason: str = "") -> None:
        self._js.close(code, reason)
