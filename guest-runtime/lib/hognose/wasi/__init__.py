"""Over the two generations of `wasi:http`: what servers and clients have in common."""

from __future__ import annotations

from ..world import imported, needed


def generation() -> str:
    """That of the `wasi:http` which the world knows: `0.3` or `0.2`."""
    if imported("wasi:http/types", "0.3") is not None:
        return "0.3"
    needed("wasi:http/types", "0.3", "0.2")
    return "0.2"
