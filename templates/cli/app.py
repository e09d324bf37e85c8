import argparse
import sys

import sdk


class Run(sdk.exports.Run):
    def run(self) -> None:
        parser = argparse.ArgumentParser(prog="cli", exit_on_error=False)
        parser.add_argument("files", nargs="*", metavar="FILE", help="text, or standard input without one")
        try:
            arguments = parser.parse_args(sys.argv[1:])
            for name in arguments.files or ["-"]:
                lines, words = count(name)
                print(f"{lines:8} {words:8} {name}")
        except SystemExit as exit:
            if exit.code:
                raise sdk.Err(None) from None
        except (argparse.ArgumentError, OSError) as error:
            print(f"error: {error}", file=sys.stderr)
            raise sdk.Err(None) from None


def count(name: str) -> tuple[int, int]:
    """The lines and words of a file."""
    lines = words = 0
    with open(0 if name == "-" else name, encoding="utf-8", closefd=name != "-") as file:
        for line in file:
            lines += 1
            words += len(line.split())
    return lines, words
