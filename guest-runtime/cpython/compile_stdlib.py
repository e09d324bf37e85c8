"""Compiles the pure-Python standard library, or a package with data files that belongs beside it.

Usage: compile_stdlib.py LIB SYSCONFIGDATA OUT
       compile_stdlib.py --data PACKAGE NAME OUT
       compile_stdlib.py --more LIB OUT

LIB is the source's `Lib` folder, SYSCONFIGDATA the cross build's configuration module. OUT gets one
`.pyc` for each module, at the module's path. File names in code objects are those below
`STDLIB_ROOT` of the environment, where the runtime shows the archive.
"""

import importlib.util
import marshal
import os
import re
import runpy
import sys
from pathlib import Path

ROOT = os.environ["STDLIB_ROOT"]
# Cannot be imported: they need extension modules, processes or terminals that WASI does not have.
UNUSABLE = """
    _aix_support.py _android_support.py _apple_support.py _ios_support.py _osx_support.py
    asyncio/windows_events.py asyncio/windows_utils.py
    ctypes curses dbm/gnu.py dbm/ndbm.py encodings/mbcs.py encodings/oem.py
    multiprocessing/forkserver.py multiprocessing/heap.py multiprocessing/popen_fork.py
    multiprocessing/popen_forkserver.py multiprocessing/popen_spawn_posix.py multiprocessing/popen_spawn_win32.py
    multiprocessing/resource_tracker.py multiprocessing/shared_memory.py multiprocessing/sharedctypes.py
    multiprocessing/synchronize.py
    pty.py tkinter tty.py turtle.py
"""
# Of no use in a component: installers, editors, demonstrations, help texts, and what stands in for
# C modules that are there.
UNUSED = """
    __hello__.py __phello__ _py_abc.py _pydatetime.py _pydecimal.py _pyio.py
    ensurepip idlelib pydoc_data test turtledemo venv
"""
LEFT_OUT = set(UNUSABLE.split() + UNUSED.split())
# All of the terminal's line editor but what `pydoc` uses.
EDITOR = "_pyrepl"
EDITOR_KEPT = {"_pyrepl/__init__.py", "_pyrepl/pager.py", "_pyrepl/types.py"}
NESTED = {"__pycache__", "idle_test", "site-packages", "test", "tests"}


def standard_library(lib: Path, sysconfigdata: Path, out: Path) -> None:
    for folder, folders, files in os.walk(lib):
        relative = Path(folder).relative_to(lib)
        folders[:] = sorted(name for name in folders if name not in NESTED and kept(relative / name))
        for name in sorted(files):
            if name.endswith(".py") and kept(relative / name):
                write(out, relative / name, (lib / relative / name).read_bytes())
    name = Path("_sysconfigdata__wasi_wasm32-wasi.py")
    write(out, name, portable_configuration(sysconfigdata).encode())


def kept(path: Path) -> bool:
    name = path.as_posix()
    return name not in LEFT_OUT and (path.parent != Path(EDITOR) or name in EDITOR_KEPT)


def package(folder: Path, name: str, out: Path) -> None:
    for path in sorted(folder.rglob("*")):
        target = Path(name) / path.relative_to(folder)
        # What tools leave beside sources.
        if any(part == "__pycache__" or part.startswith(".") for part in target.parts):
            continue
        if path.suffix == ".py":
            write(out, target, path.read_bytes())
        elif path.is_file():
            (out / target).parent.mkdir(parents=True, exist_ok=True)
            (out / target).write_bytes(path.read_bytes())


def write(out: Path, name: Path, source: bytes) -> None:
    """Compiles without docstrings and without column positions: `-OO -X no_debug_ranges`."""
    code = compile(source, f"{ROOT}/{name.as_posix()}", "exec", dont_inherit=True, optimize=2)
    target = (out / name).with_suffix(".pyc")
    target.parent.mkdir(parents=True, exist_ok=True)
    # Flags 1: identified by a hash of the source, which nobody compares.
    header = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8)
    target.write_bytes(header + marshal.dumps(code))


def portable_configuration(path: Path) -> str:
    """The build's variables without values that hold an absolute path of the build machine."""
    variables = runpy.run_path(str(path))["build_time_vars"]
    kept = {
        name: value
        for name, value in sorted(variables.items())
        if isinstance(value, int) or not re.search(r"/|clang|-[ILW]", value)
    }
    return f"build_time_vars = {kept!r}\n"


if __name__ == "__main__":
    if sys.argv[1] == "--data":
        package(Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4]))
    elif sys.argv[1] == "--more":
        package(Path(sys.argv[2]), "", Path(sys.argv[3]))
    else:
        standard_library(*map(Path, sys.argv[1:]))
