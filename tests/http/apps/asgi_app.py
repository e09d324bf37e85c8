"""What the tests of ASGI call."""

import asyncio
import contextvars

from hognose import asgi

starts = 0
variable = contextvars.ContextVar("variable", default="unset")


async def app(scope, receive, send):
    if scope["type"] == "lifespan":
        await lifespan(scope, receive, send)
    else:
        await PATHS[scope["path"].removeprefix("/asgi")](scope, receive, send)


async def lifespan(scope, receive, send):
    global starts
    assert (await receive())["type"] == "lifespan.startup"
    await asyncio.sleep(0.01)
    starts += 1
    scope["state"]["starts"] = starts
    await send({"type": "lifespan.startup.complete"})
    await receive()


async def start(send, status=200, headers=()):
    await send({"type": "http.response.start", "status": status, "headers": headers})


async def body(send, data, more=False):
    await send({"type": "http.response.body", "body": data, "more_body": more})


async def hello(scope, receive, send):
    await start(send, headers=[(b"Content-Type", b"text/plain")])
    await body(send, b"Hello")


async def scope(scope, receive, send):
    await start(send)
    await body(send, repr(dict(scope)).encode())


async def echo(scope, receive, send):
    await start(send)
    while (message := await receive())["more_body"]:
        await body(send, message["body"], True)
    await body(send, message["body"])


async def chunks(scope, receive, send):
    sizes = []
    while True:
        message = await receive()
        sizes.append(len(message["body"]))
        if not message["more_body"]:
            break
    await start(send)
    await body(send, repr((sum(sizes), len(sizes) > 1)).encode())


async def slow(scope, receive, send):
    variable.set("slow")
    await asyncio.sleep(0.3)
    await start(send)
    await body(send, variable.get().encode())


async def ticks(scope, receive, send):
    await start(send)
    for number in range(3):
        await body(send, b"%d" % number, True)
        await asyncio.sleep(0.2)
    await body(send, b"")


async def forever(scope, receive, send):
    await start(send)
    try:
        while True:
            await body(send, b"x" * 1000, True)
            await asyncio.sleep(0.01)
    except OSError as error:
        print(f"forever: {error}", flush=True)
        raise


async def early(scope, receive, send):
    """The answer comes before the request's body has."""
    await start(send)
    await body(send, b"enough")


async def after(scope, receive, send):
    await start(send)
    await body(send, b"sent")
    message = await receive()
    while message["type"] == "http.request":
        message = await receive()
    print(f"after: {message['type']}", flush=True)


async def fail(scope, receive, send):
    raise ValueError("before the response")


async def fail_late(scope, receive, send):
    await start(send)
    await body(send, b"a part", True)
    await asyncio.sleep(0.05)
    raise ValueError("in the middle")


async def leave(scope, receive, send):
    raise SystemExit(3)


async def silent(scope, receive, send):
    pass


async def unfinished(scope, receive, send):
    await start(send)
    await body(send, b"a part", True)
    await asyncio.sleep(0.05)


async def empty(scope, receive, send):
    await start(send, 204, [(b"content-length", b"0")])
    await body(send, b"this is dropped")


async def cached(scope, receive, send):
    await start(send, 304, [(b"etag", b'"x"')])
    await body(send, b"this is dropped")


async def headers(scope, receive, send):
    bad = [(b"Connection", b"close"), (b"transfer-encoding", b"chunked"), (b"x-bad", b"a\nb"), (b"bad name", b"x")]
    await start(send, headers=[*bad, (b"Set-Cookie", b"a=1"), (b"Set-Cookie", b"b=2")])
    await body(send, b"ok")


async def status(scope, receive, send):
    await start(send, 10000)
    await body(send, b"ok")


PATHS = {f"/{function.__name__}": function for function in (
    hello, scope, echo, chunks, slow, ticks, forever, early, after, fail, fail_late, leave, silent, unfinished, empty, cached,
    headers, status,
)}

Class = asgi.handler(app)
