"""`await storage("name")`: a dictionary that outlives the page."""

import json
from base64 import b64decode, b64encode
from typing import Any

KINDS = {"bytes": bytes, "bytearray": bytearray}


def packed(value: Any) -> Any:
    for kind, cls in KINDS.items():
        if type(value) is cls:
            return {"$": kind, "is": b64encode(value).decode()}
    if isinstance(value, (list, tuple)):
        return [packed(item) for item in value]
    if isinstance(value, dict):
        return {key: packed(item) for key, item in value.items()}
    return value


def unpacked(value: dict[str, Any]) -> Any:
    return KINDS[value["$"]](b64decode(value["is"])) if value.keys() == {"$", "is"} else value


class Storage(dict[str, Any]):
    """What is in it is kept at once; `sync` is there for programs that ask for it."""

    def __init__(self, name: str) -> None:
        import pyscript

        self.place = pyscript.page().localStorage
        self.name = f"@pyscript/{name}"
        super().__init__(json.loads(self.place.getItem(self.name) or "{}", object_hook=unpacked))

    def keep(self) -> None:
        self.place.setItem(self.name, json.dumps(packed(dict(self))))

    def __setitem__(self, key: str, value: Any) -> None:
        super().__setitem__(key, value)
        self.keep()

    def __delitem__(self, key: str) -> None:
        super().__delitem__(key)
        self.keep()

    def clear(self) -> None:
        super().clear()
        self.keep()

    async def sync(self) -> None:
        self.keep()


async def storage(name: str, storage_class: type[Storage] = Storage) -> Storage:
    return storage_class(name)
