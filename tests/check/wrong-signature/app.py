import functools


class WitWorld:
    def __init__(self, scale: int) -> None:
        self.scale = scale

    def none(self, a):
        pass

    def two(self, a):
        pass

    def three(self, a, b, c):
        pass

    def keywords(self, a, *, b):
        pass

    @staticmethod
    def fixed(self, a):
        pass

    @classmethod
    def of_class(cls):
        pass

    def more():
        pass

    @functools.cache
    def decorated(self):
        pass

    def any(self, *args):
        pass

    def defaults(self, a, b=1, *, c=2, **others):
        pass

    def positional(self, a, /, b=None):
        pass
