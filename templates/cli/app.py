import argparse
import sys

from sdk import exports


class Run(exports.Run):
    def run(self) -> None:
        parser = argparse.ArgumentParser(description="Counts lines and words.")
        parser.add_argument("files", nargs="*", metavar="FILE", help="text; without one, standard input")
        try:
            for name in parser.parse_args().files or ["-"]:
                lines, words = count(name)
                print(f"{lines:8} {words:8} {name}")
        except OSError as error:
            sys.exit(f"error: {error}")


def count(name: str) -> tuple[int, int]:
    """The lines and words of a file."""
    lines = words = 0
    with open(0 if name == "-" else name, encoding="utf-8", closefd=name != "-") as file:
        for line in file:
            lines += 1
            words += len(line.split())
    return lines, words
