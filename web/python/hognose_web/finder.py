"""Imports what the page offers: functions of JavaScript, files of Python, and wheels."""

import linecache
import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

from componentize_py_types import Err
from hognose_web_world.imports import page

from . import packing
from .imports import is_known

# In the memory of the instance, whose `/tmp` is nobody else's.
WHEELS = "/tmp/wheels"


class PageFinder:
    """Comes last: what Python has of itself is not asked for."""

    @staticmethod
    def find_spec(fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        if is_known(fullname) and not fullname.startswith("__page__."):
            return None
        try:
            found = page.find(fullname)
        except Err as error:
            raise ImportError(error.value, name=fullname) from None
        match found:
            case page.Found_Nothing():
                return None
            case page.Found_Functions(names):
                return ModuleSpec(fullname, FunctionsLoader(names), origin="the page")
            case page.Found_Source(source):
                return ModuleSpec(fullname, SourceLoader(source), origin=source.url, is_package=source.is_package)
            case page.Found_Wheel(wheel):
                put(wheel.url, wheel.bytes)
                return PathFinder.find_spec(fullname, path)


def put(url: str, contents: bytes) -> str:
    """Puts a wheel where Python finds it. Gives the path."""
    os.makedirs(WHEELS, exist_ok=True)
    name = url.rpartition("/")[2].partition("?")[0].partition("#")[0]
    # What Python takes for an archive by its name.
    place = f"{WHEELS}/{name.removesuffix('.zip')}.zip"
    if place not in sys.path:
        # Before there is an archive on the path, as this is looked for on the path, too.
        import zipimport

        if zipimport._read_directory is not with_folders:
            READ.append(zipimport._read_directory)
            zipimport._read_directory = with_folders
        with open(place, "wb") as file:
            file.write(contents)
        sys.path.append(place)
    return place


# `zipimport`'s own function.
READ: list[Any] = []


def with_folders(archive: str) -> dict[str, Any]:
    """The table of an archive, with folders: packages without `__init__.py` are found by these, and
    wheels need not list them."""
    files: dict[str, Any] = READ[0](archive)
    for name in list(files):
        folder = name.rpartition("/")[0]
        while folder and f"{folder}/" not in files:
            files[f"{folder}/"] = (f"{archive}/{folder}/", 0, 0, 0, 0, 0, 0, 0)
            folder = folder.rpartition("/")[0]
    return files


class FunctionsLoader:
    """Functions of JavaScript that run in the page."""

    def __init__(self, names: list[str]) -> None:
        self.names = names

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        for name in self.names:
            setattr(module, name, page_function(module.__name__, name))


def page_function(module: str, name: str) -> Any:
    def function(*arguments: Any) -> Any:
        try:
            return packing.unpacked(page.call(module, name, packing.packed(arguments)))
        except Err as error:
            raise RuntimeError(f"{module}.{name}: {error.value}") from None

    function.__name__ = function.__qualname__ = name
    function.__module__ = module
    return function


class SourceLoader:
    """A file of Python."""

    def __init__(self, source: page.Source) -> None:
        self.source = source

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        url, text = self.source.url, self.source.text
        linecache.cache[url] = (len(text), None, text.splitlines(True), url)
        module.__file__ = url
        exec(compile(text, url, "exec"), module.__dict__)

    def get_source(self, fullname: str) -> str:
        return self.source.text


def install() -> None:
    sys.meta_path.append(PageFinder)
