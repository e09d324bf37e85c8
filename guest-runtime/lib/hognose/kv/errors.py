"""What a store refuses."""

from __future__ import annotations

from typing import Any

# By the cases of the WIT errors.
_REASONS = {
    "NoSuchStore": "the host has no store of this name",
    "AccessDenied": "the host does not let the component use it",
    "StoreTableFull": "too many stores are open at once",
}
_CODES = {"NoSuchStore": "no-such-store", "AccessDenied": "access-denied", "StoreTableFull": "store-table-full"}


class KVError(Exception):
    """An operation failed on the host's side."""

    def __init__(self, store: str, key: str | None, error: Any, hint: str = "") -> None:
        case = type(error).__name__.partition("_")[2]
        # The store's name for the host, the key if the operation has one, and the `error` of WIT.
        self.store = store
        self.key = key
        self.error = error
        # The case of the error as WIT writes it, such as `no-such-store`.
        self.code = _CODES.get(case, "other")
        reason = _REASONS.get(case) or str(getattr(error, "value", error))
        if case in ("NoSuchStore", "AccessDenied") and hint:
            reason = f"{reason}: {hint}"
        where = f"key-value store `{store}`"
        if key is not None:
            where = f"{where}, key `{key}`"
        super().__init__(f"{where}: {reason}")
