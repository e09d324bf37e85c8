"""A program: what it is called with, and what it is given on standard input."""

import sys

from wit_world import exports


class Run(exports.Run):
    def run(self) -> None:
        print("Hello,", *sys.argv[1:])
        for line in sys.stdin:
            print(line.strip().upper())
