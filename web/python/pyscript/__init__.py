"""What programs in `<script type="py">` have: PyScript's names."""

from typing import Any

from . import ffi as ffi, js_modules as js_modules
from .events import when as when
from .fetching import fetch as fetch
from .show import HTML as HTML, display as display
from .storing import Storage as Storage, storage as storage
from .targets import current_target as current_target
from .websocket import WebSocket as WebSocket

def page() -> Any:
    """The page's global object: a worker asks the page for each use of it."""
    if in_worker():
        from js import _hognose_page

        return _hognose_page
    from js import window

    return window


def in_worker() -> bool:
    try:
        from js import document  # noqa: F401
    except ImportError:
        return True
    return False


def __getattr__(name: str) -> Any:
    if name == "RUNNING_IN_WORKER":
        value: Any = in_worker()
    elif name == "window":
        value = page()
    elif name == "document":
        value = page().document
    else:
        raise AttributeError(f"module 'pyscript' has no attribute {name!r}", name=name)
    globals()[name] = value
    return value
