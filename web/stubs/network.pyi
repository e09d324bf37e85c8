"""Requests, WebSockets, and event streams of the page."""

from typing import Any, NotRequired, TypedDict

class Options(TypedDict):
    method: NotRequired[str]
    headers: NotRequired[dict[str, str]]
    body: NotRequired[str | bytes | None]

class Answer(TypedDict):
    status: int
    ok: bool
    url: str
    headers: dict[str, str]

class Text(Answer):
    body: str

class Bytes(Answer):
    body: bytes

def fetch_text(url: str, options: Options = ...) -> Text: ...
def fetch_bytes(url: str, options: Options = ...) -> Bytes: ...
def fetch_json(url: str, options: Options = ...) -> Any: ...
def open_socket(url: str) -> int:
    """A WebSocket that is open. What it hears arrives by `receive()`, as JSON."""

def send(socket: int, data: str | bytes) -> None: ...
def close_socket(socket: int) -> None: ...
def open_events(url: str, names: list[str] = ...) -> int:
    """A stream of server-sent events that is open. They arrive by `receive()`, as JSON."""

def close_events(source: int) -> None: ...
