#!/usr/bin/env python3
"""Popular packages, really used inside components: builds and runs `packages/NAME_app.py`.

    python3 tests/packages.py [NAME...] [--tool FILE] [--bless] [--write]

Prints sizes, the time of each build, and what it takes to hash a password beside Python outside;
`--write` puts these into `docs/reference/packages.md`. It installs packages, so that it is run on
request. Exit status 1: an app did not print what its `.expected` says.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import threading
from http.server import ThreadingHTTPServer
from pathlib import Path

import figure_pages
from packages_servers import Server

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PAGE = ROOT / "docs/reference/packages.md"
STAGE = re.compile(r"^([a-z]+) +([0-9.]+) (ms|s)$", re.MULTILINE)
SIZES = "| Package | Component | Import | Slowest other stage | Build |\n|---|---|---|---|---|\n"
PASSWORDS = "| Function | Component | Python outside |\n|---|---|---|\n"


def build(tool: str, app: Path) -> str:
    """What a build printed."""
    command = [tool, "build", "-v", "--keep-imports", str(app)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{app.stem}: no component\n{done.stderr}")
    return done.stderr


def use(name: str, tool: str, folder: Path, port: int, bless: bool) -> tuple[str, bool]:
    """A row of the table, and whether the app printed what it must."""
    app = folder / f"{name}_app.py"
    build(tool, app)
    # The second time packages are installed, and what their modules say is known.
    stages = {
        stage: float(time) * (1 if unit == "s" else 0.001)
        for stage, time, unit in STAGE.findall(build(tool, app))
    }
    component = app.with_suffix(".wasm")
    command = [tool, "run", "-q", str(component), str(port)]
    run = subprocess.run(command, capture_output=True, text=True)
    expected = HERE / "packages" / f"{name}_app.expected"
    if bless:
        expected.write_text(run.stdout)
    good = run.returncode == 0 and run.stdout == expected.read_text()
    if not good:
        print(f"{name}: exit status {run.returncode}\n{run.stdout}{run.stderr}", file=sys.stderr)
    whole, imported = sum(stages.values()), stages.pop("import")
    slowest = max(stages, key=lambda stage: stages[stage])
    size = component.stat().st_size / 1e6
    cells = f"{size:.1f} MB", f"{imported:.2f} s", f"{slowest}, {stages[slowest]:.2f} s"
    return f"| {name} | {' | '.join(cells)} | {whole:.2f} s |\n", good


def passwords(tool: str, folder: Path) -> str:
    """Rows with the milliseconds to hash a password, inside and outside."""
    app = folder / "passwords.py"
    build(tool, app)
    inside = [tool, "run", "-q", str(app.with_suffix(".wasm"))]
    commands = inside, [sys.executable, str(app)]
    sides = [subprocess.check_output(command, text=True).splitlines() for command in commands]
    rows = ""
    for ours, native in zip(*sides):
        (took, name), (outside, _) = ours.split(" ", 1), native.split(" ", 1)
        rows += f"| `hashlib.{name}` | {took} ms | {outside} ms |\n"
    return rows


def main() -> int:
    options = figure_pages.options(__doc__)
    apps = sorted(path.stem.removesuffix("_app") for path in HERE.glob("packages/*_app.py"))
    names = options.names or apps
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    rows, failed, connections = "", 0, 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "packages"
        shutil.copytree(HERE / "packages", folder)
        for name in names:
            before = Server.connections
            row, good = use(name, options.tool, folder, server.server_address[1], options.bless)
            rows, failed = rows + row, failed + (not good)
            if name == "boto3":
                connections = Server.connections - before
        hashed = passwords(options.tool, folder)
    print(f"{SIZES}{rows}\n{PASSWORDS}{hashed}\nconnections of boto3: {connections}")
    if options.write and not options.names:
        page = figure_pages.written(PAGE.read_text(), SIZES, rows)
        PAGE.write_text(figure_pages.written(page, PASSWORDS, hashed))
    print(f"{len(names) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
