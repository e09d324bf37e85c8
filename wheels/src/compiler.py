"""Stands in for a C or C++ compiler of this machine: LANGUAGE ARGUMENT...

What would be a shared library becomes one relocatable object. Beside this file is compiler.json.
"""

import json
import shlex
import subprocess
import sys
from pathlib import Path

# For shared libraries and threads, of which there are none.
LEFT_OUT = {
    "-bundle",
    "-fPIC",
    "-fPIE",
    "-flto",
    "-fpic",
    "-fpie",
    "-g",
    "-pthread",
    "-rdynamic",
    "-shared",
    "-static-libgcc",
}
# Objects that are optimised when they are linked are none that can be joined.
LEFT_OUT_WITH_VALUE = ("-flto=", "-ffat-lto-objects", "-fno-fat-lto-objects")
# Parts of the C library, which the runtime has.
C_LIBRARY = {"c", "dl", "m", "pthread", "rt", "stdc++", "c++", "util"}
# With these, a compiler does not link.
NO_LINK = {"-c", "-E", "-S", "-M", "-MM", "-v", "--version", "-dumpversion", "-dumpmachine"}


def expanded(arguments):
    """The arguments, with those that are in files."""
    for argument in arguments:
        if argument.startswith("@") and Path(argument[1:]).is_file():
            yield from shlex.split(Path(argument[1:]).read_text())
        else:
            yield argument


def without_headers(headers, arguments):
    """The arguments without Python's headers, which come first: as those of a system, too, they
    would come after the folders of this machine's Python."""
    iterator = iter(arguments)
    for argument in iterator:
        if argument in ("-isystem", "-I"):
            folder = next(iterator, "")
            if folder != headers:
                yield from (argument, folder)
        elif argument not in (f"-isystem{headers}", f"-I{headers}"):
            yield argument


def library(name, folders):
    """The file of a library that a package brings, or None for what the runtime has."""
    if name in C_LIBRARY:
        return None
    for folder in folders:
        file = Path(folder) / f"lib{name}.a"
        if file.is_file():
            return str(file)
    sys.exit(f"error: there is no library `{name}` for WebAssembly, only what the package builds")


def is_in_runtime(settings, file):
    """Whether a library that is named by its file is a part of the C library."""
    path = Path(file)
    is_library = path.name.startswith("lib") and path.suffix == ".a"
    return is_library and path.stem[3:] in C_LIBRARY and path.parent == Path(settings["libc"])


def relocatable(settings, is_cxx, arguments):
    """The linker's command for one object."""
    folders = [it[2:] for it in arguments if it.startswith("-L")]
    output, files, sources = "a.out", [], []
    iterator = iter(arguments)
    for argument in iterator:
        if argument == "-o":
            output = next(iterator)
        elif argument.endswith((".o", ".a", ".obj", ".so")) and not argument.startswith("-"):
            if not is_in_runtime(settings, argument):
                files.append(argument)
        elif argument.endswith((".c", ".cc", ".cpp", ".cxx")):
            sources.append(argument)
        elif argument.startswith("-l"):
            files += filter(None, [library(argument[2:], folders)])
    if sources:
        sys.exit("error: sources are compiled one at a time, not while a library is linked")
    if is_cxx:
        files += settings["cxx_libraries"]
    return [settings["linker"], "-r", *files, "-o", output]


def main(language, *given):
    settings = json.loads(Path(__file__).with_name("compiler.json").read_text())
    given = list(without_headers(settings["headers"], expanded(given)))
    sources = any(it.endswith((".cc", ".cpp", ".cxx")) for it in given)
    is_cxx = language == "cxx" or sources or not {"-lstdc++", "-lc++"}.isdisjoint(given)
    # Options for this machine's linker; build systems ask for its version.
    kept = [it for it in given if it not in LEFT_OUT and not it.startswith(LEFT_OUT_WITH_VALUE)]
    kept = [it for it in kept if not it.startswith("-Wl,") or it == "-Wl,--version"]
    if is_cxx and not settings["cxx"]:
        sys.exit(f"error: {settings['no_cxx']}")
    # Meson's check of Cython compiles with `-shared`, and does not link.
    if not {"-shared", "-bundle"}.isdisjoint(given) and "-c" not in given:
        command = relocatable(settings, is_cxx, kept)
    else:
        command = [*settings["cxx" if is_cxx else "c"], *kept, *settings["last"]]
        if not NO_LINK.intersection(given):
            # A program, as checks of a build system make it.
            command += settings["link"]
    return subprocess.call(command)


sys.exit(main(*sys.argv[1:]))
