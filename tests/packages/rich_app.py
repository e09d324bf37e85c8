# /// script
# dependencies = ["rich==15.0.0"]
#
# [tool.hognose]
# world = "packages"
# wit = "world.wit"
# ///
"""A table and highlighted code."""

from rich.console import Console
from rich.syntax import Syntax
from rich.table import Table
from sdk import exports


class Run(exports.Run):
    def run(self) -> None:
        console = Console(width=40, force_terminal=False)
        table = Table("Name", "Size")
        table.add_row("one", "1")
        console.print(table)
        console.print(Syntax("def f(): return 1", "python"))
