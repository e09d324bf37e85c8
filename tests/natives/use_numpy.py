"""Arrays, linear algebra, transforms, and random numbers, with the time of operations of each."""

from functools import partial

import numpy as np

RANDOM = np.random.default_rng(7)
A = RANDOM.random((200, 200))
B = RANDOM.random((200, 200))
LONG = RANDOM.random(100_000)
INTS = RANDOM.integers(0, 1 << 30, 100_000)
SIGNAL = RANDOM.random(1 << 14)


def products(kind: str) -> bool:
    """Whether products of shapes and strides of many kinds are the sums that they stand for."""
    grid = (np.arange(90 * 140).reshape(90, 140) % 17 - 8).astype(kind)
    if kind in "FD":
        grid += 1j * grid[::-1]
    good = True
    for left in grid, grid[::2, ::-1], np.asfortranarray(grid), grid[:5], grid[:3]:
        for right in grid.T, grid[::-1].T, grid.T.copy()[:, ::3], grid.T[:, :2]:
            wanted = (left[:, :, None] * right[None]).sum(1)
            out = np.empty(wanted.shape[::-1], kind).T
            np.matmul(left, right, out=out)
            for came in out, left @ right, left.dot(right), np.einsum("ij,jk", left, right):
                good &= np.array_equal(came, wanted)
            for vector in left[1], left[1].copy():
                good &= np.array_equal(vector @ right, wanted[1])
                good &= np.array_equal(right.T @ vector, wanted[1])
            good &= bool(left[1] @ right[:, 1] == wanted[1, 1])
    return good


def solves(kind: str) -> bool:
    """Whether equations are solved and matrices are taken apart."""
    noise = np.random.default_rng(2)
    square = noise.random((130, 130)).astype(kind)
    if kind in "FD":
        square += 1j * noise.random((130, 130)).astype(square.real.dtype)
    positive = square @ square.conj().T + 130 * np.eye(130, dtype=kind)
    close = partial(np.allclose, rtol=0, atol=0.05 if kind in "fF" else 1e-9)
    good = close(positive @ np.linalg.solve(positive, square[:, ::2]), square[:, ::2])
    good &= close(square @ np.linalg.inv(square), np.eye(130))
    lower = np.linalg.cholesky(positive)
    good &= close(lower @ lower.conj().T, positive)
    q, r = np.linalg.qr(square)
    left, values, right = np.linalg.svd(square)
    roots, vectors = np.linalg.eigh(positive)
    good &= close(q @ r, square) and close(left * values @ right, square)
    return bool(good and close(positive @ vectors, vectors * roots))


def sorts(kind: str) -> bool:
    """Whether numbers are sorted, with NaN at the end."""
    numbers = (np.random.default_rng(3).random(5000) * 250 - 120 * (kind not in "BHIQ")).astype(kind)
    wanted = sorted(numbers.tolist())
    if kind in "fd":
        numbers[::100] = np.nan
        wanted = sorted(it for it in numbers.tolist() if it == it) + [np.nan] * 50
    return np.array_equal(np.sort(numbers), np.array(wanted, kind), equal_nan=kind in "fd")


def use() -> None:
    print([kind for kind in "fdFD" if products(kind)], [kind for kind in "fdFD" if solves(kind)])
    print([kind for kind in "bBhHiIqQfd" if sorts(kind)])
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
