"""`socket` and asyncio's streams over `wasi:sockets`, for worlds that import it. The runtime
imports this with `socket`."""

from hognose.world import imported


def available() -> bool:
    """Whether the component has sockets."""
    return imported("wasi:sockets/types", "0.3") is not None or imported("wasi:sockets/tcp", "0.2") is not None
