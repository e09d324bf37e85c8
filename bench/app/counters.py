"""The exported interface `counters`: its resource is a class here."""

from wit_world.exports import counters


class Counter(counters.Counter):
    def __init__(self, start):
        self.value = start

    def add(self, n):
        self.value += n
        return self.value
