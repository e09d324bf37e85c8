"""The options of componentize-py's command line, read from its help texts: prints what
`options.txt` holds."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

RECORDED = Path(__file__).with_name("options.txt")
COMMANDS = ("", "componentize", "bindings")


def of(peer: str) -> str:
    """A line for each option: whose it is, its spellings, the name of its value."""
    lines = []
    for command in COMMANDS:
        words = [peer, *command.split(), "--help"]
        text = subprocess.run(words, check=True, capture_output=True, text=True).stdout
        for option in re.findall(r"^ {2,6}(-.*)$", text, re.MULTILINE):
            lines.append(f"{command or 'componentize-py'}: {option.replace(',', '')}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(of(sys.argv[1]), end="")
