"""Collections that share what they have in common."""

from rpds import HashTrieMap, HashTrieSet, List


def inserted() -> HashTrieMap:
    built = HashTrieMap()
    for number in range(200):
        built = built.insert(f"key {number}", number)
    return built


MAP = inserted()


def use() -> None:
    print(len(MAP), MAP["key 7"], "key 200" in MAP, len(MAP.remove("key 7")), len(MAP))
    print(sorted(HashTrieSet([3, 1, 2]).insert(4)), list(List([1, 2]).push_front(0)))
    try:
        MAP["nothing"]
    except KeyError as error:
        print(repr(error))


OPERATIONS = {
    "200 inserts": inserted,
    "200 look-ups": lambda: [MAP[f"key {number}"] for number in range(200)],
}
