"""Maps of files. WASI has none: a file is read whole when it is mapped, and what was changed in a
map that shares it is written back by `flush` and `close`, while its descriptor is open.
"""

import errno
import hashlib
import os

PAGESIZE = ALLOCATIONGRANULARITY = 4096
ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY = range(4)
PROT_READ, PROT_WRITE, PROT_EXEC = 1, 2, 4
MAP_SHARED, MAP_PRIVATE, MAP_ANON = 1, 2, 32
MAP_ANONYMOUS = MAP_ANON
MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED = range(5)
# What asks for a buffer that can be written: `inspect.BufferFlags.WRITABLE`.
WRITABLE = 1
PIECE = 1 << 20

error = OSError


class mmap:
    """A file's bytes in memory, from `offset` on; with the descriptor -1, zeros."""

    _bytes = None

    def __init__(
        self,
        fileno,
        length,
        flags=MAP_SHARED,
        prot=PROT_READ | PROT_WRITE,
        access=ACCESS_DEFAULT,
        offset=0,
        *,
        trackfd=True,
    ):
        if length < 0:
            raise OverflowError("memory mapped length must be positive")
        if offset < 0:
            raise OverflowError("memory mapped offset must be positive")
        if access not in range(4):
            raise ValueError("mmap invalid access parameter.")
        if access != ACCESS_DEFAULT and (flags, prot) != (MAP_SHARED, PROT_READ | PROT_WRITE):
            raise ValueError("mmap can't specify both access and flags, prot.")
        if access == ACCESS_DEFAULT and not prot & PROT_WRITE:
            access = ACCESS_READ
        elif access == ACCESS_DEFAULT and flags & MAP_PRIVATE:
            access = ACCESS_COPY
        if offset % ALLOCATIONGRANULARITY:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        self._access = access
        self._offset = offset
        self._position = 0
        self._changed = False
        # What the content was when somebody else got the right to write it.
        self._given = None
        self._file = None
        if flags & MAP_ANON or fileno == -1:
            if length == 0:
                raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
            self._bytes = bytearray(length)
            return
        found = os.fstat(fileno)
        self._file = fileno, found.st_dev, found.st_ino
        self._bytes = read(fileno, offset, length_of(found.st_size, offset, length))

    @property
    def closed(self):
        return self._bytes is None

    def close(self):
        if self._bytes is None:
            return
        self.flush()
        try:
            self._bytes.clear()
        except BufferError:
            raise BufferError("cannot close exported pointers exist") from None
        self._bytes = None

    def __del__(self):
        if self._bytes is not None:
            self.flush()

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, *exception):
        self.close()

    def __repr__(self):
        name = f"{type(self).__module__}.{type(self).__qualname__}"
        if self._bytes is None:
            return f"<{name} closed=True>"
        access = ("DEFAULT", "READ", "WRITE", "COPY")[self._access]
        return (
            f"<{name} closed=False, access=ACCESS_{access}, length={len(self._bytes)}, "
            f"pos={self._position}, offset={self._offset}>"
        )

    def flush(self, offset=0, size=None, /):
        """Writes what was changed into the file that the map shares."""
        content = self._open()
        size = len(content) - offset if size is None else size
        if offset < 0 or size < 0 or offset + size > len(content):
            raise ValueError("flush values out of range")
        if self._file is None or self._access in (ACCESS_READ, ACCESS_COPY):
            return
        if not self._changed and self._given in (None, digest(content)):
            return
        fileno = self._descriptor()
        with memoryview(content) as view:
            done = offset
            while done < offset + size:
                piece = view[done : min(done + PIECE, offset + size)]
                done += os.pwrite(fileno, piece, self._offset + done)
                piece.release()
        if size == len(content):
            self._changed = False
            self._given = self._given and digest(content)

    def resize(self, size, /):
        content = self._open()
        if self._access in (ACCESS_READ, ACCESS_COPY):
            raise TypeError("mmap can't resize a readonly or copy-on-write memory map.")
        if size < 0 or size + self._offset < 0:
            raise ValueError("new size out of range")
        if size < len(content):
            del content[size:]
        else:
            content.extend(bytes(size - len(content)))
        if self._file is not None:
            os.ftruncate(self._descriptor(), self._offset + size)

    def size(self):
        self._open()
        return os.fstat(self._descriptor()).st_size

    def madvise(self, option, start=0, length=None, /):
        if start < 0 or start >= len(self._open()):
            raise ValueError("madvise start out of bounds")
        if length is not None and length < 0:
            raise ValueError("madvise length invalid")

    def __len__(self):
        return len(self._open())

    def __getitem__(self, index):
        content = self._open()
        if isinstance(index, slice):
            return bytes(content[index])
        try:
            return content[index]
        except IndexError:
            raise IndexError("mmap index out of range") from None

    def __setitem__(self, index, value):
        content = self._writable()
        if isinstance(index, slice):
            with memoryview(value) as view:
                if view.nbytes != len(range(*index.indices(len(content)))):
                    raise IndexError("mmap slice assignment is wrong size")
                content[index] = view.cast("B")
            return
        try:
            content[index] = value
        except IndexError:
            raise IndexError("mmap index out of range") from None
        except ValueError:
            raise ValueError("mmap item value must be in range(0, 256)") from None

    def __delitem__(self, index):
        raise TypeError("mmap object doesn't support item deletion")

    def __iter__(self):
        return (bytes((byte,)) for byte in self._open())

    def __buffer__(self, flags):
        view = memoryview(self._open())
        if self._access == ACCESS_READ:
            if flags & WRITABLE:
                raise BufferError("Object is not writable.")
            return view.toreadonly()
        if self._given is None and self._file is not None:
            self._given = digest(view)
        return view

    def __release_buffer__(self, view):
        # Without this method, NumPy would not keep the buffer for as long as it uses it.
        view.release()

    def find(self, sub, start=None, end=None, /):
        content = self._open()
        return content.find(bytes(sub), self._position if start is None else start, end)

    def rfind(self, sub, start=None, end=None, /):
        content = self._open()
        return content.rfind(bytes(sub), self._position if start is None else start, end)

    def read(self, n=None, /):
        rest = len(self._open()) - self._position
        return self._take(rest if n is None or n < 0 else min(n, rest))

    def readline(self):
        end = self._open().find(b"\n", self._position)
        return self._take((len(self._bytes) if end < 0 else end + 1) - self._position)

    def read_byte(self):
        if self._position >= len(self._open()):
            raise ValueError("read byte out of range")
        return self._take(1)[0]

    def write(self, data, /):
        content = self._writable()
        with memoryview(data) as view:
            end = self._position + view.nbytes
            if end > len(content):
                raise ValueError("data out of range")
            content[self._position : end] = view.cast("B")
            self._position = end
            return view.nbytes

    def write_byte(self, byte, /):
        content = self._writable()
        if self._position >= len(content):
            raise ValueError("write byte out of range")
        content[self._position] = byte
        self._position += 1

    def move(self, dest, src, count, /):
        content = self._writable()
        if min(dest, src, count) < 0 or max(dest, src) + count > len(content):
            raise ValueError("source, destination, or count out of range")
        content[dest : dest + count] = content[src : src + count]

    def seek(self, pos, whence=os.SEEK_SET, /):
        length = len(self._open())
        if whence not in (os.SEEK_SET, os.SEEK_CUR, os.SEEK_END):
            raise ValueError("unknown seek type")
        position = (0, self._position, length)[whence] + pos
        if not 0 <= position <= length:
            raise ValueError("seek out of range")
        self._position = position
        return position

    def seekable(self):
        return True

    def tell(self):
        self._open()
        return self._position

    def _open(self):
        if self._bytes is None:
            raise ValueError("mmap closed or invalid")
        return self._bytes

    def _writable(self):
        content = self._open()
        if self._access == ACCESS_READ:
            raise TypeError("mmap can't modify a readonly memory map.")
        self._changed = True
        return content

    def _take(self, count):
        start = self._position
        self._position += count
        return bytes(self._bytes[start : self._position])

    def _descriptor(self):
        """The file's descriptor, if it is still that of the file: numbers are given out again."""
        if self._file is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        fileno, *file = self._file
        try:
            found = os.fstat(fileno)
        except OSError:
            found = None
        if found is None or [found.st_dev, found.st_ino] != file:
            raise OSError(errno.EBADF, "the mapped file was closed before the map")
        return fileno


def digest(content):
    return hashlib.blake2b(content).digest()


def length_of(size, offset, length):
    """How much of a file is mapped."""
    if length:
        if offset > size or size - offset < length:
            raise ValueError("mmap length is greater than file size")
        return length
    if size == 0:
        raise ValueError("cannot mmap an empty file")
    if offset >= size:
        raise ValueError("mmap offset is greater than file size")
    return size - offset


def read(fileno, offset, length):
    """A part of a file, whose own position stays."""
    content = bytearray(length)
    done = 0
    while done < length:
        piece = os.pread(fileno, min(PIECE, length - done), offset + done)
        if not piece:
            break
        content[done : done + len(piece)] = piece
        done += len(piece)
    return content
