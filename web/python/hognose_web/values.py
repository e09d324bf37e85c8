"""Python's values as JavaScript's, and back."""

from typing import Any

from . import _proxies


def copied(value: Any) -> Any:
    """A list as an array, a dictionary as an object; anything else as it is."""
    return _proxies.perform(_proxies.ARRAY, 0, value)[0]


def global_(name: str) -> Any:
    return _proxies.perform(_proxies.GLOBAL, 0, name)
