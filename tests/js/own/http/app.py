import wit_world
from hognose import http


class WitWorld(wit_world.WitWorld):
    async def get(self, url: str) -> tuple[int, str]:
        async with http.AsyncClient() as client:
            response = await client.get(url, params={"q": "ä b"})
            return response.status_code, f"{response.headers['x-answer']}:{response.text}"

    async def post(self, url: str, body: str) -> str:
        async def chunks():
            for part in body.split():
                yield part.encode()

        async with http.AsyncClient() as client:
            return (await client.post(url, content=chunks())).text

    def plain(self, url: str) -> str:
        return http.post(url, json={"a": 1}).text

    async def parts(self, url: str) -> int:
        async with http.AsyncClient() as client, client.stream("GET", url) as response:
            return len([part async for part in response.aiter_bytes()])

    async def fails(self, url: str) -> str:
        async with http.AsyncClient() as client:
            try:
                return (await client.get(url, timeout=0.05)).text
            except http.HTTPError as error:
                return type(error).__name__
