"""What scripts that write pages of figures share."""

import argparse
from pathlib import Path

TOOL = Path(__file__).resolve().parent.parent / "target/debug/hognose"


def options(usage: str) -> argparse.Namespace:
    """The options of a script whose usage this is."""
    parser = argparse.ArgumentParser(
        description=usage, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--tool", type=lambda name: str(Path(name).resolve()), default=str(TOOL))
    parser.add_argument("--bless", action="store_true", help="accept what is printed now")
    parser.add_argument("--write", action="store_true", help="write the page")
    return parser.parse_args()


def written(page: str, head: str, rows: str) -> str:
    """The page with these rows under a table's head."""
    before, _, rest = page.partition(head)
    return before + head + rows + rest[rest.index("\n\n") + 1 :]
