"""What `importlib.resources` and `importlib.metadata` ask of an archive. Loaded when one of them first does."""

import io
import re
from importlib.metadata import Distribution
from importlib.resources.abc import Traversable, TraversableResources


class ArchivePath(Traversable):
    """A file or folder in an archive."""

    def __init__(self, path):
        self._path = path

    @property
    def name(self):
        return self._path.rpartition("/")[2]

    def __str__(self):
        return self._path

    def __repr__(self):
        return f"ArchivePath({self._path!r})"

    def __eq__(self, other):
        return isinstance(other, ArchivePath) and self._path == other._path

    def __hash__(self):
        return hash(self._path)

    def iterdir(self):
        for name in listdir(self._path):
            yield ArchivePath(f"{self._path}/{name}")

    def is_dir(self):
        return kind(self._path) == "d"

    def is_file(self):
        return kind(self._path) == "f"

    def joinpath(self, *descendants):
        parts = self._path.split("/")
        for descendant in descendants:
            for part in str(descendant).split("/"):
                if part == "..":
                    parts.pop()
                elif part not in ("", "."):
                    parts.append(part)
        return ArchivePath("/".join(parts))

    __truediv__ = joinpath

    @property
    def parent(self):
        return ArchivePath(self._path.rpartition("/")[0])

    def read_bytes(self):
        data = read(self._path)
        if data is None:
            raise FileNotFoundError(2, "no such file in the component", self._path)
        return data

    def read_text(self, encoding=None, errors=None):
        return self.read_bytes().decode(encoding or "utf-8", errors or "strict")

    def open(self, mode="r", *args, **kwargs):
        data = io.BytesIO(self.read_bytes())
        if "b" in mode:
            return data
        kwargs.setdefault("encoding", "utf-8")
        return io.TextIOWrapper(data, *args, **kwargs)


class Reader(TraversableResources):
    """The resources of one package."""

    def __init__(self, folder):
        self.folder = folder

    def files(self):
        return ArchivePath(self.folder)


class ArchiveDistribution(Distribution):
    """An installed package whose metadata lie in an archive."""

    def __init__(self, path):
        self._path = path

    def read_text(self, filename):
        data = read(f"{self._path}/{filename}") if filename else None
        return None if data is None else data.decode("utf-8")

    def locate_file(self, path):
        return ArchivePath(self._path).parent.joinpath(path)


def normalize(name):
    return re.sub(r"[-_.]+", "-", name).lower().replace("-", "_")


def find_distributions(name, path):
    for folder in path:
        if kind(str(folder)) != "d":
            continue
        for entry in listdir(str(folder)):
            stem, dot, ending = entry.rpartition(".")
            if ending not in ("dist-info", "egg-info"):
                continue
            if name is None or normalize(stem.partition("-")[0]) == normalize(name):
                yield ArchiveDistribution(f"{folder}/{entry}")
