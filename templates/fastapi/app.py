import hognose.asgi

from api import api

Handler = hognose.asgi.handler(api)
