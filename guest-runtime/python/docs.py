"""Docstrings and signatures of what is written in C: in the archive, until somebody asks."""


def entry_of(thing):
    """What CPython's sources say: a line with the signature, `--`, and the text; or `None`."""
    try:
        from _hognose_docs import DOCS
    except ImportError:
        return None
    name = thing.__name__
    if isinstance(thing, type):
        return DOCS.get(name)
    owner = getattr(thing, "__objclass__", None)
    if owner is None:
        this = thing.__self__
        if this is None or type(this).__name__ == "module":
            return DOCS.get(f"{thing.__module__}.{name}")
        owner = this if isinstance(this, type) else type(this)
    names = [base.__name__ for base in owner.__mro__]
    # What two types share is written once.
    if owner in (bytes, bytearray):
        names.append("B")
    elif owner is frozenset:
        names.append("set")
    for base in [*names, ""]:
        found = DOCS.get(f"{base}.{name}")
        if found is not None:
            return found
    return None


def docstring(thing):
    entry = entry_of(thing)
    if entry is None:
        return None
    _, line, text = entry.partition("\n--\n\n")
    return text if line else entry


def signature(thing):
    """Only one that `inspect` can read."""
    entry = entry_of(thing)
    if entry is None:
        return None
    text, line, _ = entry.partition("\n--\n\n")
    name = thing.__name__
    return text[len(name) :] if line and text.startswith(name + "(") and text.endswith(")") else None
