"""Says which runner has what the small one was linked without, where CPython hides the reason."""

import codecs
from encodings import aliases, normalize_encoding

# What the reason names, which the runtime gives as an ImportError.
OTHER = "runner/full.wasm"

# What modules say later that did without another one when they were imported.
SAID = {
    "No parsers found": "pyexpat",
    "Compression requires the (missing) bz2 module": "_bz2",
    "Compression requires the (missing) lzma module": "_lzma",
}


def of_import(name: str) -> str | None:
    """Why a module cannot be imported, if another runner has it."""
    try:
        __import__(name)
    except ImportError as error:
        return reason(error)
    return None


def reason(error: BaseException | None) -> str | None:
    """The reason behind an exception that was raised in its place, also if that hides it."""
    seen = set[int]()
    while error is not None and id(error) not in seen:
        if isinstance(error, ImportError) and OTHER in str(error):
            return str(error)
        seen.add(id(error))
        error = error.__cause__ or error.__context__
    return None


def explained(error: BaseException) -> str:
    """What an exception says, with the reason if it does not say that."""
    said = str(error)
    module = SAID.get(said)
    found = reason(error) if module is None else of_import(module)
    if found is None or found in said:
        return said
    if found not in getattr(error, "__notes__", ()):
        error.add_note(found)
    return f"{said}\n{found}"


def search(name: str) -> None:
    """Comes after that of `encodings`, which hides why it did not find one."""
    encoding = normalize_encoding(name)
    encoding = aliases.aliases.get(encoding, encoding)
    found = of_import(f"encodings.{encoding}") if encoding.isidentifier() else None
    if found is not None:
        raise LookupError(f"unknown encoding: {name}: {found}")


def install() -> None:
    codecs.register(search)
