import wit_world


def collections_() -> object:
    from collections import ChainMap, Counter, OrderedDict, defaultdict, deque

    d = defaultdict(list)
    d["a"].append(1)
    return [Counter("aab").most_common(1), dict(d), deque([1, 2], 1)[0], ChainMap({}, {"x": 1})["x"], list(OrderedDict(a=1))]


def contextvars_() -> object:
    from contextvars import ContextVar

    variable = ContextVar("variable", default=1)
    variable.set(2)
    return variable.get()


def csv_() -> object:
    import csv
    import io

    return list(csv.reader(io.StringIO("a,b\n1,'2'\n")))


def dataclasses_() -> object:
    import functools
    from dataclasses import asdict, dataclass, field

    @dataclass(order=True, frozen=True, slots=True)
    class P:
        x: int
        y: list[int] = field(default_factory=list, compare=False)

    def same(method):
        return functools.wraps(method)(lambda self: method(self))

    class Base:
        def name(self):
            return "base"

    @dataclass(slots=True)
    class Q(Base):
        x: int

        @same
        def name(self):
            return super().name() + str(self.x)

    return [asdict(P(1)), P(1) < P(2), Q(7).name()]


def datetime_() -> object:
    from datetime import UTC, datetime, timedelta

    return (datetime(2024, 2, 28, tzinfo=UTC) + timedelta(days=1)).isoformat()


def decimal_() -> object:
    from decimal import Decimal, getcontext

    getcontext().prec = 10
    return str(Decimal(2).sqrt())


def enum_() -> object:
    from enum import IntFlag, StrEnum, auto

    class A(StrEnum):
        X = auto()

    class B(IntFlag):
        P = 1
        Q = 2

    return [A.X.value, int(B.P | B.Q)]


def hashlib_() -> object:
    import hashlib

    return [hashlib.sha256(b"x").hexdigest()[:8], hashlib.md5(b"x").hexdigest()[:8], hashlib.blake2b(b"x").hexdigest()[:8]]


def itertools_() -> object:
    from functools import lru_cache, reduce
    from itertools import accumulate, batched

    @lru_cache
    def fib(n: int) -> int:
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    return [list(batched("abc", 2)), list(accumulate([1, 2])), reduce(max, [1, 3]), fib(80)]


def pickle_() -> object:
    import copy
    import pickle
    from fractions import Fraction

    return str(copy.deepcopy(pickle.loads(pickle.dumps(Fraction(1, 3)))))


def re_() -> object:
    import re

    return re.sub(r"(\w+)@(\w+)", r"\2 \1", "me@home")


def statistics_() -> object:
    import math
    import statistics

    return [statistics.median([3, 1, 2]), round(math.gamma(5)), math.isqrt(17)]


def string_() -> object:
    import string
    import textwrap
    import unicodedata

    return [string.Template("$x").substitute(x=1), textwrap.shorten("a b c d", 5), unicodedata.name("é")]


def struct_() -> object:
    import base64
    import binascii
    import struct

    return [struct.pack("<IH", 1, 2).hex(), base64.b64encode(b"x").decode(), binascii.crc32(b"x")]


def threading_() -> object:
    import threading

    lock = threading.RLock()
    with lock:
        return threading.current_thread().name


def typing_() -> object:
    from typing import Protocol, TypedDict, runtime_checkable

    @runtime_checkable
    class Sized(Protocol):
        def __len__(self) -> int: ...

    class Movie(TypedDict):
        name: str

    return [isinstance([], Sized), Movie(name="x")]


def urllib_() -> object:
    from html import escape
    from urllib.parse import parse_qs, urljoin

    return [parse_qs("a=1&a=2"), urljoin("http://x/y/", "../z"), escape("<")]


def zoneinfo_() -> object:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    return datetime(2024, 1, 1, tzinfo=ZoneInfo("America/New_York")).utcoffset().total_seconds()


class WitWorld(wit_world.WitWorld):
    def check(self, name: str) -> str:
        return repr(globals()[name + "_"]())
