"""The folder `/tmp`, which is memory with a limit."""

import errno
import importlib
import os
import pathlib
import shutil
import sqlite3
import sys
import tempfile
import zipfile

import wit_world

pathlib.Path("/tmp/from-the-build").write_text("kept")


def temporary():
    with tempfile.TemporaryFile("w+") as file:
        file.write("gone")
        file.seek(0)
        return file.read(), sorted(os.listdir("/tmp"))


def named():
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("named")
        file.flush()
        inside = file.name.startswith("/tmp/"), open(file.name).read()
    return inside, os.path.exists(file.name)


def folder():
    with tempfile.TemporaryDirectory() as folder:
        for number in range(300):
            pathlib.Path(folder, f"{number:03}").write_text(str(number))
        os.makedirs(f"{folder}/a/b/c")
        return len(os.listdir(folder)), len(list(os.walk(folder)))


def spooled():
    with tempfile.SpooledTemporaryFile(max_size=10) as file:
        file.write(b"x" * 100_000)
        file.seek(99_990)
        return file.read()


def rename():
    os.makedirs("/tmp/r/d")
    pathlib.Path("/tmp/r/a").write_text("a")
    pathlib.Path("/tmp/r/b").write_text("b")
    os.replace("/tmp/r/a", "/tmp/r/b")
    os.rename("/tmp/r/d", "/tmp/r/e")
    os.link("/tmp/r/b", "/tmp/r/c")
    shutil.move("/tmp/r/b", "/tmp/r/e/b")
    found = sorted(str(path) for path in pathlib.Path("/tmp/r").rglob("*"))
    links = os.stat("/tmp/r/c").st_nlink, open("/tmp/r/c").read()
    shutil.rmtree("/tmp/r")
    return found, links, os.path.exists("/tmp/r")


def modes():
    path = "/tmp/modes"
    with open(path, "wb") as file:
        file.write(b"0123456789")
    with open(path, "ab") as file:
        file.write(b"ab")
    with open(path, "r+b") as file:
        file.seek(3)
        file.write(b"XYZ")
        file.truncate(9)
        file.seek(12)
        file.write(b"!")
    with open(path, "rb") as file:
        content = file.read()
    os.truncate(path, 2)
    os.utime(path, (5, 6))
    found = os.stat(path)
    os.remove(path)
    return content, found.st_size, found.st_atime, found.st_mtime


def unlinked():
    with open("/tmp/unlinked", "w+") as file:
        os.remove("/tmp/unlinked")
        file.write("still here")
        file.seek(0)
        return file.read(), os.path.exists("/tmp/unlinked")


def large():
    """More than one block, written in pieces that fit none."""
    piece = bytes(range(251)) * 40
    with open("/tmp/large", "wb", buffering=0) as file:
        for _ in range(100):
            file.write(piece)
    content = open("/tmp/large", "rb").read()
    os.remove("/tmp/large")
    return content == piece * 100


def database():
    with sqlite3.connect("/tmp/x.db") as db:
        db.execute("create table t (a)")
        db.executemany("insert into t values (?)", [(number,) for number in range(1000)])
    db.close()
    with sqlite3.connect("/tmp/x.db") as db:
        total = db.execute("select sum(a), count(*) from t").fetchone()
    db.close()
    os.remove("/tmp/x.db")
    return total, sorted(os.listdir("/tmp"))


def archive():
    with zipfile.ZipFile("/tmp/x.zip", "w", zipfile.ZIP_DEFLATED) as file:
        file.write(__file__, "app.py")
    with zipfile.ZipFile("/tmp/x.zip") as file:
        file.extractall("/tmp/out")
    same = open("/tmp/out/app.py").read() == open(__file__).read()
    os.remove("/tmp/x.zip")
    shutil.rmtree("/tmp/out")
    return same


def zipped():
    with zipfile.ZipFile("/tmp/lib.zip", "w") as file:
        file.writestr("zipped.py", "VALUE = 4\n")
    # The first archive on the path, before all that Python has itself.
    sys.path.insert(0, "/tmp/lib.zip")
    try:
        import zipped

        return zipped.VALUE, zipped.__file__
    finally:
        sys.path.remove("/tmp/lib.zip")
        os.remove("/tmp/lib.zip")


def modules():
    pathlib.Path("/tmp/written.py").write_text("VALUE = 3\n")
    sys.path.append("/tmp")
    try:
        importlib.invalidate_caches()
        import written

        return written.VALUE
    finally:
        sys.path.remove("/tmp")
        shutil.rmtree("/tmp/__pycache__", ignore_errors=True)
        os.remove("/tmp/written.py")


def full():
    """The limit holds for one large file, for many small ones, and for holes; then all is free
    again."""
    found = []
    for step in (lambda: fill("/tmp/full"), many, lambda: os.truncate(hole(), 1 << 40)):
        try:
            step()
            found.append("no limit")
        except OSError as error:
            found.append((error.errno == errno.ENOSPC, error.strerror))
        for path in pathlib.Path("/tmp").glob("full*"):
            path.unlink()
    with open("/tmp/again", "wb") as file:
        file.write(bytes(60 << 20))
    os.remove("/tmp/again")
    return found


def fill(path):
    with open(path, "wb") as file:
        while True:
            file.write(bytes(1 << 20))


def many():
    number = 0
    while True:
        number += 1
        with open(f"/tmp/full-{number}", "wb") as file:
            file.write(bytes(1 << 16))


def hole():
    open("/tmp/full-of-nothing", "wb").close()
    return "/tmp/full-of-nothing"


def errors():
    os.makedirs("/tmp/e/full/x", exist_ok=True)
    open("/tmp/e/file", "w").close()
    found = {}
    for name, step in {
        "not empty": lambda: os.rmdir("/tmp/e/full"),
        "is a folder": lambda: os.remove("/tmp/e/full"),
        "is a file": lambda: os.rmdir("/tmp/e/file"),
        "missing": lambda: os.remove("/tmp/e/none"),
        "exists": lambda: os.mkdir("/tmp/e/full"),
        "in itself": lambda: os.rename("/tmp/e/full", "/tmp/e/full/x/y"),
        "onto a folder": lambda: os.rename("/tmp/e/file", "/tmp/e/full"),
        "onto a file": lambda: os.rename("/tmp/e/full", "/tmp/e/file"),
        "elsewhere": lambda: os.rename("/tmp/e/file", "/app/0/file"),
        "link": lambda: os.symlink("/tmp/e/file", "/tmp/e/link"),
        "the root": lambda: os.rmdir("/tmp"),
        "not opened to write": lambda: os.write(os.open("/tmp/e/file", os.O_RDONLY), b"x"),
        "not opened to read": lambda: os.read(os.open("/tmp/e/file", os.O_WRONLY), 1),
    }.items():
        try:
            found[name] = repr(step())
        except OSError as error:
            found[name] = errno.errorcode[error.errno]
    shutil.rmtree("/tmp/e")
    return found


class WitWorld(wit_world.WitWorld):
    def attempt(self, how: str) -> str:
        try:
            return repr(globals()[how]())
        except Exception as error:
            return f"{type(error).__name__}: {error}"

    def read(self, path: str) -> str:
        try:
            return open(path).read()
        except OSError as error:
            return errno.errorcode[error.errno]
