"""Values of Python for JavaScript, and back."""

from typing import Any

from hognose_web.proxies import JsProxy as JsProxy, to_py as to_py
from hognose_web.values import copied


def create_proxy(value: Any) -> Any:
    """The value itself: functions live as long as JavaScript has them."""
    return value


def to_js(value: Any, **_: Any) -> Any:
    """Lists as arrays, dictionaries as objects."""
    return copied(value)


def is_none(value: Any) -> bool:
    return value is None
