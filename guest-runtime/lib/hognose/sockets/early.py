"""What was read of a socket to see whether it can be read: there is no other way to know."""

from __future__ import annotations

from typing import Any, Self

# Most bytes of one look at a socket.
LOOK = 64 * 1024


class Early:
    """A socket that keeps what a look at it brought until somebody asks for it."""

    def __init__(self) -> None:
        # Bytes, a connection, or what went wrong.
        self.early: bytes | Self | OSError | None = None

    def _take(self) -> Any:
        early, self.early = self.early, None
        if isinstance(early, OSError):
            raise early
        return early

    def take_bytes(self, limit: int) -> bytes | None:
        """At most so many of the bytes that were read; none at the end, `None` if nothing was."""
        early = self._take()
        if early is None:
            return None
        self.early = early[limit:] or None
        return bytes(early[:limit])

    def take_connection(self) -> Self | None:
        """The connection that was accepted."""
        connection: Self | None = self._take()
        return connection

    def drop_early(self) -> None:
        """Gives up what nobody asked for."""
        if isinstance(self.early, Early):
            self.early.close()
        self.early = None

    def close(self) -> None:
        raise NotImplementedError
