import ctypes
import pickle
from ctypes import *
from ctypes import util, wintypes

import wit_world


class Point(Structure):
    _fields_ = [("x", c_byte), ("y", c_int), ("z", c_double)]


class Point4(Point):
    _fields_ = [("w", c_int)]


class Packed(Structure):
    _pack_ = 1
    _fields_ = [("x", c_byte), ("y", c_int)]


class Both(Union):
    _fields_ = [("i", c_int), ("b", c_ubyte * 4)]


class Node(Structure):
    pass


Node._fields_ = [("value", c_int), ("next", POINTER(Node))]


class Network(BigEndianStructure):
    _fields_ = [("a", c_uint16), ("b", c_uint32), ("c", c_uint16 * 2)]


class Outer(Structure):
    _anonymous_ = ("u",)
    _fields_ = [("u", Both), ("text", c_char * 4)]


def numbers():
    yield sizeof(c_long) == sizeof(c_void_p) == sizeof(c_size_t) == sizeof(c_wchar) == 4
    yield sizeof(c_longlong) == 8 and sizeof(c_longdouble) == 16 and alignment(c_double) == 8
    number = c_int(5)
    number.value = 2**31
    yield number.value == -(2**31) and repr(number) == "c_int(-2147483648)"
    yield c_uint8(300).value == 44 and c_bool(3).value is True and c_char(b"a").value == b"a"
    yield abs(c_float(1.1).value - 1.1) < 1e-6 and c_longdouble(0.5).value == 0.5
    yield c_void_p(5).value == 5 and c_void_p().value is None and not c_int()
    yield bytes(c_short(-2)) == b"\xfe\xff" and pickle.loads(pickle.dumps(c_int(7))).value == 7


def arrays():
    array = (c_int * 3)(1, 2, 3)
    yield list(array) == [1, 2, 3] and array[-1] == 3 and array[:2] == [1, 2]
    array[1] = 9
    yield bytes(array) == b"\1\0\0\0\t\0\0\0\3\0\0\0" and memoryview(array).nbytes == sizeof(array) == 12
    yield ((c_int * 2) * 2)((1, 2), (3, 4))[1][0] == 3 and c_int * 3 is c_int * 3
    buffer = create_string_buffer(b"hello", 10)
    yield buffer.value == b"hello" and buffer.raw == b"hello" + bytes(5)
    buffer.value = b"x"
    yield buffer.value == b"x" and create_unicode_buffer("hi").value == "hi"
    copy = (c_char * 4)()
    memmove(copy, b"abcd", 4)
    memset(copy, 0, 2)
    yield copy.raw == b"\0\0cd"


def structures():
    point = Point(1, 2, z=3.5)
    yield (point.x, point.y, point.z) == (1, 2, 3.5) and sizeof(Point) == 16 and Point.y.offset == 4
    yield sizeof(Packed) == 5 and sizeof(Point4) == 24 and Point4(1, 2, 3, 4).w == 4
    both = Both(i=0x01020304)
    both.b[0] = 9
    yield list(both.b) == [9, 3, 2, 1] and both.i == 0x01020309
    outer = Outer()
    outer.i, outer.text = 5, b"ab"
    yield outer.u.i == 5 and bytes(outer)[4:] == b"ab\0\0"
    yield bytes(Network(1, 2, (3, 4))) == b"\0\1\0\0\0\0\0\2\0\3\0\4" and Network(1, 2).b == 2
    yield Point.from_buffer_copy(bytes(point)).z == 3.5
    memory = bytearray(16)
    Point.from_buffer(memory).y = 77
    yield memory[4] == 77


def pointers():
    first = Node(1)
    second = Node(2, pointer(first))
    second.next.contents.value = 7
    yield first.value == 7 and not first.next
    target = pointer(c_int(3))
    target[0] = 4
    yield target.contents.value == 4 and target[0] == 4 and bool(byref(first))
    yield cast((c_int * 2)(1, 2), POINTER(c_ubyte))[4] == 2
    yield c_char_p(b"abc").value == b"abc" and string_at(c_char_p(b"abc")) == b"abc"
    yield py_object([1]).value == [1] and sizeof(CFUNCTYPE(c_int, c_int)) == 4
    yield util.find_library("c") is None and sizeof(wintypes.RECT) == 16 and not hasattr(ctypes, "pythonapi")


class WitWorld(wit_world.WitWorld):
    def check(self) -> list[str]:
        """What is not as it should be."""
        groups = (numbers, arrays, structures, pointers)
        return [f"{group.__name__} {index}" for group in groups for index, fine in enumerate(group()) if not fine]

    def refused(self, what: str) -> str:
        try:
            exec(what, globals().copy())
        except Exception as error:
            return f"{type(error).__name__}: {error}"
        return "taken"
