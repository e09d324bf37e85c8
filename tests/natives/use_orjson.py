"""JSON, there and back."""

import orjson

VALUE = [{"id": n, "name": f"item {n}", "price": n / 7, "tags": ["a", "é"]} for n in range(200)]
TEXT = orjson.dumps(VALUE)


def use() -> None:
    print(orjson.dumps({"a": [1, 2.5, None, True], "é": "/"}, option=orjson.OPT_SORT_KEYS))
    print(orjson.loads(TEXT) == VALUE)
    try:
        orjson.loads("[1,")
    except orjson.JSONDecodeError as error:
        print(error)


OPERATIONS = {
    "dumps, 200 items": lambda: orjson.dumps(VALUE),
    "loads, 200 items": lambda: orjson.loads(TEXT),
}
