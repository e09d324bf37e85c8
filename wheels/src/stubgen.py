"""Stands in for nanobind's generator of stubs, which imports the module: only components can.

The stubs that it writes leave open what is in the module.
"""

import argparse
from pathlib import Path

STUB = "from typing import Any\n\ndef __getattr__(name: str) -> Any: ...\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("-o", "--output-file", type=Path)
    parser.add_argument("-O", "--output-dir", type=Path, default=Path())
    parser.add_argument("-m", "--module", action="append", default=[])
    parser.add_argument("-M", "--marker-file", action="append", default=[], type=Path)
    options, _ = parser.parse_known_args()
    for module in options.module:
        last = module.rpartition(".")[2]
        (options.output_file or options.output_dir / f"{last}.pyi").write_text(STUB)
    for marker in options.marker_file:
        marker.touch()


if __name__ == "__main__":
    main()
