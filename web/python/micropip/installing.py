"""Finds wheels of packages and of what they need, checks them, and puts them on the path."""

import hashlib
import json
from collections.abc import Iterable
from importlib import invalidate_caches
from typing import Any
from zipimport import zipimporter

from hognose_web import finder

from . import native
from .requirements import Requirement, holds, normalised, parsed
from .versions import Version, allows
from .wheels import Wheel, is_pure, is_wheel, required

# How an index answers for a name, or for a release of it: as PyPI's JSON.
INDEXES = ["https://pypi.org/pypi/{package_name}/json"]

# Rounds of taking back a choice, after which there is no hope.
MOST_ROUNDS = 100

installed: dict[str, Wheel] = {}


def set_index_urls(urls: str | Iterable[str]) -> None:
    """Where names are looked up: URLs with `{package_name}`, for which an index answers in JSON."""
    INDEXES[:] = [urls] if isinstance(urls, str) else urls


async def fetched(url: str) -> bytes:
    from js import fetch

    try:
        response = await fetch(url)
    except Exception as error:
        raise OSError(f"cannot fetch {url}: {error}") from None
    if not response.ok:
        raise FileNotFoundError(f"{url} answered {response.status}")
    return (await response.arrayBuffer()).to_bytes()


def absolute(url: str, base: str | None = None) -> str:
    from js import URL, location

    # A worker may be of a script that is a blob.
    origin = location.origin if location.protocol == "blob:" else location.href
    return URL.new(url, base or origin).href.replace("%7B", "{").replace("%7D", "}")


def requires_of(place: str) -> tuple[str, ...]:
    """What a wheel needs, which it says itself."""
    archive = zipimporter(place)
    names = [name for name in archive._get_files() if name.endswith(".dist-info/METADATA")]
    return required(archive.get_data(names[0])) if names else ()


class Resolution:
    """Chooses a release of each package: the latest that all who ask for it allow."""

    def __init__(self, indexes: list[str], pre: bool, deps: bool) -> None:
        self.indexes = indexes
        self.pre = pre
        self.deps = deps
        self.answers: dict[str, Any] = {}
        self.asked: dict[str, list[tuple[Requirement, str]]] = {}
        self.chosen: dict[str, Wheel] = {}

    async def all(self, wanted: list[str]) -> list[Wheel]:
        for _ in range(MOST_ROUNDS):
            self.chosen = {}
            if await self.round(wanted):
                return list(self.chosen.values())
        raise ValueError(f"no releases of {', '.join(self.asked)} were found that fit one another")

    async def round(self, wanted: list[str]) -> bool:
        """Chooses again, with what is known of who asks for what. False if that was too little."""
        open_ = [(text, "the program", frozenset[str]()) for text in wanted]
        seen: set[tuple[str, frozenset[str]]] = set()
        while open_:
            text, by, extras = open_.pop(0)
            if is_wheel(text):
                wheel, extras = await self.of_url(text), frozenset()
            else:
                requirement = parsed(text)
                if not holds(requirement.marker, extras):
                    continue
                entry = (requirement._replace(marker=None, extras=frozenset()), by)
                known = self.asked.setdefault(requirement.name, [])
                if entry not in known:
                    known.append(entry)
                found = self.chosen.get(requirement.name)
                if found is not None and not found.fits(requirement):
                    return False
                wheel, extras = found or await self.choose(requirement), requirement.extras
            self.chosen[wheel.name] = wheel
            if (wheel.name, extras) in seen or not self.deps:
                continue
            seen.add((wheel.name, extras))
            open_ += [(need, f"{wheel.name} {wheel.version}", extras) for need in wheel.requires]
        return True

    async def choose(self, requirement: Requirement) -> Wheel:
        name = requirement.name
        asked = self.asked[name]
        urls = [url for one, _ in asked if (url := one.url)]
        if urls:
            return await self.of_url(urls[0])
        own = native.inside().get(name)
        there = own or installed.get(name)
        if there is not None and all(there.fits(one) for one, _ in asked):
            return there
        by = "; ".join(f"{who} asks for {native.shown(one)}" for one, who in asked)
        if own is not None:
            raise ValueError(f"no release of `{name}` fits: {by}, and this runner has {own.version} inside")
        index, about = await self.about(name)
        releases = sorted((Version(text) for text in about["releases"] if is_version(text)), key=lambda it: it.key, reverse=True)
        fitting = [release for release in releases if all(allows(clause, release) for one, _ in asked for clause in one.clauses)]
        early = self.pre or any(Version(text).is_early for one, _ in asked for sign, text in one.clauses if sign == "==" and not text.endswith(".*"))
        final = fitting if early else [release for release in fitting if not release.is_early] or fitting
        misfit = None
        for release in final:
            files = [file for file in about["releases"][release.text] if not file.get("yanked")]
            pure = next((file for file in files if is_pure(file["filename"])), None)
            if pure is None and files:
                raise await native.refused(name, release.text, [file["filename"] for file in files])
            if pure is not None:
                wheel = await self.wheel(name, release.text, pure, index)
                # An older one may be for what the runner has inside.
                reason = native.misfit(wheel, requirement.extras)
                if reason is None:
                    return wheel
                misfit = misfit or reason
        latest = releases[0].text if releases else "none"
        raise ValueError(f"no release of `{name}` fits: {misfit or by}; the latest is {latest}")

    async def about(self, name: str) -> tuple[str, Any]:
        reasons = []
        for index in self.indexes:
            url = absolute(index.replace("{package_name}", name))
            if url not in self.answers:
                try:
                    self.answers[url] = json.loads(await fetched(url))
                except FileNotFoundError as error:
                    self.answers[url] = error
            answer = self.answers[url]
            if not isinstance(answer, FileNotFoundError):
                return url, answer
            reasons.append(str(answer))
        raise ValueError(f"there is no package `{name}`: {'; '.join(reasons)}")

    async def wheel(self, name: str, version: str, file: Any, index: str) -> Wheel:
        _, about = await self.about(name)
        info = about["info"]
        if info["version"] != version:
            start, _, end = index.rpartition("/")
            info = json.loads(await fetched(f"{start}/{version}/{end}"))["info"]
        requires = tuple(info.get("requires_dist") or ())
        return Wheel(name, version, absolute(file["url"], index), file["digests"]["sha256"], requires)

    async def of_url(self, text: str) -> Wheel:
        url, _, fragment = absolute(text).partition("#")
        file = url.partition("?")[0].rpartition("/")[2].replace("%2B", "+")
        name, version = file.split("-")[:2]
        if not is_pure(file):
            raise await native.refused(normalised(name), version, [file])
        digest = fragment.removeprefix("sha256-").removeprefix("sha256=") or None
        contents = await fetched(url)
        checked(url, contents, digest)
        requires = requires_of(finder.put(url, contents))
        return Wheel(normalised(name), version, url, digest or hashlib.sha256(contents).hexdigest(), requires)


