"""Imports from the archives that lie in the component's memory.

`find`, `read`, `kind`, `listdir` and others are functions of the runtime over the
paths of those archives.
"""

import _frozen_importlib as bootstrap
import marshal
import sys

MODULE_SPEC = bootstrap.ModuleSpec
PYC_HEADER = 16


# Modules that import what components do not have, and use it where there are processes only.
UNUSED = {"mcp.server.stdio": "fcntl"}


class ArchiveLoader:
    """Loads one module."""

    def __init__(self, name, path, package):
        self.name = name
        self.path = path
        self.package = package

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module_begins(self.name)
        try:
            self.execute(module)
        finally:
            module_ends()

    def execute(self, module):
        if self.name == "socket":
            prepare_sockets()
        code = self.get_code(self.name)
        if self.name == "asyncio":
            prepare_asyncio()
            execute_without_ssl(code, module)
            load_event_loop()
            return
        unused = UNUSED.get(self.name)
        if unused:
            sys.modules.setdefault(unused, type(sys)(unused))
        try:
            bootstrap._call_with_frames_removed(exec, code, module.__dict__)
        finally:
            if unused:
                sys.modules.pop(unused, None)
        if self.name == "anyio._backends._asyncio":
            import hognose.anyio
        elif self.name == "hashlib":
            load_keys()
            import hognose.hashes
        elif self.name in ("httpx._transports.default", "httpx2._transports.default"):
            send_by_host(module)

    def get_code(self, name):
        data = self.get_data(self.path)
        if self.path.endswith(".pyc"):
            return marshal.loads(memoryview(data)[PYC_HEADER:])
        return compile_module(data, self.path)

    def get_source(self, name):
        if self.path.endswith(".pyc"):
            return None
        import _frozen_importlib_external as external

        return external.decode_source(self.get_data(self.path))

    def get_data(self, path):
        data = read(path)
        if data is None:
            raise OSError(2, "no such file in the component", path)
        return data

    def get_filename(self, name):
        return self.path

    def is_package(self, name):
        return self.package

    def get_resource_reader(self, name):
        if not self.package:
            return None
        return resources().Reader(self.path.rpartition("/")[0])


def prepare_sockets():
    """`_socket` is given what WASI's C library lacks, before `socket` builds on it."""
    from hognose.sockets import available

    if available():
        import hognose.sockets.install
    else:
        import hognose.sockets.missing


def prepare_asyncio():
    """An app may bring a module that says what of the standard library is made when it is used."""
    try:
        import hognose_later
    except ModuleNotFoundError as error:
        if error.name != "hognose_later":
            raise


def execute_without_ssl(code, module):
    """Runs a module that can do without `ssl`, which is large and cannot encrypt here."""
    hidden = "ssl" not in sys.modules
    if hidden:
        sys.modules["ssl"] = None
    try:
        bootstrap._call_with_frames_removed(exec, code, module.__dict__)
    finally:
        if hidden:
            del sys.modules["ssl"]


class ArchiveFinder:
    """Finds modules in one folder of an archive: an entry of `sys.path` or of a
    package's `__path__`."""

    def __init__(self, path):
        self.path = path

    def find_spec(self, fullname, target=None):
        found = find(self.path, fullname.rpartition(".")[2])
        if found is None:
            return None
        what, path = found[0], found[1:]
        if what == "n":
            spec = MODULE_SPEC(fullname, None)
            spec.submodule_search_locations = [path]
            return spec
        package = what == "p"
        loader = ArchiveLoader(fullname, path, package)
        spec = MODULE_SPEC(fullname, loader, origin=path, is_package=package)
        spec.has_location = True
        if package:
            spec.submodule_search_locations = [path.rpartition("/")[0]]
        return spec

    def iter_modules(self, prefix=""):
        """For `pkgutil`."""
        for name in listdir(self.path):
            stem, dot, tail = name.partition(".")
            if stem != "__init__" and tail in ("py", "pyc"):
                yield prefix + stem, False
            elif not dot and (find(self.path, name) or "n")[0] == "p":
                yield prefix + name, True

    def invalidate_caches(self):
        pass


def path_hook(path):
    if kind(path) != "d":
        raise ImportError("not in an archive", path=path)
    return ArchiveFinder(path)


class LastFinder:
    """Asked when no other knows a module: explains the ones that were left out."""

    native = frozenset()
    left_out = None

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if fullname == "cryptography.hazmat.bindings._rust":
            return MODULE_SPEC(fullname, StandIn)
        if fullname in cls.native:
            native_module(fullname)
        if cls.left_out and fullname.partition(".")[0] in sys.stdlib_module_names:
            if cls.fetch():
                from importlib.machinery import PathFinder

                return PathFinder.find_spec(fullname, path, target)
            raise ModuleNotFoundError(
                f"No module named '{fullname}': the component was built with --stdlib used, so what is first imported "
                "inside a call is missing; import it in the app's module",
                name=fullname,
            )
        return None

    @classmethod
    def fetch(cls):
        """Adds what was left out, if the host has it in a file; whether it did."""
        root = cls.left_out
        if not add_from_host(root):
            return False
        cls.left_out = None
        sys.path.append(root)
        sys.path_importer_cache.clear()
        return True


def add_from_host(root):
    """Adds an archive, if the host has it in a file; whether it did."""
    try:
        with open(f"/hognose{root}.zip", "rb") as file:
            content = file.read()
    except OSError:
        return False
    return add_archive(root, content)


class StandIn:
    """Loads what stands in for the native half of a package of which much does without."""

    @staticmethod
    def create_module(spec):
        import hognose.cryptography

        return hognose.cryptography

    @staticmethod
    def exec_module(module):
        pass


_resources = None


def resources():
    """The part that needs the stdlib, made when it is needed first."""
    global _resources
    if _resources is None:
        from types import SimpleNamespace

        _resources = SimpleNamespace(**load_resources())
    return _resources


def zip_hook(path):
    """In place of the hook that is part of `zipimport`, which few need."""
    if ".zip" not in path:
        raise ImportError("not a zip file", path=path)
    paths = sys.path
    # The search for it must not come back here.
    sys.path = [path for path in paths if ".zip" not in path]
    try:
        import zipimport
    finally:
        sys.path = paths
    return zipimport.zipimporter(path)


def install():
    """Before the rest of Python starts, so that it can import its first modules."""
    sys.path_hooks.insert(0, path_hook)


def leave_out(root):
    """The modules below `root` that were not imported yet will be missing."""
    LastFinder.left_out = root
    sys.path.remove(root)


def send_by_host(module):
    """Has httpx send by the host what it would by sockets, if the world has a client for it."""
    try:
        from hognose.http.transports import send_by_host
    except ImportError:
        return
    send_by_host(module)


def install_last(native):
    """Afterwards, behind all other finders; the archives before the finders of files,
    which would ask the host."""
    LastFinder.native = frozenset(native)
    sys.meta_path.append(LastFinder)
    others = [hook for hook in sys.path_hooks if hook is not path_hook and getattr(hook, "__module__", "") != "zipimport"]
    sys.path_hooks[:] = [path_hook, zip_hook, *others]
    sys.modules.pop("zipimport", None)
    sys.path_importer_cache.clear()
