"""Headers: several values a name, and case means nothing in names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping

HeaderTypes = Mapping[str, str] | Iterable[tuple[str, str]]


class Headers(MutableMapping[str, str]):
    """In the order in which they came. `headers[name]` joins several values by commas;
    `get_list` gives each."""

    __slots__ = ("_entries",)

    def __init__(self, headers: HeaderTypes | None = None) -> None:
        entries = () if headers is None else headers.multi_items() if isinstance(headers, Headers) else _pairs(headers)
        self._entries = [(name.lower(), value) for name, value in entries]

    def multi_items(self) -> list[tuple[str, str]]:
        """Each name with each of its values."""
        return list(self._entries)

    def get_list(self, name: str) -> list[str]:
        name = name.lower()
        return [value for known, value in self._entries if known == name]

    def add(self, name: str, value: str) -> None:
        """One more value."""
        self._entries.append((name.lower(), value))

    def update_all(self, headers: HeaderTypes | None) -> None:
        """Each name that is in `headers` has only the values from there."""
        others = Headers(headers)._entries
        names = {name for name, _ in others}
        self._entries = [entry for entry in self._entries if entry[0] not in names] + others

    def __getitem__(self, name: str) -> str:
        values = self.get_list(name)
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def __setitem__(self, name: str, value: str) -> None:
        name = name.lower()
        for index, (known, _) in enumerate(self._entries):
            if known == name:
                rest = [entry for entry in self._entries[index + 1 :] if entry[0] != name]
                self._entries[index:] = [(name, value), *rest]
                return
        self._entries.append((name, value))

    def __delitem__(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        name = name.lower()
        self._entries = [entry for entry in self._entries if entry[0] != name]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and any(known == name.lower() for known, _ in self._entries)

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self._entries))

    def __len__(self) -> int:
        return len(dict(self._entries))

    def __repr__(self) -> str:
        return f"Headers({self._entries!r})"


def _pairs(headers: HeaderTypes) -> Iterable[tuple[str, str]]:
    return headers.items() if isinstance(headers, Mapping) else headers
