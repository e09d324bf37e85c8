"""JavaScript's global object: `from js import document, fetch`."""

from typing import Any

from hognose_web import values as _values
from hognose_web.proxies import JsException as JsException, JsProxy as JsProxy
from hognose_web_world.imports import js as _js


def __getattr__(name: str) -> Any:
    found = _js.global_(name)
    if name.startswith("__") or type(found) is _js.Value_Undefined:
        raise AttributeError(f"JavaScript has no global `{name}` here", name=name)
    return _values.lifted(found)
