import library


def decorated(cls):
    cls.add = cls.neg = lambda self, *args: args[0]
    return cls


@decorated
class Math:
    pass


class WitWorld(library.Base):
    pass
