import asyncio

import hognose.asgi
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route


async def home(request: Request) -> Response:
    name = request.query_params.get("name", "World")
    return PlainTextResponse(f"Hello, {name}!\n")


async def total(request: Request) -> Response:
    return JSONResponse({"total": sum(await request.json())})


async def countdown(request: Request) -> Response:
    async def lines():
        for number in range(3, 0, -1):
            yield f"{number}\n"
            await asyncio.sleep(0.5)

    return StreamingResponse(lines(), media_type="text/plain")


app = Starlette(
    routes=[
        Route("/", home),
        Route("/sum", total, methods=["POST"]),
        Route("/countdown", countdown),
    ]
)

Handler = hognose.asgi.handler(app)
