"""`await fetch(url).text()`: requests of the page."""

from collections.abc import Generator
from typing import Any


class Request:
    """A request that was sent: its response, or at once what is in it."""

    def __init__(self, url: str, options: dict[str, Any]) -> None:
        from js import fetch

        self.promise = fetch(url, **options)

    def __await__(self) -> Generator[Any, Any, Any]:
        return self.promise.__await__()

    async def good(self) -> Any:
        response = await self.promise
        if not response.ok:
            raise OSError(f"{response.url} answered {response.status}")
        return response

    async def text(self) -> str:
        return await (await self.good()).text()

    async def json(self) -> Any:
        return (await (await self.good()).json()).to_py()

    async def bytearray(self) -> bytearray:
        return bytearray((await (await self.good()).arrayBuffer()).to_bytes())

    async def arrayBuffer(self) -> memoryview:
        return (await (await self.good()).arrayBuffer()).to_memoryview()

    async def blob(self) -> Any:
        return await (await self.good()).blob()


def fetch(url: str, **options: Any) -> Request:
    return Request(url, options)
