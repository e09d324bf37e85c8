"""Uses a server of Redis."""

import json

from componentize_py_types import Err
from spin_sdk import http, redis, variables
from spin_sdk.http import Request, Response
from spin_sdk.wit.imports.spin_redis_redis_3_0_0 import RedisParameter_Binary, RedisParameter_Int64


class HttpHandler(http.Handler):
    async def handle_request(self, request: Request) -> Response:
        try:
            found = await answer(request.uri)
        except Err as error:
            found = type(error.value).__name__
        return Response(200, {"content-type": "application/json"}, json.dumps(found).encode())


async def answer(path: str) -> object:
    if path == "/elsewhere":
        await redis.open("redis://example.com:6379")
    if path == "/nonsense":
        await redis.open("nonsense")
    with await redis.open(await variables.get("address")) as connection:
        match path:
            case "/values":
                before = await connection.get("value")
                await connection.set("value", b"\x00some bytes")
                after = await connection.get("value")
                return [before, after and after.hex()]
            case "/numbers":
                await connection.set("number", b"41")
                return [await connection.incr("number"), await connection.del_(["number", "none"])]
            case "/sets":
                added = await connection.sadd("set", ["a", "b", "a"])
                removed = await connection.srem("set", ["b", "c"])
                return [added, removed, await connection.smembers("set")]
            case "/execute":
                number = RedisParameter_Int64(7)
                results = await connection.execute("SET", [RedisParameter_Binary(b"seven"), number])
                results += await connection.execute("RPUSH", [RedisParameter_Binary(b"list"), number, number])
                results += await connection.execute("LRANGE", [RedisParameter_Binary(b"list"), RedisParameter_Int64(0), number])
                results += await connection.execute("GET", [RedisParameter_Binary(b"none")])
                return [repr(result) for result in results]
            case "/type":
                await connection.sadd("another", ["a"])
                return await connection.incr("another")
            case _:
                await connection.publish("nobody", b"listens")
                return None
