"""`page["#id"]`, and elements as Python makes them: `div(p("hello"), id="it")`."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from hognose_web.proxies import JsProxy
from pyscript import document

# Tags whose names Python has.
TAGS = {"input_": "input", "del_": "del", "map_": "map", "object_": "object"}


class Element:
    """An element of the page. Its attributes are those of JavaScript's object."""

    def __init__(self, dom: JsProxy) -> None:
        object.__setattr__(self, "_dom_element", dom)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._dom_element, name.rstrip("_"))

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._dom_element, name.rstrip("_"), value)

    def __getitem__(self, selector: str) -> "Elements":
        return self.find(selector)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Element) and self._dom_element == other._dom_element

    def __hash__(self) -> int:
        return hash(self._dom_element)

    def find(self, selector: str) -> "Elements":
        return Elements(Element(one) for one in self._dom_element.querySelectorAll(selector))

    def append(self, *items: Any) -> None:
        for item in items:
            if isinstance(item, (list, tuple, Elements)):
                self.append(*item)
            else:
                self._dom_element.append(item._dom_element if isinstance(item, Element) else item)

    @property
    def classes(self) -> "Classes":
        return Classes(self._dom_element.classList)

    @property
    def style(self) -> "Style":
        return Style(self._dom_element.style)

    @property
    def children(self) -> "Elements":
        return Elements(Element(one) for one in self._dom_element.children)

    @property
    def parent(self) -> "Element | None":
        above = self._dom_element.parentElement
        return None if above is None else Element(above)

    @property
    def content(self) -> Any:
        return self._dom_element.innerHTML

    def update(self, classes: Any = None, style: dict[str, str] | None = None, **values: Any) -> None:
        if classes:
            self.classes.add(*([classes] if isinstance(classes, str) else classes))
        for name, value in (style or {}).items():
            self.style[name] = value
        for name, value in values.items():
            setattr(self, name, value)


class Elements(list[Element]):
    """Several elements: what is set is set of each."""

    def __getattr__(self, name: str) -> Any:
        if name[:1] == "_":
            raise AttributeError(name)
        return [getattr(one, name) for one in self]

    def __setattr__(self, name: str, value: Any) -> None:
        for one in self:
            setattr(one, name, value)

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, str):
            return Elements(found for one in self for found in one.find(key))
        return list.__getitem__(self, key)


class Classes:
    def __init__(self, dom: Any) -> None:
        self.dom = dom

    def add(self, *names: str) -> None:
        self.dom.add(*names)

    def remove(self, *names: str) -> None:
        self.dom.remove(*names)

    def toggle(self, name: str) -> bool:
        return self.dom.toggle(name)

    def __contains__(self, name: str) -> bool:
        return self.dom.contains(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self.dom)


class Style:
    def __init__(self, dom: Any) -> None:
        self.dom = dom

    def __getitem__(self, name: str) -> str:
        return self.dom.getPropertyValue(name)

    def __setitem__(self, name: str, value: str) -> None:
        self.dom.setProperty(name, value)


class Page:
    @property
    def body(self) -> Element:
        return Element(document.body)

    @property
    def head(self) -> Element:
        return Element(document.head)

    @property
    def title(self) -> str:
        return document.title

    @title.setter
    def title(self, text: str) -> None:
        document.title = text

    def find(self, selector: str) -> Elements:
        return Elements(Element(one) for one in document.querySelectorAll(selector))

    def append(self, *items: Any) -> None:
        self.body.append(*items)

    def __getitem__(self, selector: str) -> Any:
        found = self.find(selector)
        # An id is of one element.
        return found[0] if selector.startswith("#") and len(found) == 1 else found


page = Page()


def maker(tag: str) -> Callable[..., Element]:
    def make(*items: Any, classes: Any = None, style: dict[str, str] | None = None, **values: Any) -> Element:
        element = Element(document.createElement(tag))
        element.append(*items)
        element.update(classes, style, **values)
        return element

    make.__name__ = tag
    return make


def __getattr__(name: str) -> Callable[..., Element]:
    """Elements by their tags: `from pyscript.web import div, h1`."""
    if name.startswith("_"):
        raise AttributeError(name)
    return maker(TAGS.get(name, name))


def elements(given: Iterable[Any]) -> Elements:
    return Elements(one if isinstance(one, Element) else Element(one) for one in given)
