"""What happens when Python starts, and when an instance of the component is first called."""

import _sitebuiltins
import builtins
import io
import os
import posix
import sys


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


class InspectForDataclasses:
    """What `dataclasses` needs of `inspect`, which is as large as all else that a generated package imports.

    Only docstrings of dataclasses become shorter by it.
    """

    __name__ = "inspect"

    @staticmethod
    def get_annotations(obj):
        annotations = obj.__dict__.get("__annotations__")
        return dict(annotations) if isinstance(annotations, dict) else {}

    @staticmethod
    def signature(obj):
        if inspect := sys.modules.get("inspect"):
            return inspect.signature(obj)
        raise ValueError("no signature")


def import_dataclasses():
    sys.modules["inspect"] = InspectForDataclasses
    try:
        import dataclasses
    finally:
        del sys.modules["inspect"]


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


def begin_run(environment, arguments):
    """The first call of an instance: what the build left behind gives way to what the host offers now."""
    environ = os.environ._data
    environ.clear()
    for entry in environment:
        key, equals, value = entry.partition(b"=")
        if equals:
            environ[key] = value
    posix.environ.update(environ)
    sys.argv[:] = [os.fsdecode(argument) for argument in arguments] or [""]
    sys.orig_argv[:] = sys.argv
    sys.path_importer_cache.clear()
    modules = sys.modules
    if random := modules.get("random"):
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
    if linecache := sys.modules.get("linecache"):
        linecache.clearcache()
    if tempfile := sys.modules.get("tempfile"):
        tempfile._name_sequence = None
        tempfile.tempdir = None
    if re := sys.modules.get("re"):
        re.purge()
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)
    sys._clear_internal_caches()
    return [file for module in list(sys.modules.values()) if isinstance(file := getattr(module, "__file__", None), str)]
