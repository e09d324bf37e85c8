"""What `hashlib` takes from OpenSSL elsewhere: keys of passwords. Loaded when `hashlib` is."""

from __future__ import annotations

import hashlib
from operator import index

from hognose_keys import pbkdf2, scrypt as derive

# As of `typing`, whose import would be the greatest part of `hashlib`.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# OpenSSL's limit, unless the caller gives one.
_MEMORY = 32 << 20
_MOST = 2**31 - 1


def _octets(name: str, value: Any) -> bytes:
    if isinstance(value, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    try:
        return bytes(memoryview(value))
    except TypeError:
        raise TypeError(f"{name}: a bytes-like object is required, not '{type(value).__name__}'") from None


def _number(name: str, value: Any) -> int:
    if value is None:
        raise TypeError(f"{name} is required and must be an unsigned int")
    number = index(value)
    if number < 0:
        raise OverflowError("can't convert negative value to unsigned int")
    return number


def _length(name: str, value: Any) -> int:
    number = index(value)
    if number < 1:
        raise ValueError(f"{name} must be greater than 0.")
    if number > _MOST:
        raise OverflowError(f"{name} is too great.")
    return number


def pbkdf2_hmac(hash_name: str, password: Any, salt: Any, iterations: int, dklen: int | None = None) -> bytes:
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC."""
    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    password, salt = _octets("password", password), _octets("salt", salt)
    name = hash_name.lower()
    try:
        digest = hashlib.new(name)
    except ValueError:
        raise ValueError(f"unsupported hash type {hash_name}") from None
    if not digest.digest_size:
        raise ValueError(f"unsupported hash type {hash_name}")
    iterations = _length("iteration value", iterations)
    length = digest.digest_size if dklen is None else _length("key length", dklen)
    key: bytes | None = pbkdf2(name, password, salt, iterations, length)
    return _by_objects(name, password, salt, iterations, length) if key is None else key


def _by_objects(name: str, password: bytes, salt: bytes, iterations: int, length: int) -> bytes:
    """For the other hashes: slower by far."""
    digest = hashlib.new(name)
    size = digest.block_size
    if len(password) > size:
        password = hashlib.new(name, password).digest()
    password = password.ljust(size, b"\0")
    inner = hashlib.new(name, bytes(byte ^ 0x36 for byte in password))
    outer = hashlib.new(name, bytes(byte ^ 0x5C for byte in password))

    def authenticate(text: bytes) -> bytes:
        first, second = inner.copy(), outer.copy()
        first.update(text)
        second.update(first.digest())
        return second.digest()

    key = b""
    number = 0
    while len(key) < length:
        number += 1
        block = authenticate(salt + number.to_bytes(4, "big"))
        total = int.from_bytes(block, "big")
        for _ in range(iterations - 1):
            block = authenticate(block)
            total ^= int.from_bytes(block, "big")
        key += total.to_bytes(digest.digest_size, "big")
    return key[:length]


def scrypt(
    password: Any, *, salt: Any = None, n: int | None = None, r: int | None = None, p: int | None = None, maxmem: int = 0, dklen: int = 64
) -> bytes:
    """scrypt password-based key derivation function."""
    password = _octets("password", password)
    if salt is None:
        raise TypeError("salt is required")
    salt = _octets("salt", salt)
    n, r, p = _number("n", n), _number("r", r), _number("p", p)
    if n < 2 or n & n - 1:
        raise ValueError("n must be a power of 2.")
    if not 0 <= maxmem <= _MOST:
        raise ValueError(f"maxmem must be positive and smaller than {_MOST}")
    if not 1 <= dklen <= _MOST:
        raise ValueError(f"dklen must be greater than 0 and smaller than {_MOST}")
    memory = 128 * r * p + 32 * r * (n + 2) * 4
    if not r or not p or p * r >= 2**30 or n >= 1 << 16 * min(r, 4) or memory > (maxmem or _MEMORY):
        raise ValueError("Invalid parameter combination for n, r, p, maxmem.")
    key: bytes = derive(password, salt, n, r, p, dklen)
    return key


for _function in pbkdf2_hmac, scrypt:
    _function.__module__ = "hashlib"
    setattr(hashlib, _function.__name__, _function)
hashlib.__all__ += ("pbkdf2_hmac",)
