"""A package whose native half is in the component."""

from fast._fast import Box, root, sorted, state

__all__ = ["Box", "root", "sorted", "state"]
