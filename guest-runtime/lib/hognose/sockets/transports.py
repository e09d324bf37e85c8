"""What asyncio's protocols and streams write to and are fed by."""

from __future__ import annotations

import asyncio
from asyncio import transports
from typing import Any

# Bytes of one read.
READ_SIZE = 256 * 1024


class SocketTransport(transports._FlowControlMixin, transports.Transport):  # type: ignore[misc]
    """A connection: one task reads while the protocol wants data, another one writes while there
    is something to write."""

    def __init__(self, loop: Any, sock: Any, protocol: Any, waiter: Any, extra: Any, server: Any) -> None:
        super().__init__(extra, loop)
        self._sock = sock
        self._tcp = sock.tcp
        self._server = server
        self._buffer: list[memoryview] = []
        self._size = 0
        self._closing = False
        self._eof = False
        self._paused = False
        self._lost = False
        self._reading: asyncio.Task[None] | None = None
        self._writing: asyncio.Task[None] | None = None
        self.set_protocol(protocol)
        self._extra.setdefault("socket", sock)
        for name, method in (("sockname", sock.getsockname), ("peername", sock.getpeername)):
            if name not in self._extra:
                try:
                    self._extra[name] = method()
                except OSError:
                    self._extra[name] = None
        if server is not None:
            server._attach(self)
        loop.call_soon(self._begin, waiter)

    def _begin(self, waiter: Any) -> None:
        self._protocol.connection_made(self)
        self._read_on()
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def set_protocol(self, protocol: Any) -> None:
        self._protocol = protocol
        self._buffered = isinstance(protocol, asyncio.BufferedProtocol)

    def get_protocol(self) -> Any:
        return self._protocol

    def is_closing(self) -> bool:
        return self._closing

    def is_reading(self) -> bool:
        return not self._closing and not self._paused

    def pause_reading(self) -> None:
        self._paused = True

    def resume_reading(self) -> None:
        if self._paused:
            self._paused = False
            self._read_on()

    def _read_on(self) -> None:
        if self._reading is None and self.is_reading() and not self._lost:
            self._reading = self._loop.create_task(self._read())

    async def _read(self) -> None:
        try:
            while not self._paused and not self._closing:
                data = await self._tcp.receive(READ_SIZE)
                if not data:
                    if not self._protocol.eof_received():
                        self.close()
                    return
                if self._buffered:
                    self._feed(data)
                else:
                    self._protocol.data_received(data)
            self._reading = None
        except OSError as error:
            self._fail(error)
        except Exception as error:
            self._loop.call_exception_handler(
                {"message": "Fatal error: protocol.data_received() call failed.", "exception": error, "transport": self}
            )
            self._fail(error)

    def _feed(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            buffer = self._protocol.get_buffer(len(view))
            size = min(len(buffer), len(view))
            if size == 0:
                raise RuntimeError("get_buffer() returned an empty buffer")
            buffer[:size] = view[:size]
            self._protocol.buffer_updated(size)
            view = view[size:]

    def write(self, data: Any) -> None:
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if not data or self._lost:
            return
        # What can change under our hands is copied.
        view = memoryview(data if isinstance(data, bytes) else bytes(data))
        self._buffer.append(view)
        self._size += len(view)
        self._maybe_pause_protocol()
        self._write_on()

    def writelines(self, list_of_data: Any) -> None:
        self.write(b"".join(list_of_data))

    def write_eof(self) -> None:
        if not self._closing and not self._eof:
            self._eof = True
            self._write_on()

    def can_write_eof(self) -> bool:
        return True

    def get_write_buffer_size(self) -> int:
        return self._size

    def _write_on(self) -> None:
        if self._writing is None:
            self._writing = self._loop.create_task(self._write())

    async def _write(self) -> None:
        """Writes all there is; then the end, if that is wanted."""
        try:
            while self._buffer:
                view = self._buffer.pop(0)
                while view:
                    size = await self._tcp.send(view)
                    view = view[size:]
                    self._size -= size
                    self._maybe_resume_protocol()
            if self._eof or self._closing:
                await self._tcp.flush()
            if self._eof and not self._closing:
                self._tcp.shutdown(False, True)
            self._writing = None
            if self._closing:
                self._lose(None)
        except OSError as error:
            self._fail(error)

    def close(self) -> None:
        """Ends the connection when all is written."""
        if self._closing:
            return
        self._closing = True
        self._stop_reading()
        self._write_on()

    def abort(self) -> None:
        self._fail(None)

    def _fail(self, error: BaseException | None) -> None:
        """Ends the connection at once."""
        self._closing = True
        self._buffer.clear()
        self._size = 0
        self._stop_reading()
        self._lose(error)

    def _stop_reading(self) -> None:
        reading, self._reading = self._reading, None
        if reading is not None and reading is not asyncio.current_task(self._loop):
            reading.cancel()

    def _lose(self, error: BaseException | None) -> None:
        if not self._lost:
            self._lost = True
            self._loop.call_soon(self._end, error)

    def _end(self, error: BaseException | None) -> None:
        if self._writing is not None:
            self._writing.cancel()
        try:
            self._protocol.connection_lost(error)
        finally:
            self._sock.close()
            server, self._server = self._server, None
            if server is not None:
                server._detach(self)
