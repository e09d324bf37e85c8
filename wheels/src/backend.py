"""Has a package's build system make a wheel: `requires`, or `wheel FOLDER SETTINGS`.

Runs in the folder of the sources, with all that the package asks for installed.
"""

import importlib
import json
import os
import sys
import tomllib
from pathlib import Path


def backend():
    """The object that does it, and where it is, as PEP 517 has it."""
    file = Path("pyproject.toml")
    system = tomllib.loads(file.read_text()).get("build-system", {}) if file.is_file() else {}
    name = system.get("build-backend", "setuptools.build_meta:__legacy__")
    sys.path[:0] = [str(Path(folder).resolve()) for folder in system.get("backend-path", [])]
    module, _, path = name.partition(":")
    found = importlib.import_module(module)
    for part in filter(None, path.split(".")):
        found = getattr(found, part)
    return found


def main(what, folder=".", settings="{}"):
    made = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    # Whatever a build system prints, and what it starts, is for the log.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    # As pip gives them: a list is for a key that was there more than once.
    settings = json.loads(settings).items()
    settings = {key: it[0] if len(it) == 1 else it for key, it in settings}
    if what == "requires":
        requires = getattr(backend(), "get_requires_for_build_wheel", lambda _: [])
        answer = requires(settings)
    else:
        answer = backend().build_wheel(folder, settings)
    print(json.dumps(answer), file=made)


main(*sys.argv[1:])
