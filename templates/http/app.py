from hognose import http, web


async def site(request: web.Request) -> web.Response:
    match request.method, request.path:
        case "GET", "/":
            name = request.query.get("name", "World")
            return web.Response(f"Hello, {name}!\n")
        case "POST", "/upper":

            async def parts():
                async for part in request:
                    yield part.upper()

            return web.Response(parts())
        case "GET", "/fetch":
            async with http.AsyncClient() as client:
                answer = await client.get(request.query["url"])
            return web.Response.json({"status": answer.status_code, "bytes": len(answer.content)})
    return web.Response("There is nothing here.\n", 404)


Handler = web.handler(site)
