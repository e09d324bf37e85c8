"""JSON, read."""

import json

import jiter

VALUE = [{"id": n, "name": f"item {n}", "price": n / 7, "tags": ["a", "é"]} for n in range(200)]
TEXT = json.dumps(VALUE).encode()


def use() -> None:
    print(jiter.from_json(TEXT) == VALUE)
    print(jiter.from_json(b'{"a": [1, 2.5', partial_mode=True))
    try:
        jiter.from_json(b"[1,")
    except ValueError as error:
        print(error)


OPERATIONS = {"from_json, 200 items": lambda: jiter.from_json(TEXT)}
