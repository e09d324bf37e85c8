"""Tokens, of an encoding that is made here: the known ones are downloaded."""

import tiktoken

RANKS = {bytes([byte]): byte for byte in range(256)}
for number, pair in enumerate([b"th", b"he", b"the", b"in", b"er", b" the", b"an", b" a"]):
    RANKS[pair] = 256 + number
ENCODING = tiktoken.Encoding(
    name="small",
    pat_str=r"'(?i:[sdmt]|ll|ve|re)|\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+",
    mergeable_ranks=RANKS,
    special_tokens={"<|end|>": 1000},
)
TEXT = "the hognose snake rolls over, and plays dead in the sand.\n" * 100


def use() -> None:
    tokens = ENCODING.encode("the other thing<|end|>", allowed_special="all")
    print(tokens, ENCODING.decode(tokens), ENCODING.n_vocab)
    print(len(ENCODING.encode(TEXT)), ENCODING.decode(ENCODING.encode(TEXT)) == TEXT)
    try:
        ENCODING.encode("<|end|>")
    except ValueError as error:
        print(str(error).splitlines()[0])


OPERATIONS = {"encode, 5.8 kB": lambda: ENCODING.encode(TEXT)}
