"""What happens when Python starts, and when an instance of the component is first called."""

import _sitebuiltins
import builtins
import errno
import gc
import io
import os
import posix
import sys
import time


# New objects between two collections, unless the app decides otherwise.
DEFAULT_THRESHOLD = gc.get_threshold()[0]


class Output(io.FileIO):
    """Standard output or error: writes all it is given."""

    def write(self, data):
        view = memoryview(data).cast("B")
        done = 0
        while done < len(view):
            done += super().write(view[done:])
        return done


def add_builtins():
    """What `site` would add."""
    builtins.quit = _sitebuiltins.Quitter("quit", "Ctrl-D (i.e. EOF)")
    builtins.exit = _sitebuiltins.Quitter("exit", "Ctrl-D (i.e. EOF)")
    builtins.help = _sitebuiltins._Helper()


class InspectForDataclasses:
    """What `dataclasses` needs of `inspect`. Docstrings of dataclasses become shorter by it."""

    @staticmethod
    def get_annotations(obj):
        annotations = obj.__dict__.get("__annotations__")
        return dict(annotations) if isinstance(annotations, dict) else {}

    @staticmethod
    def signature(obj):
        if inspect := sys.modules.get("inspect"):
            return inspect.signature(obj)
        raise ValueError("no signature")

    @staticmethod
    def unwrap(function):
        seen = set()
        while not isinstance(function, type) and hasattr(function, "__wrapped__"):
            seen.add(id(function))
            function = function.__wrapped__
            if id(function) in seen:
                raise ValueError(f"wrapper loop when unwrapping {function!r}")
        return function


class ReForDataclasses:
    """What `dataclasses` needs of `re`: the pattern that splits an annotation's text into a module
    and a name, `module.name` or `name`."""

    @staticmethod
    def compile(pattern):
        return ReForDataclasses

    @staticmethod
    def match(text):
        module, name, rest = None, *split_word(text)
        if name and rest.lstrip().startswith("."):
            following, _ = split_word(rest.lstrip()[1:])
            if following:
                module, name = name, following
        return Words(module, name) if name else None


class Words:
    """A match of that pattern."""

    def __init__(self, module, name):
        self.words = (None, module, name)

    def group(self, number):
        return self.words[number]


def split_word(text):
    """The identifier at the start, behind spaces, and the rest."""
    text = text.lstrip()
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return text[:end], text[end:]


def import_dataclasses():
    """`dataclasses` uses little of two modules that are, with what they import, as large as all
    else that a generated package needs."""
    stand_ins = {"inspect": InspectForDataclasses, "re": ReForDataclasses}
    sys.modules.update(stand_ins)
    try:
        import dataclasses
    finally:
        for name in stand_ins:
            del sys.modules[name]


def open_streams():
    """Streams that hold back no complete line, and less than a line only until the call ends."""
    add_builtins()
    import_dataclasses()
    for name, number, errors in (("stdout", 1, "strict"), ("stderr", 2, "backslashreplace")):
        raw = Output(number, "w", closefd=False)
        stream = io.TextIOWrapper(raw, "utf-8", errors, newline="\n", line_buffering=True)
        stream.mode = "w"
        raw.name = f"<{name}>"
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    probe = io.TextIOWrapper(io.BytesIO(), "utf-8", newline="\n", line_buffering=True)
    return sys.stdout, sys.stderr, probe


def space_collections():
    """Looks for garbage in cycles after ten times as many new objects as elsewhere: most instances
    are small, and end before that.

    Not during the build, whose garbage would leave holes in the snapshot.
    """
    first, *others = gc.get_threshold()
    if first == DEFAULT_THRESHOLD:
        gc.set_threshold(10 * first, *others)


class WithoutWasi:
    """A function of the host that is there while the app is built only."""

    running = False
    anywhere = False

    def __init__(self, module, name):
        self.function = getattr(module, name)
        self.name = f"{module.__name__}.{name}"

    def __call__(self, *args, **kwargs):
        if WithoutWasi.running:
            message = f"`{self.name}` is not available: the component was built with --stub-wasi"
            raise OSError(errno.ENOTSUP, message)
        return self.function(*args, **kwargs)


CLOCKS = ("time", "monotonic", "perf_counter", "process_time", "thread_time", "clock_gettime", "sleep", "localtime", "gmtime", "ctime")


def without_wasi():
    """Clocks and randomness will be missing. `random` keeps the numbers that it draws from its
    state at the end of the build."""
    WithoutWasi.anywhere = True
    for name in [*CLOCKS, *(f"{name}_ns" for name in CLOCKS)]:
        if hasattr(time, name):
            setattr(time, name, WithoutWasi(time, name))
    os.urandom = WithoutWasi(os, "urandom")
    import random


def begin_run(environment, arguments):
    """The first call of an instance: what the build left behind gives way to
    what the host offers now."""
    WithoutWasi.running = WithoutWasi.anywhere
    environ = os.environ._data
    environ.clear()
    for entry in environment:
        key, equals, value = entry.partition(b"=")
        if equals:
            environ[key] = value
    posix.environ.update(environ)
    if arguments:
        sys.argv[:] = sys.orig_argv[:] = [os.fsdecode(argument) for argument in arguments]
    modules = sys.modules
    if (random := modules.get("random")) and not WithoutWasi.running:
        random.seed()
    if uuid := modules.get("uuid"):
        uuid._node = None
        uuid._last_timestamp = None
    if tempfile := modules.get("tempfile"):
        tempfile._name_sequence = None
        tempfile.tempdir = None


def end_build():
    """Before the snapshot: nothing of the machine that built the component may stay.

    Gives the files of the modules that were imported.
    """
    os.environ._data.clear()
    posix.environ.clear()
    sys.path_importer_cache.clear()
    sys.argv[:] = sys.orig_argv[:] = [""]
    if linecache := sys.modules.get("linecache"):
        linecache.clearcache()
    if tempfile := sys.modules.get("tempfile"):
        tempfile._name_sequence = None
        tempfile.tempdir = None
    if re := sys.modules.get("re"):
        re.purge()
    if interfaces := sys.modules.get("hognose_interfaces"):
        interfaces.building = False
    # Read again where somebody asks.
    sys.modules.pop("_hognose_docs", None)
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)
    sys._clear_internal_caches()
    space_collections()
    return [file for module in list(sys.modules.values()) if isinstance(file := getattr(module, "__file__", None), str)]
