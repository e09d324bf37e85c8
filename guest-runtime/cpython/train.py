"""What Python is trained with: a profile of this run tells the compiler which branches of CPython
are taken, and what is never run.

Each task is a kind of work that programs do, sized to take about as long as the others. What is
missing here is compiled for size.
"""

import base64
import bisect
import collections
import contextlib
import copy
import csv
import dataclasses
import datetime
import decimal
import enum
import functools
import hashlib
import heapq
import html
import io
import itertools
import json
import math
import operator
import random
import re
import statistics
import string
import struct
import textwrap
import typing
import urllib.parse


def calls(n):
    def ackermann(m, k):
        if m == 0:
            return k + 1
        return ackermann(m - 1, 1 if k == 0 else ackermann(m, k - 1))

    def keywords(a, b=2, *rest, c=3, **more):
        return a + b + c + len(rest) + len(more)

    def curry(x):
        return lambda y: lambda z: x + y + z

    for i in range(n):
        ackermann(2, 6)
        for j in range(60):
            keywords(i, c=j)
            keywords(i, 1, 2, 3, d=j)
            keywords(*(1, 2), **{"c": 5})
            curry(i)(j)(1)
            max(i, j), min(i, j, 3), abs(-j), divmod(i, j + 1), isinstance(i, int), len("abc")


class Shape:
    sides = 0

    def __init__(self, name):
        self.name = name
        self.history = []

    def area(self):
        raise NotImplementedError

    @property
    def label(self):
        return self.name

    @classmethod
    def make(cls, *args):
        return cls(*args)

    @staticmethod
    def double(x):
        return x * 2

    def __eq__(self, other):
        return self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __lt__(self, other):
        return self.area() < other.area()


class Square(Shape):
    sides = 4

    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side


class Disc(Shape):
    __slots__ = ("radius",)

    def __init__(self, radius):
        super().__init__("disc")
        self.radius = radius

    def area(self):
        return 3.14159 * self.radius**2


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __iter__(self):
        yield self.x
        yield self.y

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __bool__(self):
        return bool(self.x or self.y)


def methods(n):
    for i in range(n):
        shapes = [Square.make(k) if k % 2 else Disc(k / 3) for k in range(40)]
        total = sum(shape.area() for shape in shapes)
        for shape in shapes:
            shape.history.append((shape.label, shape.sides, shape.double(i)))
            shape.total = total
        sorted(shapes)
        {shape: shape.name for shape in shapes}
        vector = Vector(0, 0)
        for k in range(40):
            vector = vector + Vector(k, i) * 2
            x, y = vector
            if vector and vector[0] > vector[1]:
                x, y = y, x


@dataclasses.dataclass
class Order:
    number: int
    customer: str
    lines: list = dataclasses.field(default_factory=list)
    paid: bool = False


@dataclasses.dataclass(frozen=True, order=True)
class Money:
    units: int
    currency: str = "EUR"


class Pair(typing.NamedTuple):
    key: str
    value: int


class Colour(enum.Enum):
    RED = 1
    GREEN = 2


