"""Files of packages and of the standard library, by every way to them: at run time as while the
component is built."""

import glob
import importlib.metadata
import importlib.resources as resources
import os
import pathlib
import pkgutil
import shutil
import sys
import zipfile

import datapkg
import wit_world

DATA = os.path.join(datapkg.HERE, "data.json")
ZIP = os.path.join(datapkg.HERE, "pack.zip")


def as_file():
    with resources.as_file(resources.files("datapkg").joinpath("data.json")) as path:
        return str(path) + open(path).read()


def path():
    with resources.path("datapkg", "data.json") as path:
        return open(path).read()


def as_folder():
    with resources.as_file(resources.files("datapkg") / "sub") as path:
        return os.listdir(path)


def seek():
    with open(DATA, "rb") as file:
        file.seek(-4, os.SEEK_END)
        tail = file.read()
        file.seek(0)
        return tail, file.read(3), file.tell(), file.seekable(), file.writable(), file.isatty()


def descriptors():
    folder = os.open(datapkg.HERE, os.O_RDONLY | os.O_DIRECTORY)
    try:
        file = os.open("data.json", os.O_RDONLY, dir_fd=folder)
        try:
            same = os.path.sameopenfile(file, file) and os.path.samefile(DATA, f"{datapkg.HERE}/../datapkg//./data.json")
            return os.pread(file, 3, 2), os.read(file, 2), os.fstat(file).st_size, same
        finally:
            os.close(file)
    finally:
        os.close(folder)


def change_folder():
    os.chdir(datapkg.HERE)
    try:
        return os.getcwd(), open("sub/two.txt").read(), open("../datapkg/data.json").read(), os.listdir()
    finally:
        os.chdir("/")


def zipped():
    with zipfile.ZipFile(ZIP) as archive:
        return archive.namelist(), archive.read("inner.txt")[-12:]


def import_from_zip():
    sys.path.append(ZIP)
    try:
        import zipped

        return zipped.VALUE
    finally:
        sys.path.remove(ZIP)
        sys.modules.pop("zipped", None)


def scan(folder):
    with os.scandir(folder) as entries:
        return sorted((entry.name, entry.is_dir(), entry.stat().st_size) for entry in entries)


def stat(path):
    found = os.stat(path)
    return found.st_mode, found.st_size, found.st_mtime, found.st_ino != 0


WAYS = {
    "get_data": lambda: pkgutil.get_data("datapkg", "data.json"),
    "files": lambda: resources.files("datapkg").joinpath("data.json").read_text(),
    "files-iter": lambda: sorted(file.name for file in resources.files("datapkg").iterdir()),
    "open_text": lambda: resources.open_text("datapkg", "data.json").read(),
    "as_file": as_file,
    "as_folder": as_folder,
    "path": path,
    "open": lambda: open(DATA).read(),
    "open-sub": lambda: open(os.path.join(datapkg.HERE, "sub", "two.txt"), "rb").read(),
    "pathlib": lambda: (pathlib.Path(datapkg.__file__).resolve(strict=True).parent / "data.json").read_text(),
    "exists": lambda: (os.path.exists(datapkg.__file__), os.path.isfile(DATA), os.path.isdir(datapkg.HERE)),
    "is-not": lambda: (os.path.exists(DATA + "x"), os.path.isdir(DATA), os.path.islink(DATA), os.path.exists("/nowhere")),
    "listdir": lambda: sorted(os.listdir(datapkg.HERE)),
    "scandir": lambda: scan(datapkg.HERE),
    "walk": lambda: [(folder, sorted(folders), sorted(files)) for folder, folders, files in os.walk(datapkg.HERE)],
    "glob": lambda: sorted(glob.glob(f"{datapkg.HERE}/**/*.*", recursive=True)),
    "rglob": lambda: sorted(map(str, pathlib.Path(datapkg.HERE).rglob("*.txt"))),
    "stat": lambda: (stat(DATA), stat(datapkg.HERE)),
    "access": lambda: [os.access(DATA, mode) for mode in (os.F_OK, os.R_OK, os.W_OK)],
    "seek": seek,
    "descriptors": descriptors,
    "chdir": change_folder,
    "zip": zipped,
    "zip-import": import_from_zip,
    "disk": lambda: (shutil.which("sh"), os.path.realpath(DATA), os.path.commonpath([DATA, ZIP])),
    "stdlib": lambda: (os.path.isfile(shutil.__file__), stat(shutil.__file__), "json" in os.listdir(os.path.dirname(os.__file__))),
    "stdlib-read": lambda: open(shutil.__file__, "rb").read()[:4] == importlib.util.MAGIC_NUMBER,
    "metadata": lambda: (importlib.metadata.version("of-data"), [d.name for d in importlib.metadata.distributions()]),
}


def outcome(call):
    try:
        return repr(call())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


BUILD = {name: outcome(way) for name, way in WAYS.items()}
# What was open when the component was made is open still.
KEPT = open(os.path.join(datapkg.HERE, "sub", "two.txt"))

REFUSED = {
    "write": lambda: open(DATA, "w"),
    "append": lambda: open(DATA, "a"),
    "update": lambda: open(DATA, "r+"),
    "new": lambda: open(DATA + ".new", "w"),
    "new-at-root": lambda: open("log.txt", "w"),
    "exclusive": lambda: open(DATA, "x"),
    "remove": lambda: os.remove(DATA),
    "rename": lambda: os.rename(DATA, DATA + "x"),
    "mkdir": lambda: os.mkdir(datapkg.HERE + "/d"),
    "rmdir": lambda: os.rmdir(datapkg.HERE + "/sub"),
    "utime": lambda: os.utime(DATA, (1, 1)),
    "symlink": lambda: os.symlink(DATA, datapkg.HERE + "/s"),
    "truncate": lambda: os.truncate(DATA, 0),
    "missing": lambda: open(DATA + "x"),
    "in-a-file": lambda: open(DATA + "/x"),
    "slash": lambda: open(DATA + "/"),
    "folder": lambda: open(datapkg.HERE),
    "listdir-file": lambda: os.listdir(DATA),
    "long": lambda: open("/app/0/" + "x" * 300),
    "descriptor": lambda: os.read((1 << 22) + 77, 1),
}


class WitWorld(wit_world.WitWorld):
    def same(self, how: str) -> str:
        if how == "kept":
            return repr(KEPT.read())
        now, built = outcome(WAYS[how]), BUILD[how]
        return now if now == built else f"built: {built}\nnow: {now}"

    def refused(self, how: str) -> str:
        return outcome(REFUSED[how])
