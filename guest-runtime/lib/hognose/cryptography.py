"""What stands in for the native half of `cryptography`, which components do not have.

Packages that need it for a few of their functions can be imported so. HKDF is there. All else says
that it is not when it is used, and what looks for the rest of the library, as PyJWT does for its
algorithms, finds that it is not installed.
"""

from __future__ import annotations

import enum
import hmac
import os
from typing import Any, NoReturn

TEXT = "the native part of cryptography is not in this component"
RUST = "cryptography.hazmat.bindings._rust"


def __getattr__(name: str) -> NoReturn:
    if name.startswith("__"):
        raise AttributeError(name)
    raise ModuleNotFoundError(f"{TEXT}, and with it `{name}`", name=f"{RUST}.{name}")


def absent(what: str) -> NoReturn:
    from cryptography.exceptions import UnsupportedAlgorithm  # type: ignore

    raise UnsupportedAlgorithm(f"{TEXT}, and with it {what}")


class _Reasons(enum.Enum):
    BACKEND_MISSING_INTERFACE = 0
    UNSUPPORTED_HASH = 1
    UNSUPPORTED_CIPHER = 2
    UNSUPPORTED_PADDING = 3
    UNSUPPORTED_MGF = 4
    UNSUPPORTED_PUBLIC_KEY_ALGORITHM = 5
    UNSUPPORTED_ELLIPTIC_CURVE = 6
    UNSUPPORTED_SERIALIZATION = 7
    UNSUPPORTED_X509 = 8
    UNSUPPORTED_EXCHANGE_ALGORITHM = 9
    UNSUPPORTED_DIFFIE_HELLMAN = 10
    UNSUPPORTED_MAC = 11


class Hkdf:
    """HKDF of RFC 5869."""

    def __init__(self, algorithm: Any, length: int, salt: bytes | None, info: bytes | None, backend: Any = None) -> None:
        self.hash = algorithm.name
        self.size: int = algorithm.digest_size
        if length > 255 * self.size:
            raise ValueError(f"Cannot derive keys larger than {255 * self.size} octets.")
        self.length = length
        self.salt = salt or bytes(self.size)
        self.info = info or b""

    def derive(self, key_material: bytes) -> bytes:
        return self.expand(hmac.digest(self.salt, key_material, self.hash))

    def expand(self, key: bytes) -> bytes:
        result = block = b""
        number = 0
        while len(result) < self.length:
            number += 1
            block = hmac.digest(key, block + self.info + bytes([number]), self.hash)
            result += block
        return result[: self.length]

    def verify(self, key_material: bytes, expected_key: bytes) -> None:
        if not hmac.compare_digest(self.derive(key_material), expected_key):
            from cryptography.exceptions import InvalidKey

            raise InvalidKey


class HkdfExpand(Hkdf):
    def __init__(self, algorithm: Any, length: int, info: bytes | None, backend: Any = None) -> None:
        super().__init__(algorithm, length, None, info)

    def derive(self, key_material: bytes) -> bytes:
        return self.expand(key_material)


class Cipher:
    """A cipher that has a key, and that does nothing with it."""

    def __init__(self, key: bytes, *arguments: Any) -> None:
        pass

    @staticmethod
    def generate_key(bit_length: int = 256) -> bytes:
        return os.urandom(bit_length // 8)

    def encrypt(self, *arguments: Any, **named: Any) -> NoReturn:
        absent("encryption")

    decrypt = encrypt


class Absent:
    """Any other class."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        absent(f"`{type(self).__name__}`")


class Part:
    """A module of the native half."""

    def __init__(self, **known: Any) -> None:
        vars(self).update(known)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        found = Part() if name.islower() else type(name, (Absent,), {})
        setattr(self, name, found)
        return found


CIPHERS = "AESGCM", "AESCCM", "AESSIV", "AESOCB3", "AESGCMSIV", "ChaCha20Poly1305"
exceptions = Part(_Reasons=_Reasons)
openssl = Part(
    aead=Part(**{name: type(name, (Cipher,), {}) for name in CIPHERS}),
    kdf=Part(HKDF=Hkdf, HKDFExpand=HkdfExpand),
)