class Rights(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()


def records(n):
    for i in range(n):
        orders = [Order(k, f"customer {k % 7}") for k in range(30)]
        for order in orders:
            order.lines.extend(Pair("article", k) for k in range(3))
            order.paid = sum(line.value for line in order.lines) > 2
        by_customer = collections.defaultdict(list)
        for order in orders:
            by_customer[order.customer].append(order)
        dataclasses.asdict(orders[0]), repr(orders[1]), dataclasses.replace(orders[2], paid=True)
        sorted(Money(k * 7 % 13) for k in range(20)), hash(Money(i)), Money(1) == Money(1)
        colour = Colour(1 + i % 2)
        colour is Colour.RED, colour.name, Rights.READ | Rights.WRITE, Rights.READ in Rights(3)
        match orders[i % 30]:
            case Order(number=0, customer=name):
                name.upper()
            case Order(paid=True, lines=[first, *rest]):
                first.key, len(rest)
            case {"a": 1} | [_, _]:
                pass
            case _:
                pass


def loops(n):
    for i in range(n):
        sieve = bytearray([1]) * 400
        for k in range(2, 20):
            if sieve[k]:
                for m in range(k * k, 400, k):
                    sieve[m] = 0
        primes = [k for k, flag in enumerate(sieve) if flag and k > 1]
        total, k = 0, 0
        while k < 300:
            if k & 1 and k not in (7, 9) or k % 5 == 0:
                total += k << 2 ^ k >> 1
            elif total > 1_000_000:
                total -= k // 3
            else:
                total |= ~k & 255
            k += 1
        grid = [[0] * 12 for _ in range(12)]
        for y in range(12):
            row = grid[y]
            for x in range(12):
                row[x] = x * y + grid[y - 1][x - 1]
        transposed = list(zip(*grid))
        {(x, y): cell for y, row in enumerate(transposed) for x, cell in enumerate(row)}
        {p % 10 for p in primes}, any(p > 390 for p in primes), all(map(bool, primes))
        primes[::2], primes[-5:], primes.index(7), list(reversed(primes)), primes.count(3)


def numbers(n):
    for i in range(n):
        for y in range(10):
            for x in range(10):
                c = complex(x / 5 - 1.5, y / 5 - 1)
                re_, im = 0.0, 0.0
                for _ in range(15):
                    re_, im = re_ * re_ - im * im + c.real, 2.0 * re_ * im + c.imag
                    if re_ * re_ + im * im > 4.0:
                        break
        a = [[float(r * 3 + k) for k in range(8)] for r in range(8)]
        [[sum(a[r][k] * a[k][col] for k in range(8)) for col in range(8)] for r in range(8)]
        for k in range(1, 60):
            math.sqrt(k) + math.sin(k) * math.floor(k / 3) - round(k * 1.7, 2) + int(k / 7) + k**0.5 + float(k) // 2 % 3
            f"{k / 3:.3f}", str(k * 1.1), float("1.25"), int("42"), -k / 2 < 0.5 <= k, abs(-1.5 * k)
        big = math.factorial(60)
        big // 10**30 % 97, big * big, pow(7, 300, 1_000_003), str(big), big.bit_length(), hex(big), int(str(big))
        math.gcd(big, 360), i * 2**40 + 2**35 - 1, (i << 33) & 0xFFFF_FFFF_FFFF, 2**31 + i > 2**31


def texts(n):
    words = "the quick brown fox jumps over the lazy dog — straße, naïve, 東京".split()
    for i in range(n):
        line = " ".join(words)
        counts = {}
        for word in line.lower().split():
            counts[word] = counts.get(word, 0) + 1
        out = []
        for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            out.append(f"{word:<10}{count:>4d} {count!r} {word.title()}")
            out.append("%s=%d;%5.2f" % (word, count, count / 3))
            out.append("{0}-{name}".format(count, name=word))
        text = "\n".join(out)
        text.replace("o", "00").strip().partition("=")[2], text.find("fox"), text.startswith("the"), "dog" in text
        text.encode().decode(), text.upper().casefold(), text[3:40:2], text.splitlines()[1:3], "-" * 30, text.count("e")
        text.encode("latin-1", "replace"), text.isalnum(), text.rjust(9).zfill(5), text.translate({101: "E"})
        s = ""
        for character in line:
            s += chr(ord(character) + 1) if character.isalpha() else character
        repr(text), ascii(line), hash(s), s == line, s < line, text.rsplit("=", 3), string.capwords(line)
        textwrap.fill(line * 2, 30), html.escape("<a href='x'>&</a>"), urllib.parse.quote(line), urllib.parse.parse_qs("a=1&b=2")
        urllib.parse.urlsplit("https://example.org/path?query=1#fragment"), ",".join(map(str, range(40)))


def containers(n):
    for i in range(n):
        queue = collections.deque(maxlen=50)
        counter = collections.Counter()
        heap = []
        table = {}
        for k in range(120):
            queue.append(k)
            if len(queue) > 20:
                queue.popleft()
            heapq.heappush(heap, (k * 37 % 101, k))
            table[k % 31, "key"] = k
            table.setdefault(k % 17, []).append(k)
            counter[k % 5] += 1
        while heap:
            heapq.heappop(heap)
        counter.most_common(2), counter.update("abcabc")
        for key, value in list(table.items()):
            if isinstance(value, int):
                del table[key]
        merged = {**table, "x": 1} | {"y": 2}
        merged.pop("x"), "z" in merged, merged.get("q"), list(merged), merged == table, dict(zip("abc", range(3)))
        left, right = set(range(i % 7, 60)), {k * 2 for k in range(40)}
        left & right, left | right, left - right, left ^ right, left <= right, frozenset(left), left.discard(3)
        rows = [(k % 7, k % 11, str(k)) for k in range(60)]
        rows.sort(key=operator.itemgetter(1, 0), reverse=True)
        rows.sort(), sorted(rows, key=lambda row: row[2]), bisect.bisect([row[0] for row in rows], 3)
        rows.insert(3, rows.pop()), rows.remove(rows[5]), rows + rows[:4], rows * 2, (1, 2) + (3,), [*rows, *rows]
        copy.deepcopy(rows[:6]), copy.copy(table), tuple(rows), min(rows), max(rows, key=lambda row: row[1])
        first, *middle, last = rows


def iterators(n):
    def tree(depth):
        if depth:
            yield from tree(depth - 1)
            yield depth
            yield from tree(depth - 1)

    def average():
        total, count, value = 0, 0, None
        while True:
            sent = yield value
            total, count = total + sent, count + 1
            value = total / count

    @functools.lru_cache(maxsize=None)
    def paths(x, y):
        return 1 if not x or not y else paths(x - 1, y) + paths(x, y - 1)

    @functools.wraps(average)
    def wrapped(*args, **kwargs):
        return sum(args) + len(kwargs)

    for i in range(n):
        sum(tree(7))
        running = average()
        next(running)
        for k in range(30):
            running.send(k)
        paths.cache_clear()
        paths(7, 7)
        list(itertools.chain(range(20), itertools.islice(itertools.count(), 20))), list(itertools.product("abc", range(5)))
        [list(group) for _, group in itertools.groupby(range(40), key=lambda k: k // 9)], list(itertools.accumulate(range(30)))
        functools.reduce(operator.add, range(40)), list(filter(None, range(20))), list(map(pow, range(20), range(20)))
        functools.partial(wrapped, 1, k=2)(3), dict(enumerate("abcdef")), list(itertools.combinations(range(6), 3)), list(itertools.zip_longest("ab", "c"))


class Refused(Exception):
    def __init__(self, code):
        super().__init__(f"refused: {code}")
        self.code = code


def errors(n):
    @contextlib.contextmanager
    def scope(log):
        log.append("in")
        try:
            yield log
        finally:
            log.append("out")

    def risky(k):
        if k % 3 == 0:
            raise Refused(k)
        if k % 3 == 1:
            return {}["missing"]
        return [][k]

    for i in range(n):
        log = []
        for k in range(30):
            try:
                with scope(log):
                    risky(k)
            except Refused as error:
                log.append(error.code)
            except (KeyError, IndexError) as error:
                log.append(type(error).__name__)
            else:
                log.append(None)
            finally:
                log.append(k)
            try:
                int("x")
            except ValueError as error:
                try:
                    raise RuntimeError("worse") from error
                except RuntimeError:
                    pass
            getattr(log, "nothing", None), hasattr(log, "append")


def documents(n):
    document = {
        "users": [
            {"id": k, "name": f"Zoë {k}", "mail": None, "active": k % 2 == 0, "score": k / 7, "tags": ["x", "y\n\"z\""]} for k in range(12)
        ],
        "big": 2**40,
        "nested": {"a": {"b": {"c": []}}},
    }
    for i in range(n):
        text = json.dumps(document)
        json.loads(text) == document
        json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False), json.loads('[1.5, true, null, "\\u00e9", -3e2]')
        table = io.StringIO()
        writer = csv.writer(table)
        writer.writerows([user["id"], user["name"], user["score"]] for user in document["users"])
        list(csv.DictReader(io.StringIO(table.getvalue()), fieldnames=["id", "name", "score"]))


def patterns(n):
    log = re.compile(r"(?P<host>\S+) \[(?P<when>[^\]]+)\] \"(GET|POST) ([^ ]+) HTTP/1\.[01]\" (\d{3}) (\d+|-)")
    words = re.compile(r"\b[a-z]+(?:-[a-z]+)*\b", re.IGNORECASE)
    lines = [f'host{k}.example [2024-05-{k:02}] "GET /page/{k}?q=Ünï HTTP/1.1" 200 {k * 7}' for k in range(10)]
    for i in range(n):
        for line in lines:
            match = log.match(line)
            match.group("host"), match.groups(), match.groupdict(), match.start(2)
        text = "; ".join(lines)
        words.findall(text), re.sub(r"\d+", lambda found: str(int(found[0]) + 1), text), re.split(r"[;,\s]+", text)
        re.search(r"page/(\d)\?.*?200", text), [found.span() for found in words.finditer(text)], re.fullmatch(r"a*b|c", "aaab")
        re.search(r"^(?:(?:a|b)+c?)+d", "abcabcabcx"), re.escape(text[:20])


def binary(n):
    for i in range(n):
        packed = b"".join(struct.pack("<IhdB3s", k, -k, k / 3, k % 256, b"abc") for k in range(30))
        [fields for fields in struct.iter_unpack("<IhdB3s", packed)]
        view = memoryview(packed)[10:200]
        sum(view), bytes(view[5:9]), view.tolist()[:3], packed.find(b"abc"), packed.hex(), packed[3], packed.split(b"a")
        base64.b64decode(base64.b64encode(packed)), hashlib.sha256(packed).hexdigest(), hashlib.md5(packed).digest()
        buffer = bytearray()
        for k in range(100):
            buffer.append(k)
            buffer += b"xy"
        buffer[3:5] = b"zzz"
        int.from_bytes(packed[:6], "little"), (i * 77).to_bytes(4, "big"), bytes(range(50)), buffer.decode("latin-1")
        stream = io.BytesIO(packed)
        stream.read(10), stream.seek(0), stream.readline(), stream.getvalue()
        text = io.TextIOWrapper(io.BytesIO(b"line\n" * 20), encoding="utf-8")
        [line.rstrip() for line in text]


def calendar(n):
    start = datetime.datetime(2024, 1, 31, 12, 30, tzinfo=datetime.timezone.utc)
    for i in range(n):
        for k in range(12):
            moment = start + datetime.timedelta(days=k * 17, seconds=k)
            moment.isoformat(), moment.date() < datetime.date(2024, 3, 1), datetime.datetime.fromisoformat("2024-02-03T04:05:06")
            moment.strftime("%Y-%m-%d %H:%M"), (moment - start).total_seconds(), moment.replace(hour=k), moment.weekday()
        price = decimal.Decimal("19.99")
        [(price * k).quantize(decimal.Decimal("0.01")) / 3 for k in range(10)]
        statistics.mean(range(20)), statistics.stdev(range(20))
        dice = random.Random(i)
        [dice.randint(1, 6) for _ in range(30)], dice.shuffle(list(range(20))), dice.choice("abc"), dice.random()


def coroutines(n):
    class Turn:
        def __await__(self):
            yield

    async def worker(queue, done):
        while queue:
            done.append(queue.pop())
            await Turn()

    async def numbers_of(limit):
        for k in range(limit):
            await Turn()
            yield k

    class Scope:
        async def __aenter__(self):
            return self

        async def __aexit__(self, *error):
            await Turn()

    async def main(done):
        async with Scope():
            async for k in numbers_of(20):
                done.append(k)
        return [k async for k in numbers_of(5)]

    for i in range(n):
        queue, done = list(range(40)), []
        tasks = collections.deque([worker(queue, done), worker(queue, done), main(done)])
        while tasks:
            task = tasks.popleft()
            try:
                task.send(None)
            except StopIteration:
                continue
            tasks.append(task)


def machine(n):
    """An interpreter in the interpreter: long functions of ifs, tuples and small methods."""
    program = [("push", 10), ("store", "n"), ("push", 1), ("store", "f"), ("load", "n"), ("jump-zero", 15), ("load", "f"), ("load", "n"), ("mul", None)]
    program += [("store", "f"), ("load", "n"), ("push", -1), ("add", None), ("store", "n"), ("jump-back", 4)]
    for i in range(n):
        stack, names, at = [], {}, 0
        while at < len(program):
            op, argument = program[at]
            at += 1
            if op == "push":
                stack.append(argument)
            elif op == "load":
                stack.append(names[argument])
            elif op == "store":
                names[argument] = stack.pop()
            elif op in {"add", "mul"}:
                right, left = stack.pop(), stack.pop()
                stack.append(left + right if op == "add" else left * right)
            elif op == "jump-zero":
                if not stack.pop():
                    at = argument
            else:
                at = argument
        assert names["f"] == 3628800


def classes(n):
    for i in range(n):
        made = type(f"Made{i}", (Shape,), {"area": lambda self: 1, "x": i})
        made("m").area(), issubclass(made, Shape), made.__mro__, made.__name__
        namespace = {}
        exec(compile(f"def f(a, b={i}):\n    return [a + k for k in range(b % 5)]\nresult = f(2)", "made", "exec"), namespace)
        eval("1 + result[0] if result else 0", namespace)


TASKS = {
    calls: 60,
    methods: 120,
    records: 60,
    loops: 120,
    numbers: 60,
    texts: 100,
    containers: 90,
    iterators: 90,
    errors: 120,
    documents: 110,
    patterns: 60,
    binary: 130,
    calendar: 100,
    coroutines: 300,
    machine: 1000,
    classes: 60,
}

if __name__ == "__main__":
    import sys

    for task, size in TASKS.items():
        task(size * int(sys.argv[1]))
