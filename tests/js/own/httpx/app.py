# /// script
# dependencies = ["httpx==0.28.1"]
#
# [tool.hognose]
# world = "test"
# wit = "test.wit"
# ///
import httpx
import sdk
from hognose.httpx import AsyncTransport


class Sdk(sdk.Sdk):
    async def post(self, url: str, body: str) -> tuple[int, str]:
        async def chunks():
            for part in body.split():
                yield part.encode()

        async with httpx.AsyncClient(transport=AsyncTransport()) as client:
            response = await client.post(url, content=chunks(), params={"q": "ä b"})
            return response.status_code, f"{response.headers['x-answer']}:{response.text}"

    async def parts(self, url: str) -> int:
        async with httpx.AsyncClient(transport=AsyncTransport()) as client:
            async with client.stream("GET", url) as response:
                return len([part async for part in response.aiter_bytes()])

    async def fails(self, url: str) -> str:
        async with httpx.AsyncClient(transport=AsyncTransport()) as client:
            try:
                return (await client.get(url)).text
            except httpx.TransportError as error:
                return type(error).__name__
