"""WASI 0.1 for modules inside: `wasi_snapshot_preview1` over what Python gives.

    status = wasi.run(module, ["sort"], stdin=io.BytesIO(b"b\\na\\n"), stdout=out)

Files are in memory: a folder `/`, of which only that is there which was given.
"""

from __future__ import annotations

import os
import struct
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, BinaryIO

from .files import Directory, File, Refused, Stream
from .instance import Instance
from .items import Memory
from .module import Module
from .store import Store
from .types import FuncType

_OK, _BADF, _INVAL, _NOSYS, _NOTDIR = 0, 8, 28, 52, 54

NAME = "wasi_snapshot_preview1"
# The folder that is open from the beginning.
_ROOT = 3


class Exit(Exception):
    """The program has ended itself."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the program has ended with status {status}")
        self.status = status


def run(
    module: Module,
    args: Sequence[str] = ("program",),
    env: Mapping[str, str] | None = None,
    *,
    stdin: BinaryIO | None = None,
    stdout: BinaryIO | None = None,
    stderr: BinaryIO | None = None,
    files: Mapping[str, bytes] | None = None,
    store: Store | None = None,
) -> int:
    """Runs a command, a module that exports `_start`, and gives its status.

    Streams that are not given are empty. Raises `Trap`.
    """
    wasi = Wasi(args, env, stdin=stdin, stdout=stdout, stderr=stderr, files=files)
    instance = wasi.instantiate(module, store=store)
    try:
        instance.exports["_start"]()
    except Exit as error:
        return error.status
    return 0


class Wasi:
    """What one program sees. `files` has what is in its folder, afterwards too."""

    def __init__(
        self,
        args: Sequence[str] = (),
        env: Mapping[str, str] | None = None,
        *,
        stdin: BinaryIO | None = None,
        stdout: BinaryIO | None = None,
        stderr: BinaryIO | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> None:
        self._args = [arg.encode() + b"\0" for arg in args]
        self._env = [f"{name}={value}".encode() + b"\0" for name, value in (env or {}).items()]
        self._root = Directory.of(files or {})
        streams = [Stream(stream) for stream in (stdin, stdout, stderr)]
        self._open: dict[int, Any] = {**dict(enumerate(streams)), _ROOT: self._root}
        self._memory: Memory | None = None

    @property
    def files(self) -> dict[str, bytes]:
        """All files, by their paths."""
        return dict(self._root.walk())

    def instantiate(
        self,
        module: Module,
        imports: Mapping[str, Any] | None = None,
        *,
        store: Store | None = None,
    ) -> Instance:
        """An instance that has WASI besides what else it imports."""
        given: dict[str, Any] = {**(imports or {}), NAME: {}}
        for wanted in module.imports:
            if wanted.module == NAME and isinstance(wanted.type, FuncType):
                function = getattr(self, wanted.name, None)
                given[NAME][wanted.name] = self._guarded(function)
        instance = Instance(module, given, store=store)
        self._memory = instance.exports.get("memory")
        return instance

    def _guarded(self, function: Callable[..., int | None] | None) -> Callable[..., int | None]:
        """Gives the number of the error that was raised. What is not there gives one, too."""

        def call(*arguments: int) -> int | None:
            if function is None:
                return _NOSYS
            try:
                return function(*arguments)
            except Refused as error:
                return error.number

        return call

    @property
    def _bytes(self) -> Memory:
        if self._memory is None:
            raise Refused(_INVAL)
        return self._memory

    def _put(self, layout: str, address: int, *values: int) -> int:
        self._bytes.write(address & 0xFFFF_FFFF, struct.pack(layout, *values))
        return _OK

    def _text(self, address: int, length: int) -> str:
        data = self._bytes.read(address & 0xFFFF_FFFF, length)
        try:
            return data.decode()
        except UnicodeDecodeError:
            raise Refused(_INVAL) from None

    def _get(self, fd: int, kind: Any = object) -> Any:
        found = self._open.get(fd)
        if found is None:
            raise Refused(_BADF)
        if not isinstance(found, kind):
            raise Refused(_NOTDIR if kind is Directory else _BADF)
        return found

    def _buffers(self, address: int, count: int) -> list[tuple[int, int]]:
        data = self._bytes.read(address & 0xFFFF_FFFF, 8 * count)
        return [(at, length) for at, length in struct.iter_unpack("<II", data)]

    def _strings(self, strings: list[bytes], pointers: int, address: int) -> int:
        address &= 0xFFFF_FFFF
        for index, data in enumerate(strings):
            self._put("<I", pointers + 4 * index, address)
            self._bytes.write(address, data)
            address += len(data)
        return _OK

    def _sizes(self, strings: list[bytes], count: int, size: int) -> int:
        self._put("<I", count, len(strings))
        return self._put("<I", size, sum(map(len, strings)))

    def args_sizes_get(self, count: int, size: int) -> int:
        return self._sizes(self._args, count, size)

    def args_get(self, pointers: int, address: int) -> int:
        return self._strings(self._args, pointers, address)

    def environ_sizes_get(self, count: int, size: int) -> int:
        return self._sizes(self._env, count, size)

    def environ_get(self, pointers: int, address: int) -> int:
        return self._strings(self._env, pointers, address)

    def clock_res_get(self, clock: int, result: int) -> int:
        return self._put("<Q", result, 1)

    def clock_time_get(self, clock: int, precision: int, result: int) -> int:
        now = time.time_ns() if clock == 0 else time.monotonic_ns()
        return self._put("<Q", result, now)

    def random_get(self, address: int, length: int) -> int:
        self._bytes.write(address & 0xFFFF_FFFF, os.urandom(length))
        return _OK

    def sched_yield(self) -> int:
        return _OK

    def proc_exit(self, status: int) -> None:
        raise Exit(status)

    def fd_write(self, fd: int, buffers: int, count: int, written: int) -> int:
        target = self._get(fd, (File, Stream))
        data = [self._bytes.read(at, length) for at, length in self._buffers(buffers, count)]
        return self._put("<I", written, target.write(b"".join(data)))

    def fd_read(self, fd: int, buffers: int, count: int, read: int) -> int:
        source = self._get(fd, (File, Stream))
        total = 0
        for at, length in self._buffers(buffers, count):
            data = source.read(length)
            self._bytes.write(at, data)
            total += len(data)
            if len(data) < length:
                break
        return self._put("<I", read, total)

    def fd_seek(self, fd: int, offset: int, whence: int, result: int) -> int:
        return self._put("<Q", result, self._get(fd, (File, Stream)).seek(offset, whence))

    def fd_tell(self, fd: int, result: int) -> int:
        return self._put("<Q", result, self._get(fd, (File, Stream)).seek(0, 1))

    def fd_close(self, fd: int) -> int:
        self._get(fd)
        del self._open[fd]
        return _OK

    def fd_sync(self, fd: int) -> int:
        self._get(fd)
        return _OK

    fd_datasync = fd_sync

    def fd_fdstat_get(self, fd: int, result: int) -> int:
        kind = self._get(fd).kind
        everything = (1 << 30) - 1
        # Streams must not look as if one could go back and forth in them: terminals.
        rights = everything if kind != Stream.kind else everything & ~0b100100
        return self._put("<BxHxxxxQQ", result, kind, 0, rights, everything)

    def fd_fdstat_set_flags(self, fd: int, flags: int) -> int:
        self._get(fd).appends = bool(flags & 1)
        return _OK

    def fd_filestat_get(self, fd: int, result: int) -> int:
        return self._stat(self._get(fd), result)

    def fd_filestat_set_size(self, fd: int, size: int) -> int:
        self._get(fd, File).resize(size)
        return _OK

    def _stat(self, found: Any, result: int) -> int:
        node = getattr(found, "node", found)
        values = (0, id(node), found.kind, 1, found.size, 0, 0, 0)
        return self._put("<QQB7xQQQQQ", result, *values)

    def fd_prestat_get(self, fd: int, result: int) -> int:
        if fd != _ROOT:
            raise Refused(_BADF)
        return self._put("<II", result, 0, 1)

    def fd_prestat_dir_name(self, fd: int, address: int, length: int) -> int:
        if fd != _ROOT:
            raise Refused(_BADF)
        self._bytes.write(address & 0xFFFF_FFFF, b"/"[:length])
        return _OK

    def fd_readdir(self, fd: int, address: int, length: int, cookie: int, used: int) -> int:
        entries = b""
        for index, (name, node) in enumerate(self._get(fd, Directory).entries.items()):
            if index >= cookie:
                encoded = name.encode()
                entries += struct.pack("<QQIB3x", index + 1, id(node), len(encoded), node.kind)
                entries += encoded
        entries = entries[:length]
        self._bytes.write(address & 0xFFFF_FFFF, entries)
        return self._put("<I", used, len(entries))

    def path_open(
        self,
        fd: int,
        dirflags: int,
        path: int,
        length: int,
        flags: int,
        base: int,
        inheriting: int,
        fdflags: int,
        result: int,
    ) -> int:
        folder = self._get(fd, Directory)
        found = folder.open(self._text(path, length), flags, bool(fdflags & 1))
        number = next(number for number in range(_ROOT + 1, 1 << 31) if number not in self._open)
        self._open[number] = found
        return self._put("<I", result, number)

    def path_filestat_get(self, fd: int, flags: int, path: int, length: int, result: int) -> int:
        found = self._get(fd, Directory).find(self._text(path, length))
        return self._stat(found, result)

    def path_create_directory(self, fd: int, path: int, length: int) -> int:
        self._get(fd, Directory).make(self._text(path, length))
        return _OK

    def path_unlink_file(self, fd: int, path: int, length: int) -> int:
        self._get(fd, Directory).remove(self._text(path, length), is_folder=False)
        return _OK

    def path_remove_directory(self, fd: int, path: int, length: int) -> int:
        self._get(fd, Directory).remove(self._text(path, length), is_folder=True)
        return _OK

    def path_rename(
        self, fd: int, path: int, length: int, to_fd: int, to_path: int, to_length: int
    ) -> int:
        target, folder = self._text(to_path, to_length), self._get(to_fd, Directory)
        self._get(fd, Directory).rename(self._text(path, length), folder, target)
        return _OK
