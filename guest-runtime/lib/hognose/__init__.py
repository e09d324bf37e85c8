"""What Hognose offers to apps beside the modules that are generated for their world."""


class Reopened(ConnectionError):
    """The host that was waited for is gone: this instance was saved meanwhile, and restored."""
