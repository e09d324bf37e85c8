"""`<button py-click="name">`: functions that elements of the page name."""

import sys
from typing import Any

from hognose_web.functions import takes_arguments
from js import document

from .events import handles

# As `py-click`.
PREFIX = "py-"


def bind(element: Any, event: str, name: str) -> None:
    def called(event: Any) -> Any:
        """Looked up when it happens: the page may be there before the function is."""
        function = vars(sys.modules["__main__"]).get(name)
        if not callable(function):
            raise NameError(f"{element.localName} calls `{name}`, and the program has no such function", name=name)
        return function(event) if takes_arguments(function) else function()

    element.addEventListener(event, handles(called, ""))


for element in document.querySelectorAll("*"):
    for name in element.getAttributeNames():
        if name.startswith(PREFIX):
            bind(element, name.removeprefix(PREFIX), element.getAttribute(name))
