"""Names of WIT as Python has them: as in the packages that are generated."""

from __future__ import annotations

from keyword import iskeyword


def snake(wit: str) -> str:
    """Of a function, a parameter, a field, an interface."""
    return _escaped(wit.replace("-", "_").lower())


def camel(wit: str) -> str:
    """Of a type."""
    return _escaped("".join(word.capitalize() for word in wit.split("-")))


def shouty(wit: str) -> str:
    """Of a member of an enum, or of flags."""
    return wit.replace("-", "_").upper()


def interface(wit: str) -> str:
    """`wasi:http/types@0.2.0` is `types`."""
    return snake(unversioned(wit).rpartition("/")[2])


def unversioned(wit: str) -> str:
    """The name without the version."""
    return wit.partition("@")[0]


def _escaped(name: str) -> str:
    return name + "_" if iskeyword(name) else name
