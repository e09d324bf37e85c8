"""Checks the documentation without network: links, lengths, words, figures; then builds its site.

`HOGNOSE_BLESS=1` writes the figures. `xtask/src/readme.rs` runs the marked blocks. Takes 10 s.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import tempfile
import tomllib
import unittest
from collections.abc import Iterator
from pathlib import Path

from common import CHECKS, HOGNOSE, ROOT, install

DOCS = ROOT / "docs"
REPOSITORY = "https://github.com/hognose/hognose/blob/main/"

PAGES = sorted(DOCS.rglob("*.md"))
OTHERS = [ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "wit/README.md")]
OTHERS += sorted([*ROOT.glob("tests/README.md"), *ROOT.glob("tests/*/README.md"), *ROOT.glob("templates/*/README.md")])

# Lines of a page at most.
LONGEST = {
    "README.md": 150,
    "ARCHITECTURE.md": 150,
}
LONGEST_PAGE = 200
COLUMNS = 100
# Written by the program: `tests/reference.rs`.
GENERATED = ("reference/commands/", "reference/errors.md", "reference/project.md")

# What we do not write, and what we write in its place.
WORDS = {
    r"\banew\b": "again",
    r"\bmend(s|ed)?\b": "fix",
    r"\bgoes before\b": "overrides",
    r"\bby `-": "with `-",
}

# Components may differ by this much between machines that build the runtime.
TOLERANCE = 0.05
# The rows of the table of sizes: what `hognose inspect --json` calls the parts.
ROWS = {
    "code of Python: interpreter, extension modules, SQLite and other libraries": ("python-code",),
    "modules that are already imported, and Python's data": ("imported-modules",),
    "the rest of the standard library, compressed": ("archive:/stdlib",),
    "types and tables, the WASI adapter, code and package for the world, the app": (
        "module",
        "component",
        "world-code",
        "archive:/sdk",
        "archive:/app/0",
    ),
}


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def is_generated(page: Path) -> bool:
    return page.is_relative_to(DOCS) and page.relative_to(DOCS).as_posix().startswith(GENERATED)


def prose(page: Path) -> Iterator[tuple[int, str]]:
    """The lines outside of blocks of code, with their numbers."""
    inside = False
    for number, line in enumerate(page.read_text().splitlines(), 1):
        if line.lstrip().startswith("```"):
            inside = not inside
        elif not inside:
            yield number, line


def blocks(page: Path) -> Iterator[tuple[str, str]]:
    """The blocks of code, with their languages."""
    for match in re.finditer(r"^```(\w*)\n(.*?)^```", page.read_text(), re.MULTILINE | re.DOTALL):
        yield match[1], match[2]


def anchors(page: Path) -> set[str]:
    """What a link may name after `#`, as GitHub and the site make it of headings."""
    found = set()
    for _, line in prose(page):
        if heading := re.match(r"#+ (.*)", line):
            text = re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", heading[1]).strip().lower()
            found.add(re.sub(r"[^\w\- ]", "", text).replace(" ", "-"))
    return found


def links(page: Path) -> Iterator[tuple[int, str]]:
    for number, line in prose(page):
        line = re.sub(r"`[^`]*`", "", line)
        for match in re.finditer(r"\]\(([^)\s]+)\)|^\[[^\]]+\]:\s*(\S+)", line):
            yield number, match[1] or match[2]


class Pages(unittest.TestCase):
    def test_links_lead_somewhere(self) -> None:
        checked = 0
        for page in PAGES + OTHERS:
            for number, link in links(page):
                where = f"{name(page)}:{number}: {link}"
                base = page.parent
                if link.startswith(REPOSITORY):
                    base, link = ROOT, link.removeprefix(REPOSITORY)
                elif re.match(r"[a-z]+:", link):
                    continue
                path, _, anchor = link.partition("#")
                target = (base / path).resolve() if path else page
                self.assertTrue(target.exists(), where)
                if page in PAGES and base == page.parent:
                    self.assertTrue(target.is_relative_to(DOCS), f"{where} is not on the site")
                if anchor and target.suffix == ".md":
                    self.assertIn(anchor, anchors(target), where)
                checked += 1
        self.assertGreater(checked, 100)

    def test_every_page_is_linked(self) -> None:
        linked = {(page.parent / link.partition("#")[0]).resolve() for page in PAGES for _, link in links(page)}
        for page in PAGES:
            self.assertTrue(page == DOCS / "index.md" or page in linked, f"no page links to {name(page)}")
        navigation = (ROOT / "zensical.toml").read_text()
        for page in PAGES:
            path = page.relative_to(DOCS).as_posix()
            if not path.startswith(("internals/", "reference/errors/", "reference/commands/")):
                self.assertIn(f'"{path}"', navigation)

    def test_pages_are_short(self) -> None:
        for page in PAGES + OTHERS:
            lines = len(page.read_text().splitlines())
            self.assertLessEqual(lines, LONGEST.get(name(page), LONGEST_PAGE), name(page))

    def test_lines_are_short(self) -> None:
        for page in PAGES + OTHERS:
            for number, line in prose(page):
                # Neither tables nor addresses can be broken.
                if line.startswith("|") or "](http" in line or is_generated(page):
                    continue
                self.assertLessEqual(len(line), COLUMNS, f"{name(page)}:{number}")

    def test_words_are_those_of_the_house(self) -> None:
        for page in PAGES + OTHERS:
            if page.name == "CONTRIBUTING.md" or is_generated(page):
                continue
            for number, line in prose(page):
                for word, better in WORDS.items():
                    self.assertIsNone(re.search(word, line), f"{name(page)}:{number}: write `{better}`")

    def test_code_can_be_parsed(self) -> None:
        for page in PAGES + OTHERS:
            if page.parent.name == "errors":
                continue
            for language, code in blocks(page):
                with self.subTest(page=name(page), code=code):
                    if language == "python":
                        compile(code, name(page), "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
                    elif language == "toml":
                        tomllib.loads(code)
                    elif language == "json":
                        json.loads(code)

    def test_programs_are_those_of_their_files(self) -> None:
        mark = r"<!-- A test compares this block with `([^`]+)`\. -->\n```\w+\n(.*?)^```"
        compared = 0
        for page in PAGES:
            for path, block in re.findall(mark, page.read_text(), re.MULTILINE | re.DOTALL):
                # A reader has the template in the folder, and needs no first line about this page.
                source = (ROOT / path).read_text().replace("../templates/", "")
                self.assertEqual(block, source.split("\n\n", 1)[1], f"{name(page)} differs from {path}")
                compared += 1
        self.assertGreater(compared, 0)


class Figures(unittest.TestCase):
    def test_sizes_are_as_measured(self) -> None:
        page = DOCS / "explanation/size.md"
        full, used = self.parts(), self.parts("--stdlib", "used")
        rows = ["| | full | used |", "|---|---|---|"]
        for row, kinds in ROWS.items():
            cells = [sum(parts.get(kind, 0) for kind in kinds) for parts in (full, used)]
            rows.append(f"| {row} | {megabytes(cells[0])} | {megabytes(cells[1])} |")
        totals = [megabytes(sum(parts.values())) for parts in (full, used)]
        rows.append(f"| **all** | **{totals[0]}** | **{totals[1]}** |")
        named = {kind for kinds in ROWS.values() for kind in kinds}
        self.assertLessEqual(set(full) | set(used), named)

        text = page.read_text()
        written = re.search(r"^\| \| full \| used \|\n(\|.*\n)+", text, re.MULTILINE)
        assert written is not None
        if os.environ.get("HOGNOSE_BLESS"):
            page.write_text(text.replace(written[0], "\n".join(rows) + "\n"))
            return
        expected = written[0].splitlines()
        self.assertEqual(len(expected), len(rows))
        for line, found in zip(expected, rows):
            self.assertEqual(re.sub(r"[\d.]+", "", line), re.sub(r"[\d.]+", "", found))
            for old, new in zip(re.findall(r"[\d.]+", line), re.findall(r"[\d.]+", found)):
                difference = abs(float(old) - float(new))
                self.assertLessEqual(difference, max(0.02, float(new) * TOLERANCE), f"HOGNOSE_BLESS=1 writes {found}")

    def parts(self, *options: str) -> dict[str, int]:
        """The sizes of the parts of a new project's component."""
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        for words in (["-q", "new", "hello"], ["-q", "build", "hello", *options]):
            subprocess.run([HOGNOSE, *words], cwd=folder, check=True)
        shown = [HOGNOSE, "inspect", "--json", "hello/hello.wasm"]
        found = json.loads(subprocess.run(shown, cwd=folder, check=True, capture_output=True).stdout)
        return {part["part"]: part["bytes"] for part in found["parts"]}


def megabytes(size: int) -> str:
    return f"{size / 1e6:.2f} MB" if size >= 5000 else ""


class Site(unittest.TestCase):
    def test_it_builds_without_a_warning(self) -> None:
        tools = install(CHECKS / "docs_requirements.txt", ROOT / "target" / "docs-venv")
        result = subprocess.run([tools / "zensical", "build", "--strict"], cwd=ROOT, capture_output=True, text=True)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        for page in PAGES:
            made = page.relative_to(DOCS).with_suffix("")
            made = made.parent if made.name == "index" else made
            self.assertTrue((ROOT / "target/site" / made / "index.html").exists(), name(page))


if __name__ == "__main__":
    unittest.main()
