"""Apps of frameworks from PyPI."""

import asyncio
import contextlib

import httpx
from fastapi import APIRouter, FastAPI, HTTPException
from flask import Blueprint, Flask, Response, request as flask_request
from pydantic import BaseModel
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.responses import JSONResponse, PlainTextResponse, StreamingResponse
from starlette.routing import Mount, Route

import hognose.httpx
from hognose import asgi, http, wsgi


@contextlib.asynccontextmanager
async def lifespan(app):
    async with httpx.AsyncClient(transport=hognose.httpx.AsyncTransport()) as client:
        yield {"client": client}


async def home(request):
    return PlainTextResponse("Starlette")


def plain(request):
    return PlainTextResponse("not asynchronous")


async def stream(request):
    async def parts():
        for number in range(3):
            yield str(number)
            await asyncio.sleep(0.01)

    return StreamingResponse(parts())


async def stream_plain(request):
    return StreamingResponse(iter("012"))


async def upload(request):
    return JSONResponse(sum([len(part) async for part in request.stream()]))


async def background(request):
    async def work():
        await asyncio.sleep(0.05)
        print("background done", flush=True)

    return PlainTextResponse("ok", background=BackgroundTask(work))


async def fail(request):
    raise ValueError("in Starlette")


async def fetch(request):
    client, base = request.state.client, request.query_params["base"]
    results = []
    results.append((await client.get(base + "/hello", params={"a": "b"})).text)
    results.append((await client.post(base + "/echo", json={"x": 1})).json())
    async with client.stream("GET", base + "/chunks") as response:
        results.append([line async for line in response.aiter_lines()])
    results.append((await client.get(base + "/redirect", follow_redirects=True)).url.path)

    async def parts():
        for number in range(3):
            yield b"%d" % number

    results.append((await client.post(base + "/echo", content=parts())).text)
    for url, options in {"http://127.0.0.1:1/": {}, base + "/slow": {"timeout": 0.05}, base + "/cut": {}}.items():
        try:
            await client.get(url, **options)
        except httpx.TransportError as error:
            results.append(type(error).__name__)
    return JSONResponse(results)


def fetch_plain(request):
    with httpx.Client(transport=hognose.httpx.Transport()) as client:
        return PlainTextResponse(client.get(request.query_params["base"] + "/hello").text)


starlette = Starlette(
    lifespan=lifespan,
    routes=[
        Mount(
            "/starlette",
            routes=[
                Route("/", home),
                Route("/plain", plain),
                Route("/stream", stream),
                Route("/stream_plain", stream_plain),
                Route("/upload", upload, methods=["POST"]),
                Route("/background", background),
                Route("/fail", fail),
                Route("/fetch", fetch),
                Route("/fetch_plain", fetch_plain),
            ],
        )
    ],
)


class Item(BaseModel):
    name: str
    price: float = 1.0


router = APIRouter(prefix="/fastapi")


@router.get("/number/{number}")
def number(number: int):
    return {"number": number}


@router.post("/items")
async def items(item: Item) -> Item:
    return item


@router.get("/missing")
async def missing():
    raise HTTPException(404, "none")


fastapi = FastAPI()
fastapi.include_router(router)

blueprint = Blueprint("all", __name__, url_prefix="/flask")


@blueprint.get("/")
def flask_home():
    return "Flask"


@blueprint.post("/json")
def flask_json():
    return flask_request.get_json()


@blueprint.post("/form")
def flask_form():
    return {"fields": dict(flask_request.form), "files": {name: len(file.read()) for name, file in flask_request.files.items()}}


@blueprint.get("/stream")
def flask_stream():
    return Response((str(number) for number in range(3)), mimetype="text/plain")


@blueprint.get("/fetch")
def flask_fetch():
    return http.get(flask_request.args["base"] + "/hello").text


@blueprint.get("/fail")
def flask_fail():
    raise ValueError("in Flask")


flask = Flask(__name__)
flask.register_blueprint(blueprint)

classes = {"starlette": asgi.handler(starlette), "fastapi": asgi.handler(fastapi), "flask": wsgi.handler(flask)}
