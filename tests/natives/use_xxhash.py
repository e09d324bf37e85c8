"""Hashes that are no ciphers."""

import xxhash

DATA = bytes(range(256)) * 4096


def use() -> None:
    print(xxhash.xxh32(b"hognose").hexdigest(), xxhash.xxh64(b"hognose", seed=7).intdigest())
    hashed = xxhash.xxh3_128(b"hog")
    hashed.update(b"nose")
    print(hashed.hexdigest(), hashed.copy().digest() == xxhash.xxh3_128_digest(b"hognose"))
    hashed.reset()
    print(hashed.hexdigest(), hashed.name, hashed.block_size, hashed.seed)


OPERATIONS = {
    "xxh64, 1 MB": lambda: xxhash.xxh64_intdigest(DATA),
    "xxh3_64, 1 MB": lambda: xxhash.xxh3_64_intdigest(DATA),
}
