"""Pure Python, as programs have it: each function takes how much to do and gives something to
compare."""

import json
import re
from itertools import permutations


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def nbody(steps):
    bodies = [
        [0.0, 0.0, 0.0, 0.0, 39.5],
        [4.84, -1.16, 0.6, 2.81, 0.037],
        [8.34, 4.12, -1.01, 1.82, 0.011],
        [12.89, -15.11, 1.08, 0.87, 0.0017],
    ]
    for _ in range(steps):
        for i, a in enumerate(bodies):
            for b in bodies[i + 1 :]:
                dx, dy = a[0] - b[0], a[1] - b[1]
                pull = 0.001 / (dx * dx + dy * dy + 0.01) ** 1.5
                a[2] -= dx * b[4] * pull
                a[3] -= dy * b[4] * pull
                b[2] += dx * a[4] * pull
                b[3] += dy * a[4] * pull
        for body in bodies:
            body[0] += 0.001 * body[2]
            body[1] += 0.001 * body[3]
    return round(bodies[0][0], 9)


def fannkuch(n):
    most = 0
    for order in permutations(range(n)):
        flipped = list(order)
        flips = 0
        while first := flipped[0]:
            flipped[: first + 1] = flipped[first::-1]
            flips += 1
        most = max(most, flips)
    return most


def round_trip(n):
    value = [{"id": i, "name": f"item {i}", "tags": ["a", "b"], "score": i / 3} for i in range(n)]
    return len(json.dumps(json.loads(json.dumps(value))))


def strings(n):
    parts = [f"{i:x}-{i}".upper().replace("A", "b") for i in range(n)]
    return len(" ".join(parts).split("-"))


def objects(n):
    class Point:
        def __init__(self, x, y):
            self.x = x
            self.y = y

    seen = {}
    for i in range(n):
        point = Point(i, i % 97)
        seen.setdefault(point.y, []).append(point)
    return sum(point.x for points in seen.values() for point in points)


def regex(n):
    text = "user{0}@example.org, tel. +49 30 {0}; " * n
    return len(re.findall(r"(\w+)@(\w+)\.org|\+(\d+) (\d+)", text))
