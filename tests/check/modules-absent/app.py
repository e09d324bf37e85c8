import cgi
import curses.panel
import distutils.version
import multiprocessing.shared_memory
import pwd, grp
from dbm import gnu
from fcntl import flock
import ctypes, dbm.sqlite3, multiprocessing

try:
    import readline
except ImportError:
    readline = None


def later():
    import termios


class Math:
    def add(self, a, b): ...

    def neg(self, a): ...


class WitWorld:
    def greet(self, name): ...
