"""Maps of files. Natively, `python3.13 app.py` prints what `calls.txt` expects."""

import mmap
import os
import sys

FILE = "/tmp/mapped"
TEXT = b"first line\nsecond line\n" * 3


def fresh():
    with open(FILE, "wb") as file:
        file.write(TEXT)
    return open(FILE, "r+b")


def read():
    with fresh() as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as map:
        found = map[0], map[-1], map[6:10], map[::11], len(map), map.size(), file.tell()
        searched = map.find(b"line"), map.find(b"line", 7), map.rfind(b"first"), map.find(b"none"), map.find(b"line", 1, 8)
        lines = map.readline(), map.tell(), map.read(6), map.read_byte(), map.seek(-4, os.SEEK_END), map.read(), map.read()
        with memoryview(map) as view:
            view = view.readonly, bytes(view[:5]), view.nbytes
        return found, searched, lines, view, list(map)[:2], b"f" in map


def shared():
    with fresh() as file, mmap.mmap(file.fileno(), 0) as map:
        map[0] = ord("F")
        map[6:10] = b"LINE"
        map[11:17:2] = b"SCN"
        before = map.write(b"ab"), map.tell()
        map.write_byte(ord("c"))
        map.move(30, 0, 5)
        with memoryview(map) as view:
            view[-1:] = b"!"
        map.flush()
        return before, open(FILE, "rb").read() == map[:], map[:]


def copied():
    with fresh() as file, mmap.mmap(file.fileno(), 10, access=mmap.ACCESS_COPY) as map:
        map[:5] = b"FIRST"
        map.flush()
        return map[:], open(FILE, "rb").read() == TEXT


def resized():
    with fresh() as file, mmap.mmap(file.fileno(), 0) as map:
        map.resize(200)
        map[199] = 7
        return len(map), map.size(), map[-2:], os.path.getsize(FILE)


def without_file():
    with mmap.mmap(-1, 20) as map:
        map.write(b"anonymous")
        return map[:], repr(map)


def part():
    with open(FILE, "wb") as file:
        file.write(bytes(mmap.ALLOCATIONGRANULARITY) + b"the rest")
    with open(FILE, "r+b") as file:
        with mmap.mmap(file.fileno(), 0, offset=mmap.ALLOCATIONGRANULARITY) as map:
            map[:3] = b"THE"
            return len(map), map[:], map.size() - len(map) == mmap.ALLOCATIONGRANULARITY


def dropped():
    with fresh() as file:
        map = mmap.mmap(file.fileno(), 0)
        map[:5] = b"other"
        del map
        return open(FILE, "rb").read(5)


def refused():
    said = {}

    def attempt(name, what):
        try:
            said[name] = what()
        except Exception as error:
            said[name] = f"{type(error).__name__}: {error}"

    with fresh() as file:
        number = file.fileno()
        map = mmap.mmap(number, 0, access=mmap.ACCESS_READ)
        attempt("set", lambda: map.__setitem__(0, 1))
        attempt("write", lambda: map.write(b"x"))
        attempt("resize", lambda: map.resize(1))
        attempt("index", lambda: map[1000])
        attempt("seek", lambda: map.seek(1000))
        attempt("whence", lambda: map.seek(0, 7))
        view = memoryview(map)
        attempt("in use", map.close)
        view.release()
        map.close()
        map.close()
        attempt("closed", lambda: map[0])
        attempt("closed twice", lambda: map.read())
        attempt("long", lambda: mmap.mmap(number, 1000))
        attempt("far", lambda: mmap.mmap(number, 0, offset=mmap.ALLOCATIONGRANULARITY))
        attempt("negative", lambda: mmap.mmap(number, -1))
        attempt("both", lambda: mmap.mmap(number, 0, prot=mmap.PROT_READ, access=mmap.ACCESS_READ))
        attempt("access", lambda: mmap.mmap(number, 0, access=9))
        with mmap.mmap(number, 0) as map:
            attempt("size", lambda: map.__setitem__(slice(0, 3), b"four"))
            attempt("value", lambda: map.__setitem__(0, 256))
            attempt("beyond", lambda: map.write(bytes(1000)))
            attempt("moved", lambda: map.move(60, 0, 50))
            map.seek(0, os.SEEK_END)
            attempt("byte", map.read_byte)
        file.truncate(0)
        attempt("empty", lambda: mmap.mmap(number, 0))
    return said


def given_away():
    """Who gets memory to write may only read it, and then the file need not be open."""
    with fresh() as file:
        map = mmap.mmap(file.fileno(), 0)
        view = memoryview(map)
        first = view[0]
    try:
        map.close()
    except BufferError as error:
        said = str(error)
    view.release()
    map.close()
    return first, said, map.closed, hasattr(map, "__release_buffer__")


def closed_file():
    """Elsewhere, a map has a descriptor of its own."""
    with fresh() as file:
        map = mmap.mmap(file.fileno(), 0)
    map[0] = 0
    try:
        map.flush()
    except OSError as error:
        gone = str(error)
    # This may get the number of the descriptor that was closed.
    with open("/tmp/another", "wb") as another:
        another.write(b"kept")
        another.flush()
        try:
            map.flush()
        except OSError as error:
            said = str(error)
        map._changed = False
        return gone, said, open("/tmp/another", "rb").read()


class WitWorld:
    def attempt(self, what):
        return repr(globals()[what]())


if __name__ == "__main__":
    for name in "read", "shared", "copied", "resized", "without_file", "part", "dropped", "refused", "given_away":
        print(f"attempt({name!r}) -> {WitWorld().attempt(name)!r}")
