"""Answers, fails, and counts requests that are in flight together."""

import asyncio

from spin_sdk import http
from spin_sdk.http import Request, Response
from spin_sdk.wit.imports import spin_postgres_postgres_3_0_0 as missing

in_flight = 0
enough = asyncio.Event()


class HttpHandler(http.Handler):
    async def handle_request(self, request: Request) -> Response:
        match request.uri.partition("?")[0]:
            case "/raise":
                raise ValueError("this handler fails")
            case "/missing":
                missing.Connection.open("postgres://127.0.0.1/none")
                return text("not reached")
            case "/together":
                return text(await together(16))
            case "/echo":
                body = request.body or b""
                headers = {"content-type": "application/octet-stream", "x-method": request.method}
                return Response(201, headers, body)
            case _:
                return text(f"Hello from {request.uri}")


async def together(count: int) -> str:
    """Waits until that many requests are here at the same time."""
    global in_flight
    in_flight += 1
    print("in flight:", in_flight, flush=True)
    if in_flight == count:
        enough.set()
    try:
        await asyncio.wait_for(enough.wait(), 20)
        return str(count)
    except TimeoutError:
        return "fewer"
    finally:
        in_flight -= 1


def text(content: str) -> Response:
    return Response(200, {"content-type": "text/plain"}, bytes(content, "utf-8"))
