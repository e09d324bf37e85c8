"""JavaScript's global object: `from js import document, fetch`."""

from typing import Any

from hognose_web import values as _values
from hognose_web.proxies import JsException as JsException, JsProxy as JsProxy


def __getattr__(name: str) -> Any:
    if not name.startswith("__"):
        try:
            return _values.global_(name)
        except LookupError:
            pass
    raise AttributeError(f"JavaScript has no global `{name}` here", name=name)
