"""Reads variables, environment and files."""

import json
import os

from componentize_py_types import Err
from spin_sdk import http, variables
from spin_sdk.http import Request, Response
from spin_sdk.wit.imports import fermyon_spin_variables_2_0_0 as older, wasi_config_store_0_2_0_draft_2024_09_27 as config


class HttpHandler(http.Handler):
    async def handle_request(self, request: Request) -> Response:
        _, kind, name = request.uri.split("/")
        try:
            found = await answer(kind, name)
        except Err as error:
            found = [type(error.value).__name__, error.value.value]
        return Response(200, {"content-type": "application/json"}, json.dumps(found).encode())


async def answer(kind: str, name: str) -> object:
    match kind:
        case "get":
            return await variables.get(name)
        case "older":
            return older.get(name)
        case "config":
            return config.get(name)
        case "env":
            return os.environ.get(name)
        case "file":
            with open(f"/{name}") as file:
                return file.read()
        case _:
            raise ValueError(f"{kind}: no such kind")
