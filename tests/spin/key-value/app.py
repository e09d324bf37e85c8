"""Uses a key-value store by all three interfaces: they see the same pairs."""

import json
from urllib.parse import parse_qs, urlsplit

from componentize_py_types import Err
from spin_sdk import http, key_value, util
from spin_sdk.http import Request, Response
from spin_sdk.wit.imports import (
    fermyon_spin_key_value_2_0_0 as older,
    spin_key_value_key_value_3_0_0 as kv,
    wasi_keyvalue_atomics_0_2_0_draft2 as atomics,
    wasi_keyvalue_batch_0_2_0_draft2 as batch,
    wasi_keyvalue_store_0_2_0_draft2 as wasi,
)


class HttpHandler(http.Handler):
    async def handle_request(self, request: Request) -> Response:
        url = urlsplit(request.uri)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        found = await answer(url.path, query, request.body or b"")
        return Response(200, {"content-type": "application/json"}, json.dumps(found).encode())


async def answer(path: str, query: dict[str, str], body: bytes) -> object:
    key = query.get("key", "")
    match path:
        case "/open":
            try:
                with await key_value.open(query["store"]):
                    return "opened"
            except Err as error:
                return type(error.value).__name__
        case "/wasi":
            bucket = wasi.open("default")
            bucket.set(key, b"7")
            swap = atomics.Cas.new(bucket, key)
            sum = atomics.increment(bucket, key, 35)
            try:
                atomics.swap(swap, b"lost")
                swapped = True
            except Err as error:
                swapped = not isinstance(error.value, atomics.CasError_CasFailed)
            keys = bucket.list_keys(None).keys
            many = [(name, value and value.decode()) for name, value in batch.get_many(bucket, [key, "none"])]
            return [sum, swapped, keys, many]
        case "/older":
            with older.Store.open("default") as store:
                store.set("older", b"2")
                value = store.get(key)
                return [value and value.decode(), store.exists(key), store.get_keys()]
    with await key_value.open_default() as store:
        match path:
            case "/set":
                await store.set(key, body)
                return None
            case "/get":
                value = await store.get(key)
                return None if value is None else value.decode()
            case "/exists":
                return await store.exists(key)
            case "/delete":
                await store.delete(key)
                return None
            case "/many":
                for number in range(300):
                    await store.set(f"key-{number:03}", bytes(number))
                keys = await util.collect(await store.get_keys())
                return [len(keys), sorted(keys)[299]]
            case _:
                return await util.collect(await store.get_keys())
