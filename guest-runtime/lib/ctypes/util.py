"""Where libraries are: nowhere, in a component."""


def find_library(name):
    return None


def find_msvcrt():
    return None
