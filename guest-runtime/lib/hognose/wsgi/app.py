"""What PEP 3333 says of apps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Any, Protocol

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


class StartResponse(Protocol):
    def __call__(
        self,
        status: str,
        headers: list[tuple[str, str]],
        exc_info: ExcInfo | tuple[None, None, None] | None = None,
        /,
    ) -> Callable[[bytes], object]: ...


App = Callable[[dict[str, Any], StartResponse], Iterable[bytes]]


class FileWrapper:
    """`wsgi.file_wrapper`: gives a file in parts, and closes it."""

    def __init__(self, file: Any, size: int = 65536) -> None:
        self.file = file
        self.size = size
        if hasattr(file, "close"):
            self.close = file.close

    def __iter__(self) -> Iterator[bytes]:
        while data := self.file.read(self.size):
            yield data
