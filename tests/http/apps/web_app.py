"""What the tests of functions that answer requests call."""

import asyncio

from hognose import web


async def site(request):
    match request.path.removeprefix("/web"):
        case "/hello":
            return f"Hello, {request.query.get('name')}!"
        case "/json":
            return web.Response.json({"got": await request.json(), "method": request.method}, 201, {"x-a": "b"})
        case "/upper":

            async def parts():
                async for part in request:
                    yield part.upper()

            return web.Response(parts())
        case "/text-parts":

            async def texts():
                yield b"first"
                yield "second"

            return web.Response(texts())
        case "/headers":
            return f"{request.headers['X-Test']} {request.headers.get_list('x-test')} {request.url}"
        case "/slow":
            await asyncio.sleep(0.01)
            return b"slow"
        case "/fail":
            raise ValueError("no")
    return web.Response("no", 404)


Class = web.handler(site)