def is_version(text: str) -> bool:
    try:
        return bool(Version(text))
    except ValueError:
        return False


def checked(url: str, contents: bytes, digest: str | None) -> None:
    found = hashlib.sha256(contents).hexdigest()
    if digest is not None and digest != found:
        raise ValueError(f"{url} is not the file that is locked:\n  locked: sha256-{digest}\n  found:  sha256-{found}")


async def install(
    requirements: str | Iterable[str],
    *,
    deps: bool = True,
    pre: bool = False,
    index_urls: str | Iterable[str] | None = None,
    lock: Any = None,
) -> None:
    """Installs packages by name or by the URL of a wheel, and what they need.

    `lock` is what `freeze()` gave, as text or read: exactly that is installed then.
    """
    wanted = [requirements] if isinstance(requirements, str) else [str(one) for one in requirements]
    indexes = INDEXES if index_urls is None else [index_urls] if isinstance(index_urls, str) else [*index_urls]
    if lock is not None:
        wheels = locked(lock, wanted)
    else:
        wheels = await Resolution(indexes, pre, deps).all(wanted)
    for wheel in wheels:
        if wheel.url == "":
            continue
        known = installed.get(wheel.name)
        if known == wheel:
            continue
        if known is not None:
            raise ValueError(f"`{wheel.name}` {known.version} is installed, and {wheel.version} is asked for: a program has one release of each package")
        contents = await fetched(wheel.url)
        checked(wheel.url, contents, wheel.sha256)
        finder.put(wheel.url, contents)
        installed[wheel.name] = wheel
    invalidate_caches()


def locked(lock: Any, wanted: list[str]) -> list[Wheel]:
    table = json.loads(lock) if isinstance(lock, str) else lock
    wheels = {name: Wheel(name, entry["version"], entry["url"], entry["sha256"], tuple(entry["requires"])) for name, entry in table["packages"].items()}
    for wheel in wheels.values():
        if reason := native.misfit(wheel, ()):
            raise ValueError(f"the lock was made for another runner: {reason}")
    for text in wanted:
        if not is_wheel(text) and parsed(text).name not in wheels | native.inside():
            raise ValueError(f"the lock has no `{text}`: install it without the lock, and take the lock of `freeze()`")
    return [*wheels.values()]


def freeze() -> str:
    """What is installed, as JSON for `lock`."""
    packages = {wheel.name: {"version": wheel.version, "url": wheel.url, "sha256": wheel.sha256, "requires": wheel.requires} for wheel in sorted(installed.values())}
    return json.dumps({"lock": 1, "packages": packages}, indent=2)


def list_() -> dict[str, str]:
    return {wheel.name: wheel.version for wheel in sorted([*native.inside().values(), *installed.values()])}
