"""Keeps notes in a store of the server."""

from hognose import web
from sdk.env import env


async def site(request: web.Request) -> web.Response:
    key = request.path
    match request.method:
        case "PUT":
            await env.NOTES.put(key, await request.body())
            return web.Response("kept")
        case "DELETE":
            await env.NOTES.delete(key)
            return web.Response("forgotten")
    if key == "/greeting":
        return web.Response(await env.GREETING)
    if key == "/secret":
        return web.Response(await env.SECRET)
    if key == "/other":
        return web.Response(await env.OTHER.get("x") or "nothing")
    if key == "/":
        notes = await env.NOTES.list(prefix="/")
        return web.Response.json(notes.keys)
    note = await env.NOTES.get(key, "bytes")
    return web.Response("none", 404) if note is None else web.Response(note)


Handler = web.handler(site)
