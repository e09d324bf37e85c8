import hashlib
import hmac

import wit_world


def slowly(name: str, password: bytes, salt: bytes, rounds: int, length: int) -> bytes:
    """PBKDF2 as its definition has it."""
    key = b""
    number = 0
    while len(key) < length:
        number += 1
        block = hmac.digest(password, salt + number.to_bytes(4, "big"), name)
        total = int.from_bytes(block, "big")
        for _ in range(rounds - 1):
            block = hmac.digest(password, block, name)
            total ^= int.from_bytes(block, "big")
        key += total.to_bytes(len(block), "big")
    return key[:length]


class WitWorld(wit_world.WitWorld):
    def pbkdf2(self, hash: str, password: str, salt: str, rounds: int, length: int | None) -> str:
        return hashlib.pbkdf2_hmac(hash, password.encode(), salt.encode(), rounds, length).hex()

    def scrypt(self, password: str, salt: str, n: int, r: int, p: int, length: int) -> str:
        return hashlib.scrypt(password.encode(), salt=salt.encode(), n=n, r=r, p=p, maxmem=1 << 30, dklen=length).hex()

    def refused(self, what: str) -> str:
        try:
            eval(what, {"hashlib": hashlib})
        except Exception as error:
            return f"{type(error).__name__}: {error}"
        return "taken"

    def agrees(self) -> bool:
        """With every length of password and salt around those of blocks."""
        for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b"):
            for size in (0, 1, 47, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 300):
                password, salt = bytes(range(size % 256)) or b"p" * size, b"s" * (300 - size)
                length = 1 + size
                if hashlib.pbkdf2_hmac(name, password, salt, 3, length) != slowly(name, password, salt, 3, length):
                    return False
        return True
