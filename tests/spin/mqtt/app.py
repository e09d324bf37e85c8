"""Publishes to a server of MQTT."""

import json

from componentize_py_types import Err
from spin_sdk import http, mqtt, variables
from spin_sdk.http import Request, Response
from spin_sdk.mqtt import Qos


class HttpHandler(http.Handler):
    async def handle_request(self, request: Request) -> Response:
        try:
            found = await answer(request.uri[1:], request.body or b"")
        except Err as error:
            found = [type(error.value).__name__, getattr(error.value, "value", None)]
        return Response(200, {"content-type": "application/json"}, json.dumps(found).encode())


async def answer(path: str, body: bytes) -> object:
    addresses = {"elsewhere": "mqtt://example.com:1883", "nonsense": "nonsense", "nobody": "mqtt://127.0.0.1:1"}
    address = addresses.get(path) or await variables.get("address")
    with await mqtt.open(address, "", "", 30) as connection:
        for qos in [Qos.AT_MOST_ONCE, Qos.AT_LEAST_ONCE, Qos.EXACTLY_ONCE]:
            await connection.publish("greetings", body + b" " + qos.name.encode(), qos)
    return "published"
