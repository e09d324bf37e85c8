import sdk
from sdk import Word


class Sdk(sdk.Sdk):
    def count_words(self, text: str) -> list[Word]:
        counts: dict[str, int] = {}
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
        most = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        return [Word(word, count) for word, count in most]
