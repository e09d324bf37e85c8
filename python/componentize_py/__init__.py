"""The functions of componentize-py's package of this name, done by `hognose`.

Each runs the executable: `hognose` as the environment variable `HOGNOSE` says, else beside this
Python, else on the `PATH`.
"""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from typing import NoReturn

from . import _hognose
from ._hognose import HognoseError

__all__ = ["HognoseError", "componentize", "generate_bindings", "script"]


def componentize(
    wit_path: Sequence[str | PathLike[str]],
    worlds: Sequence[str],
    features: Sequence[str],
    all_features: bool,
    world_module: str | None,
    python_path: Sequence[str],
    module_worlds: Sequence[tuple[str, str]],
    app_name: str,
    output_path: str | PathLike[str],
    stub_wasi: bool,
    import_interface_names: Sequence[tuple[str, str]],
    export_interface_names: Sequence[tuple[str, str]],
    full_names: bool,
    intersect_world: str | None,
) -> None:
    """Builds a component from the module `app_name`. Only the folders of `python_path` are
    searched.

    Raises `HognoseError`, an `AssertionError`, with what `hognose` says.
    """
    options = _hognose.Options()
    options.many("wit-path", wit_path)
    options.many("world", worlds)
    options.many("features", features)
    options.flag("all-features", all_features)
    options.maybe("world-module", world_module)
    options.many("python-path", python_path)
    options.pairs("module-worlds", module_worlds)
    options.maybe("output", output_path)
    options.flag("stub-wasi", stub_wasi)
    options.pairs("import-interface-name", import_interface_names)
    options.pairs("export-interface-name", export_interface_names)
    options.flag("full-names", full_names)
    options.maybe("intersect-world", intersect_world)
    _hognose.run("componentize", options, app_name)


def generate_bindings(
    wit_path: Sequence[str | PathLike[str]],
    worlds: Sequence[str],
    features: Sequence[str],
    all_features: bool,
    world_module: str | None,
    output_dir: str | PathLike[str],
    import_interface_names: Sequence[tuple[str, str]],
    export_interface_names: Sequence[tuple[str, str]],
    full_names: bool,
) -> None:
    """Writes the modules of a world into a folder, for editors and type checkers.

    Raises `HognoseError`, an `AssertionError`, with what `hognose` says.
    """
    options = _hognose.Options()
    options.many("wit-path", wit_path)
    options.many("world", worlds)
    options.many("features", features)
    options.flag("all-features", all_features)
    options.maybe("world-module", world_module)
    options.pairs("import-interface-name", import_interface_names)
    options.pairs("export-interface-name", export_interface_names)
    options.flag("full-names", full_names)
    _hognose.run("bindings", options, output_dir)


def script() -> NoReturn:
    """The command line `componentize-py`, with the arguments in `sys.argv`. Ends the process."""
    _hognose.become()
