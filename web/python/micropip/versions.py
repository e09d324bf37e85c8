"""Versions and what is asked of them, by PEP 440."""

import re

PATTERN = re.compile(
    r"v?(?:(?P<epoch>\d+)!)?(?P<release>\d+(?:\.\d+)*)"
    r"(?:[-_.]?(?P<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?P<pre_number>\d*))?"
    r"(?:-(?P<post_only>\d+)|[-_.]?(?P<post>post|rev|r)[-_.]?(?P<post_number>\d*))?"
    r"(?:[-_.]?(?P<dev>dev)[-_.]?(?P<dev_number>\d*))?"
    r"(?:\+(?P<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?",
    re.IGNORECASE,
)
PRE = {"alpha": "a", "beta": "b", "c": "rc", "pre": "rc", "preview": "rc"}


class Version:
    """Compared by `key`: two texts may be one version."""

    def __init__(self, text: str) -> None:
        found = PATTERN.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"{text!r} is no version")
        self.text = text.strip()
        self.epoch = int(found["epoch"] or 0)
        self.release = tuple(int(part) for part in found["release"].split("."))
        letter = (found["pre"] or "").lower()
        self.pre = (PRE.get(letter, letter), int(found["pre_number"] or 0)) if letter else None
        post = found["post_only"] or (found["post"] and (found["post_number"] or "0"))
        self.post = None if post is None else int(post)
        self.dev = int(found["dev_number"] or 0) if found["dev"] else None
        self.local = found["local"]
        # What is before a release without any: a development version, then a pre-release.
        pre = self.pre or (("", -1) if self.dev is not None and self.post is None else ("z", 0))
        dev = float("inf") if self.dev is None else self.dev
        self.key = (self.epoch, stripped(self.release), pre, -1 if self.post is None else self.post, dev)

    @property
    def is_early(self) -> bool:
        return self.pre is not None or self.dev is not None


def stripped(release: tuple[int, ...]) -> tuple[int, ...]:
    while len(release) > 1 and release[-1] == 0:
        release = release[:-1]
    return release


CLAUSE = re.compile(r"\s*(===|==|!=|<=|>=|~=|<|>)\s*(\S+)\s*")


def clauses(text: str) -> list[tuple[str, str]]:
    """`>=1.2,<2` as pairs."""
    parts = [part for part in text.strip().strip("()").split(",") if part.strip()]
    found = [CLAUSE.fullmatch(part) for part in parts]
    if None in found:
        raise ValueError(f"{text!r} does not say which versions: write as in `>=1.2,<2`")
    return [(match[1], match[2]) for match in found if match is not None]


def allows(clause: tuple[str, str], version: Version) -> bool:
    operator, text = clause
    if operator == "===":
        return version.text == text
    if text.endswith(".*"):
        wanted = Version(text[:-2])
        length = len(wanted.release)
        padded = version.release + (0,) * (length - len(version.release))
        same = version.epoch == wanted.epoch and padded[:length] == wanted.release
        return same == (operator == "==")
    wanted = Version(text)
    match operator:
        case "==" | "!=":
            same = version.key == wanted.key and wanted.local in (None, version.local)
            return same == (operator == "==")
        case "<=":
            return version.key <= wanted.key
        case ">=":
            return version.key >= wanted.key
        case "~=":
            start = f"{wanted.epoch}!" + ".".join(map(str, wanted.release[:-1])) + ".*"
            return version.key >= wanted.key and allows(("==", start), version)
        case "<":
            early = version.is_early and not wanted.is_early and stripped(version.release) == stripped(wanted.release)
            return version.key < wanted.key and not early
        case _:
            after = version.post is not None and wanted.post is None and stripped(version.release) == stripped(wanted.release)
            return version.key > wanted.key and not after
