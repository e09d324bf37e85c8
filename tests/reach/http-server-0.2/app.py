from hognose import web

async def site(request): ...

IncomingHandler = web.handler(site)
