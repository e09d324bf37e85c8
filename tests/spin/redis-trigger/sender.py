"""Sends messages, and tells what was made of them."""

from spin_sdk import http, key_value, redis, variables
from spin_sdk.http import Request, Response


class HttpHandler(http.Handler):
    async def handle_request(self, request: Request) -> Response:
        if request.method == "POST":
            with await redis.open(await variables.get("address")) as connection:
                await connection.publish("messages", request.body or b"")
            return Response(202, {}, None)
        with await key_value.open_default() as store:
            return Response(200, {}, await store.get("last"))
