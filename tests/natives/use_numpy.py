"""Arrays, linear algebra, transforms, and random numbers, with the time of operations of each."""

import numpy as np

RANDOM = np.random.default_rng(7)
A = RANDOM.random((200, 200))
B = RANDOM.random((200, 200))
LONG = RANDOM.random(100_000)
INTS = RANDOM.integers(0, 1 << 30, 100_000)
SIGNAL = RANDOM.random(1 << 14)


def use() -> None:
    square = np.arange(12.0).reshape(3, 4)
    print(np.arange(3).sum(), (square @ square.T).tolist(), np.sort([3, 1, 2])[::-1])
    print(np.fft.fft(np.arange(4)))
    print(np.linalg.inv([[2.0, 1], [1, 3]]).round(6).tolist(), np.linalg.svd(square)[1].round(6))
    print(np.random.default_rng(1).random(3), np.random.RandomState(1).randint(10, size=5))
    square.tofile("/tmp/square")
    with open("/tmp/square", "r+b") as file:
        print(np.fromfile(file, count=3).tolist(), file.tell(), np.fromfile(file).sum(), file.read())
        square[:1].tofile(file)
    print(np.memmap("/tmp/square", mode="r", shape=(4, 4), dtype=float)[3].tolist())
    np.save("/tmp/square.npy", square)
    print(np.load("/tmp/square.npy").shape, np.load("/tmp/square.npy", mmap_mode="r").sum())
    print(np.array(["b", "a"], dtype="U1"), np.datetime64("2026-01-31") + 1, np.float32(1) / 3)


OPERATIONS = {
    "matmul, 200 x 200": lambda: A @ B,
    "sort, 100,000 floats": lambda: np.sort(LONG),
    "sort, 100,000 integers": lambda: np.sort(INTS),
    "fft, 16,384 points": lambda: np.fft.fft(SIGNAL),
    "random, 100,000 floats": lambda: RANDOM.random(100_000),
    "normal, 100,000 floats": lambda: RANDOM.standard_normal(100_000),
    "a + b, 100,000 floats": lambda: LONG + LONG,
    "sum, 100,000 floats": lambda: LONG.sum(),
    "sin, 100,000 floats": lambda: np.sin(LONG),
    "exp, 100,000 floats": lambda: np.exp(LONG),
    "solve, 200 x 200": lambda: np.linalg.solve(A, B),
}
