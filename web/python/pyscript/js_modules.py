"""Modules of JavaScript that the config names."""

from typing import Any


def __getattr__(name: str) -> Any:
    from js import _hognose_js_modules

    if name not in _hognose_js_modules:
        raise AttributeError(f"the config names no module `{name}` of JavaScript", name=name)
    return _hognose_js_modules[name]
