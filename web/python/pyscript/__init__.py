"""What programs in `<script type="py">` have: PyScript's names."""

from typing import Any

from . import ffi as ffi, js_modules as js_modules
from .events import when as when
from .fetching import fetch as fetch
from .show import HTML as HTML, display as display
from .targets import current_target as current_target
from .websocket import WebSocket as WebSocket

try:
    from js import document as document, window as window

    RUNNING_IN_WORKER = False
except ImportError:
    RUNNING_IN_WORKER = True


def __getattr__(name: str) -> Any:
    if name in ("document", "window"):
        raise AttributeError(f"a worker has no `{name}`: leave the attribute `worker` of the script out", name=name)
    raise AttributeError(f"module 'pyscript' has no attribute {name!r}", name=name)
