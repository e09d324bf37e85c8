"""`socket` and asyncio's streams over `wasi:sockets`, for worlds that import it. The runtime imports this with `socket`."""

from hognose.world import imported

TCP_0_3 = "wasi:sockets/types"
TCP_0_2 = "wasi:sockets/tcp"


def available() -> bool:
    """Whether the world has sockets."""
    return imported(TCP_0_3, "0.3") is not None or imported(TCP_0_2, "0.2") is not None
