"""Files in memory and streams, for programs inside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

_EXIST, _INVAL, _ISDIR, _NOENT, _NOTDIR, _NOTEMPTY, _SPIPE = 20, 28, 31, 44, 54, 55, 70
# What `path_open` may ask for.
_CREATE, _DIRECTORY, _EXCLUSIVE, _TRUNCATE = 1, 2, 4, 8


class Refused(Exception):
    """An error by its number in WASI 0.1."""

    def __init__(self, number: int) -> None:
        super().__init__(f"error {number} of WASI")
        self.number = number


class Stream:
    """One of the three that are open from the beginning."""

    kind = 2
    size = 0
    appends = False

    def __init__(self, stream: BinaryIO | None) -> None:
        self._stream = stream

    def read(self, length: int) -> bytes:
        return b"" if self._stream is None else self._stream.read(length)

    def write(self, data: bytes) -> int:
        if self._stream is not None:
            self._stream.write(data)
        return len(data)

    def seek(self, offset: int, whence: int) -> int:
        raise Refused(_SPIPE)


class Node:
    """A file, whoever has it open."""

    kind = 4

    def __init__(self, data: bytes = b"") -> None:
        self.data = bytearray(data)

    @property
    def size(self) -> int:
        return len(self.data)


class File:
    """A file that is open."""

    kind = 4

    def __init__(self, node: Node, appends: bool) -> None:
        self.node = node
        self.appends = appends
        self._position = 0

    @property
    def size(self) -> int:
        return self.node.size

    def read(self, length: int) -> bytes:
        data = bytes(self.node.data[self._position : self._position + length])
        self._position += len(data)
        return data

    def write(self, data: bytes) -> int:
        at = self.node.size if self.appends else self._position
        if at > self.node.size:
            self.resize(at)
        self.node.data[at : at + len(data)] = data
        self._position = at + len(data)
        return len(data)

    def seek(self, offset: int, whence: int) -> int:
        start = (0, self._position, self.size)[whence] if whence < 3 else -1
        if start < 0 or start + offset < 0:
            raise Refused(_INVAL)
        self._position = start + offset
        return self._position

    def resize(self, size: int) -> None:
        data = self.node.data
        del data[size:]
        data.extend(bytes(size - len(data)))


class Directory:
    """A folder."""

    kind = 3
    size = 0
    appends = False

    def __init__(self) -> None:
        self.entries: dict[str, Any] = {}

    @staticmethod
    def of(files: Mapping[str, bytes]) -> Directory:
        root = Directory()
        for path, data in files.items():
            folder = root
            *parents, name = _names(path)
            for parent in parents:
                folder = folder.entries.setdefault(parent, Directory())
            folder.entries[name] = Node(data)
        return root

    def walk(self, start: str = "") -> Iterator[tuple[str, bytes]]:
        for name, entry in self.entries.items():
            if isinstance(entry, Directory):
                yield from entry.walk(f"{start}{name}/")
            else:
                yield f"{start}{name}", bytes(entry.data)

    def find(self, path: str) -> Any:
        found: Any = self
        for name in _names(path):
            if not isinstance(found, Directory):
                raise Refused(_NOTDIR)
            found = found.entries.get(name)
            if found is None:
                raise Refused(_NOENT)
        return found

    def open(self, path: str, flags: int, appends: bool) -> Any:
        folder, name = self._place(path)
        found = folder.entries.get(name) if name else folder
        if found is None:
            if not flags & _CREATE:
                raise Refused(_NOENT)
            found = folder.entries[name] = Node()
        elif flags & _CREATE and flags & _EXCLUSIVE:
            raise Refused(_EXIST)
        if isinstance(found, Directory):
            if flags & (_CREATE | _TRUNCATE):
                raise Refused(_ISDIR)
            return found
        if flags & _DIRECTORY:
            raise Refused(_NOTDIR)
        if flags & _TRUNCATE:
            found.data.clear()
        return File(found, appends)

    def make(self, path: str) -> None:
        folder, name = self._place(path)
        if not name or name in folder.entries:
            raise Refused(_EXIST)
        folder.entries[name] = Directory()

    def remove(self, path: str, *, is_folder: bool) -> None:
        folder, name = self._place(path)
        found = folder.entries.get(name)
        if found is None:
            raise Refused(_NOENT)
        if isinstance(found, Directory) != is_folder:
            raise Refused(_NOTDIR if is_folder else _ISDIR)
        if is_folder and found.entries:
            raise Refused(_NOTEMPTY)
        del folder.entries[name]

    def rename(self, path: str, to_folder: Directory, to_path: str) -> None:
        folder, name = self._place(path)
        if name not in folder.entries:
            raise Refused(_NOENT)
        target, to_name = to_folder._place(to_path)
        if not to_name:
            raise Refused(_EXIST)
        target.entries[to_name] = folder.entries.pop(name)

    def _place(self, path: str) -> tuple[Directory, str]:
        """The folder in which it is, and the name there; none for the folder itself."""
        names = _names(path)
        if not names:
            return self, ""
        folder = self.find("/".join(names[:-1]))
        if not isinstance(folder, Directory):
            raise Refused(_NOTDIR)
        return folder, names[-1]


def _names(path: str) -> list[str]:
    """Its parts. It cannot lead out of the folder."""
    names: list[str] = []
    for name in path.split("/"):
        if name == "..":
            if not names:
                raise Refused(_NOENT)
            names.pop()
        elif name not in ("", "."):
            names.append(name)
    return names
