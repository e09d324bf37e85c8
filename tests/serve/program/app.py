"""A program: says what it was given, and exits as its first argument says."""

import os
import sys

from wit_world.exports import Run as RunProtocol


class Run(RunProtocol):
    def run(self) -> None:
        print(sys.argv[1:], os.environ.get("GREETING"), sys.stdin.read())
        print("to stderr", file=sys.stderr)
        if sys.argv[1] == "raise":
            raise ValueError("this program fails")
        sys.exit(int(sys.argv[1]))
