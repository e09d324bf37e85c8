import hognose.asgi

async def app(scope, receive, send): ...

Handler = hognose.asgi.handler(app)
