"""Compression in one call, in a stream, and with a dictionary."""

import io

import zstandard

DATA = b"".join(b'{"id": %d, "name": "item %d"}\n' % (n, n * n) for n in range(20_000))
PACKED = zstandard.compress(DATA)


def use() -> None:
    print(zstandard.backend, zstandard.decompress(PACKED) == DATA, len(PACKED) < len(DATA) // 4)
    out = io.BytesIO()
    with zstandard.ZstdCompressor(level=9).stream_writer(out, closefd=False) as writer:
        writer.write(DATA)
    with zstandard.ZstdDecompressor().stream_reader(out.getvalue()) as reader:
        print(reader.readable(), reader.readall() == DATA, reader.tell())
    samples = [b"sample %d of many, much alike" % n for n in range(1000)]
    dictionary = zstandard.train_dictionary(1024, samples)
    packed = zstandard.ZstdCompressor(dict_data=dictionary).compress(samples[0])
    print(zstandard.ZstdDecompressor(dict_data=dictionary).decompress(packed))
    try:
        zstandard.decompress(b"no frame")
    except zstandard.ZstdError as error:
        print(error)


OPERATIONS = {
    "compress, 0.7 MB": lambda: zstandard.compress(DATA),
    "decompress, 0.7 MB": lambda: zstandard.decompress(PACKED),
}
