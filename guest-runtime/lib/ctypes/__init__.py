"""Types of C with their sizes and layouts: numbers, arrays, structures, unions, pointers to these.

A component has no libraries to load and no functions to call, so whatever needs one raises an
exception that says so. An object's memory is Python's and has no address that anybody else knows.
"""

from ctypes._data import (
    Array,
    _CData,
    _Pointer,
    _SimpleCData,
    ARRAY,
    POINTER,
    addressof,
    alignment,
    byref,
    cast,
    c_bool,
    c_byte,
    c_char,
    c_char_p,
    c_double,
    c_float,
    c_int,
    c_int8,
    c_int16,
    c_int32,
    c_int64,
    c_long,
    c_longdouble,
    c_longlong,
    c_short,
    c_size_t,
    c_ssize_t,
    c_time_t,
    c_ubyte,
    c_uint,
    c_uint8,
    c_uint16,
    c_uint32,
    c_uint64,
    c_ulong,
    c_ulonglong,
    c_ushort,
    c_void_p,
    c_voidp,
    c_wchar,
    c_wchar_p,
    create_string_buffer,
    create_unicode_buffer,
    memmove,
    memset,
    pointer,
    py_object,
    resize,
    sizeof,
    string_at,
    wstring_at,
)
from ctypes._structures import BigEndianStructure, BigEndianUnion, LittleEndianStructure, LittleEndianUnion, Structure, Union

__version__ = "1.1.0"

RTLD_LOCAL = DEFAULT_MODE = 0
RTLD_GLOBAL = 256

c_buffer = create_string_buffer

_errno = 0


class ArgumentError(Exception):
    """Never raised: there are no functions to call."""


class CDLL:
    """A library, which no component can load."""

    def __init__(self, name, *args, **kwargs):
        shown = "the program itself" if name is None else f"the library `{name}`"
        raise OSError(
            f"cannot load {shown}: there are no libraries in a component; use a package in pure Python, or one whose native part is linked in"
        )


class PyDLL(CDLL):
    """A library whose functions use Python."""


class LibraryLoader:
    """Where libraries are attributes."""

    def __init__(self, dlltype):
        self._dlltype = dlltype

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return self._dlltype(name)

    def __getitem__(self, name):
        return getattr(self, name)

    def LoadLibrary(self, name):
        return self._dlltype(name)


cdll = LibraryLoader(CDLL)
pydll = LibraryLoader(PyDLL)


class _Function(_SimpleCData):
    """A pointer to a function: it has a size, and can be made of nothing but zero."""

    _type_ = "P"

    def __init__(self, *args):
        if args not in ((), (None,), (0,)):
            raise NotImplementedError("a component has no functions of C: neither can Python call one, nor can one call Python")
        super().__init__()

    def __call__(self, *args):
        raise ValueError("NULL function pointer called")


def CFUNCTYPE(restype, *argtypes, use_errno=False, use_last_error=False):
    """The type of pointers to a function."""
    return type("CFunctionType", (_Function,), {"_restype_": restype, "_argtypes_": argtypes})


PYFUNCTYPE = CFUNCTYPE


def get_errno():
    return _errno


def set_errno(value):
    global _errno
    before, _errno = _errno, value
    return before


def SetPointerType(pointer_type, target):
    pointer_type._type_ = target
