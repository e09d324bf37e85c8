"""One component with all apps: the first part of the path says which one answers."""

from hognose import wasi, web

import asgi_app
import client_app
import web_app
import wsgi_app

classes = {"asgi": asgi_app.Class, "client": client_app.Class, "web": web_app.Class, "wsgi": wsgi_app.Class}
try:
    import frameworks
except ImportError:
    # They are built in for one of the generations only.
    pass
else:
    classes.update(frameworks.classes)

handlers = {name: handler() for name, handler in classes.items()}


def handler_for(target):
    return handlers[target.split("/")[1].partition("?")[0]]


if wasi.generation() == "0.3":

    class Handler:
        async def handle(self, request):
            return await handler_for(request.get_path_with_query()).handle(request)

else:

    class IncomingHandler:
        def handle(self, request, response_out):
            handler_for(request.path_with_query()).handle(request, response_out)
