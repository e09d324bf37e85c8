from hognose import web
from sdk.env import env


async def site(request: web.Request) -> web.Response:
    if request.path != "/":
        return web.Response("There is nothing here.\n", 404)
    name = request.query.get("name", "World")
    visits = int(await env.VISITS.get(name) or 0) + 1
    await env.VISITS.put(name, str(visits))
    return web.Response(f"{await env.GREETING}, {name}! Visits so far: {visits}\n")


Handler = web.handler(site)
