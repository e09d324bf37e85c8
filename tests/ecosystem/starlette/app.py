"""An application for Starlette, called as ASGI servers call it."""

import asyncio
import contextlib
from urllib.parse import urlsplit

import anyio
import wit_world
from starlette.applications import Starlette
from starlette.background import BackgroundTasks
from starlette.concurrency import run_in_threadpool
from starlette.endpoints import HTTPEndpoint
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, StreamingResponse
from starlette.routing import Mount, Route

LOG = []


async def home(request: Request):
    return PlainTextResponse("home")


def plain(request: Request):
    """Not asynchronous, so Starlette wants a thread for it."""
    return PlainTextResponse(f"plain {request.query_params['q']}")


async def item(request: Request):
    return JSONResponse({"id": request.path_params["id"], "url": str(request.url_for("item", id=3))})


async def echo(request: Request):
    data = await request.json()
    return JSONResponse({"sum": sum(data), "type": request.headers["content-type"]}, status_code=201)


async def lines(request: Request):
    async def body():
        for number in range(3):
            await asyncio.sleep(0.001)
            yield f"line {number}\n"

    return StreamingResponse(body(), media_type="text/plain")


async def upload(request: Request):
    sizes = [len(chunk) async for chunk in request.stream()]
    return JSONResponse(sizes)


async def ask_host(request: Request):
    return PlainTextResponse(await wit_world.fetch(request.path_params["key"]))


async def background(request: Request):
    async def later(text):
        await asyncio.sleep(0.001)
        LOG.append(text)

    tasks = BackgroundTasks()
    tasks.add_task(later, "asynchronous task")
    tasks.add_task(LOG.append, "plain task")
    return PlainTextResponse("accepted", background=tasks)


async def gone(request: Request):
    raise HTTPException(410, detail="it was here", headers={"x-reason": "age"})


async def broken(request: Request):
    raise ZeroDivisionError("as it should")


async def pool(request: Request):
    return PlainTextResponse(await run_in_threadpool(str.upper, "pool"))


class Counter(HTTPEndpoint):
    async def get(self, request: Request):
        return PlainTextResponse(str(request.app.state.count))

    async def post(self, request: Request):
        request.app.state.count += 1
        return PlainTextResponse("", status_code=204)


class Timing(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        response = await call_next(request)
        response.headers["x-seen"] = request.url.path
        LOG.append(f"{request.method} {response.status_code}")
        return response


async def on_zero(request: Request, error: Exception):
    return JSONResponse({"error": str(error)}, status_code=500)


@contextlib.asynccontextmanager
async def lifespan(app):
    LOG.append("up")
    async with anyio.create_task_group() as group:
        group.start_soon(anyio.sleep_forever)
        yield {"pool": "made"}
        group.cancel_scope.cancel()
    LOG.append("down")


app = Starlette(
    routes=[
        Route("/", home),
        Route("/plain", plain),
        Route("/items/{id:int}", item, name="item"),
        Route("/echo", echo, methods=["POST"]),
        Route("/lines", lines),
        Route("/upload", upload, methods=["PUT"]),
        Route("/ask/{key}", ask_host),
        Route("/background", background),
        Route("/gone", gone),
        Route("/broken", broken),
        Route("/pool", pool),
        Route("/old", lambda request: RedirectResponse("/")),
        Mount("/api", routes=[Route("/count", Counter)]),
    ],
    middleware=[Middleware(CORSMiddleware, allow_origins=["*"]), Middleware(GZipMiddleware, minimum_size=10_000), Middleware(Timing)],
    exception_handlers={ZeroDivisionError: on_zero},
    lifespan=lifespan,
)
app.state.count = 0


def scope(method, path):
    url = urlsplit(path)
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": url.path,
        "raw_path": url.path.encode(),
        "query_string": url.query.encode(),
        "root_path": "",
        "headers": [(b"host", b"example"), (b"content-type", b"application/json"), (b"origin", b"http://elsewhere")],
        "client": ("client", 1),
        "server": ("example", 80),
    }


class WitWorld(wit_world.WitWorld):
    async def request(self, method: str, path: str, body: str) -> wit_world.Reply:
        parts = [part.encode() for part in body.split("|")]
        reply = wit_world.Reply(0, [], [])
        ended = asyncio.Event()

        async def receive():
            if not parts:
                await ended.wait()
                return {"type": "http.disconnect"}
            part = parts.pop(0)
            return {"type": "http.request", "body": part, "more_body": bool(parts)}

        async def send(message):
            if message["type"] == "http.response.start":
                reply.status = message["status"]
                reply.headers = [(name.decode(), value.decode()) for name, value in message["headers"]]
            elif data := message.get("body"):
                reply.body.append(data.decode())

        await app(scope(method, path), receive, send)
        ended.set()
        return reply

    async def lifespan(self) -> list[str]:
        sent = []
        messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]

        async def receive():
            return messages.pop(0)

        async def send(message):
            sent.append(message["type"])

        await app({"type": "lifespan", "asgi": {"version": "3.0"}, "state": {}}, receive, send)
        return sent

    def log(self) -> str:
        text = ", ".join(LOG)
        LOG.clear()
        return text
