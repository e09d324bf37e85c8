"""`display()`: values as the page shows them."""

import base64
import html
from typing import Any

from . import targets

IMAGES = {"_repr_png_": "image/png", "_repr_jpeg_": "image/jpeg"}


class HTML:
    """Text that is HTML already."""

    def __init__(self, text: str) -> None:
        self.text = text

    def _repr_html_(self) -> str:
        return self.text


def as_html(value: Any) -> str:
    if isinstance(value, str):
        return html.escape(value)
    for name in ("_repr_html_", "_repr_svg_"):
        found = getattr(value, name, None)
        text = found() if callable(found) else None
        if text is not None:
            return text
    for name, kind in IMAGES.items():
        found = getattr(value, name, None)
        data = found() if callable(found) else None
        if data is not None:
            text = data if isinstance(data, str) else base64.b64encode(data).decode()
            return f'<img src="data:{kind};base64,{text}">'
    return html.escape(repr(value))


def display(*values: Any, target: str | None = None, append: bool = True) -> None:
    """Shows values in the element with the id `target`, or where the program is in the page."""
    from pyscript import RUNNING_IN_WORKER

    if RUNNING_IN_WORKER:
        from _pyscript_page import show
    else:
        from js import _hognose_show as show
    for value in values:
        show(targets.current_program(), target, as_html(value), append)
        append = True
