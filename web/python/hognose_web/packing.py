"""Values as JSON, for what JSON has and a little more: `page.packed` of the world."""

import json
import math
from typing import Any

from hognose_web_world.imports.page import Packed

# Integers of JavaScript's numbers.
SAFE = 2**53 - 1


def packed(value: Any) -> Packed:
    blobs: list[bytes] = []
    text = json.dumps(plain(value, blobs), ensure_ascii=False, separators=(",", ":"))
    return Packed(json=text, blobs=blobs)


def plain(value: Any, blobs: list[bytes]) -> Any:
    match value:
        case None | bool() | str():
            return value
        case int():
            return int(value) if -SAFE <= value <= SAFE else {"$": f"{int(value)}n"}
        case float():
            return value if math.isfinite(value) else {"$": repr(value)}
        case bytes() | bytearray() | memoryview():
            blobs.append(bytes(value))
            return {"$": len(blobs) - 1}
        case list() | tuple():
            return [plain(item, blobs) for item in value]
        case dict():
            for key in value:
                if not isinstance(key, str):
                    raise TypeError(f"keys must be strings to be passed to JavaScript, found {key!r}")
            items = {key: plain(item, blobs) for key, item in value.items()}
            return {"$": items} if items.keys() == {"$"} else items
    raise TypeError(f"{type(value).__name__} cannot be passed to JavaScript: pass numbers, strings, bytes, lists, or dictionaries")


def unpacked(value: Packed) -> Any:
    return made(json.loads(value.json), value.blobs)


def made(value: Any, blobs: list[bytes]) -> Any:
    match value:
        case list():
            return [made(item, blobs) for item in value]
        case {"$": int(index), **rest} if not rest:
            return blobs[index]
        case {"$": str(number), **rest} if not rest:
            return int(number[:-1]) if number[-1] == "n" and number != "nan" else float(number)
        case {"$": dict(items), **rest} if not rest:
            return {key: made(item, blobs) for key, item in items.items()}
        case dict():
            return {key: made(item, blobs) for key, item in value.items()}
        case _:
            return value
