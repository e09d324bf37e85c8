try:
    from unknown_things import Root
except ImportError:
    Root = object


class Base(Root):
    pass
