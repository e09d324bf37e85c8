"""`@when("click", "#button")`."""

import functools
from collections.abc import Callable
from typing import Any

from hognose_web.functions import is_coroutine_function, takes_arguments
from hognose_web.proxies import JsProxy

from . import targets


def when(event: str, target: Any = None, *, selector: Any = None) -> Callable[[Any], Any]:
    """Calls a function at each event of the elements: a selector, an element, or several."""
    from pyscript import document

    target = selector if target is None else target
    if isinstance(target, str):
        elements = list(document.querySelectorAll(target))
        if not elements:
            raise ValueError(f"@when: nothing in the page fits the selector {target!r}")
    elif isinstance(target, (list, tuple)):
        elements = [getattr(one, "_dom_element", one) for one in target]
    elif hasattr(type(target), "_dom_element") or "_dom_element" in getattr(target, "__dict__", ()):
        elements = [target._dom_element]
    elif isinstance(target, JsProxy):
        elements = [target]
    else:
        raise TypeError(f"@when: expected a selector or elements, found {type(target).__name__}")

    def decorate(function: Any) -> Any:
        handler = handles(function, targets.current_program())
        for element in elements:
            element.addEventListener(event, handler)
        return function

    return decorate


def handles(function: Any, program: str) -> Any:
    """The function as a listener: the event is passed if it takes one."""
    takes = takes_arguments(function)
    if is_coroutine_function(function):

        @functools.wraps(function)
        async def handler(event: Any) -> Any:
            with targets.program(program):
                return await (function(event) if takes else function())

    else:

        @functools.wraps(function)
        def handler(event: Any) -> Any:
            with targets.program(program):
                return function(event) if takes else function()

    return handler
