"""Simple types of C, arrays of them, and pointers, as in wasm with 32-bit addresses."""

import struct

_NO_ADDRESSES = "the memory of a component has no addresses that Python may use"


class _DataType(type):
    """The type of all types of C data."""

    def __mul__(cls, length):
        return _array_type(cls, length)

    __rmul__ = __mul__

    def from_buffer(cls, source, offset=0):
        """An object over the memory of something that can be written."""
        view = memoryview(source)
        if view.readonly:
            raise TypeError("underlying buffer is not writable")
        return cls._over(_part(cls, view.cast("B"), offset), source)

    def from_buffer_copy(cls, source, offset=0):
        part = _part(cls, memoryview(source).cast("B"), offset)
        return cls._over(memoryview(bytearray(part)), None)

    def from_address(cls, address):
        raise NotImplementedError(_NO_ADDRESSES)

    def in_dll(cls, library, name):
        raise NotImplementedError("there are no libraries in a component")

    def from_param(cls, value):
        return value if isinstance(value, cls) else cls(value)

    def _over(cls, memory, owner):
        self = cls.__new__(cls)
        self._memory, self._owner = memory, owner
        return self


def _part(cls, view, offset):
    if offset < 0:
        raise ValueError("offset cannot be negative")
    if len(view) - offset < cls._size_:
        raise ValueError(f"Buffer size too small ({len(view)} instead of at least {cls._size_ + offset} bytes)")
    return view[offset : offset + cls._size_]


class _CData(metaclass=_DataType):
    """Something in memory."""

    _size_ = 0
    _align_ = 1
    _owner = None
    # Whether the bytes of numbers stand the other way round.
    _big_ = False

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self._memory = memoryview(bytearray(cls._size_))
        # What pointers inside point to, by its offset.
        self._targets = {}
        return self

    def __buffer__(self, flags):
        return self._memory

    def __reduce__(self):
        return _restore, (type(self), bytes(self._memory))


def _restore(cls, data):
    return cls.from_buffer_copy(data)


class _SimpleCData(_CData):
    """A number, a character or an address. `_type_` is a letter of `struct`,
    or one for addresses."""

    _type_ = None

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if "_type_" in cls.__dict__:
            code = _CODES.get(cls._type_)
            if code is None:
                raise AttributeError("class must define a '_type_' attribute which must be a single character string")
            cls._format_, cls._size_, cls._align_ = code
            cls.__ctype_le__ = cls

    def __init__(self, value=None):
        if value is not None:
            self.value = value

    @property
    def value(self):
        return self._get(self._memory, self)

    @value.setter
    def value(self, value):
        self._set(self._memory, value, self)

    @classmethod
    def _get(cls, memory, owner, at=0):
        if cls._type_ in "zZOP":
            target = owner._targets.get(at)
            return target if cls._type_ != "P" else target or int.from_bytes(memory, "little") or None
        raw = bytes(memory)
        if cls._big_:
            raw = raw[::-1]
        if cls._type_ == "u":
            return chr(int.from_bytes(raw, "little"))
        if cls._type_ == "g":
            return struct.unpack_from("<d", raw)[0]
        return struct.unpack("<" + cls._format_, raw)[0]

    @classmethod
    def _set(cls, memory, value, owner, at=0):
        code = cls._type_
        if isinstance(value, _SimpleCData) and type(value)._type_ == code:
            value = value.value
        if code in "zZOP":
            if code == "P" and isinstance(value, int):
                memory[:] = (value & 0xFFFF_FFFF).to_bytes(4, "little")
            elif value is not None or code == "O":
                expected = {"z": bytes, "Z": str, "O": object}.get(code, object)
                if not isinstance(value, expected):
                    raise TypeError(f"{expected.__name__} or integer address expected instead of {type(value).__name__} instance")
            owner._targets[at] = value
            return
        if code == "c":
            raw = _one_byte(value)
        elif code == "u":
            if not isinstance(value, str) or len(value) != 1:
                raise TypeError("unicode string expected instead of " + type(value).__name__ + " instance")
            raw = ord(value).to_bytes(4, "little")
        elif code in "fd":
            raw = struct.pack("<" + code, value)
        elif code == "g":
            raw = struct.pack("<d8x", value)
        elif code == "?":
            raw = b"\1" if value else b"\0"
        else:
            if isinstance(value, float) or not hasattr(value, "__index__"):
                raise TypeError(f"int expected instead of {type(value).__name__} instance")
            size = cls._size_
            # Numbers that are too great lose what does not fit, as in C.
            raw = (value.__index__() & (1 << 8 * size) - 1).to_bytes(size, "little")
        memory[:] = raw[::-1] if cls._big_ else raw

    def __bool__(self):
        return bool(self.value) if self._type_ != "c" else self.value != b"\0"

    def __repr__(self):
        if type(self).__bases__ == (_SimpleCData,):
            return f"{type(self).__name__}({self.value!r})"
        return super().__repr__()


def _one_byte(value):
    if isinstance(value, int) and 0 <= value < 256:
        return bytes((value,))
    if isinstance(value, (bytes, bytearray)) and len(value) == 1:
        return bytes(value)
    raise TypeError("one character bytes, bytearray, or an integer in range(256) expected")


# By letter: how `struct` writes it, its size, and at what multiples it lies.
_CODES = {
    "?": ("?", 1, 1),
    "c": ("c", 1, 1),
    "b": ("b", 1, 1),
    "B": ("B", 1, 1),
    "h": ("h", 2, 2),
    "H": ("H", 2, 2),
    "i": ("i", 4, 4),
    "I": ("I", 4, 4),
    "l": ("i", 4, 4),
    "L": ("I", 4, 4),
    "q": ("q", 8, 8),
    "Q": ("Q", 8, 8),
    "f": ("f", 4, 4),
    "d": ("d", 8, 8),
    "g": ("d", 16, 16),
    "u": ("I", 4, 4),
    "P": ("I", 4, 4),
    "z": ("I", 4, 4),
    "Z": ("I", 4, 4),
    "O": ("I", 4, 4),
}


def _simple(name, code):
    return _DataType(name, (_SimpleCData,), {"_type_": code, "__module__": "ctypes"})


c_bool = _simple("c_bool", "?")
c_char = _simple("c_char", "c")
c_byte = _simple("c_byte", "b")
c_ubyte = _simple("c_ubyte", "B")
c_short = _simple("c_short", "h")
c_ushort = _simple("c_ushort", "H")
c_int = _simple("c_int", "i")
c_uint = _simple("c_uint", "I")
c_long = _simple("c_long", "l")
c_ulong = _simple("c_ulong", "L")
c_longlong = _simple("c_longlong", "q")
c_ulonglong = _simple("c_ulonglong", "Q")
c_float = _simple("c_float", "f")
c_double = _simple("c_double", "d")
c_longdouble = _simple("c_longdouble", "g")
c_wchar = _simple("c_wchar", "u")
c_void_p = c_voidp = _simple("c_void_p", "P")
c_char_p = _simple("c_char_p", "z")
c_wchar_p = _simple("c_wchar_p", "Z")
py_object = _simple("py_object", "O")

c_int8, c_uint8, c_int16, c_uint16, c_int32, c_uint32, c_int64, c_uint64 = (
    c_byte, c_ubyte, c_short, c_ushort, c_int, c_uint, c_longlong, c_ulonglong,
)  # fmt: skip
c_size_t, c_ssize_t, c_time_t = c_ulong, c_long, c_longlong


def read(cls, memory, owner, at):
    """What Python sees of a part: simple types as values, others as objects
    over the same memory."""
    memory = memory[at : at + cls._size_]
    if issubclass(cls, _SimpleCData) and _SimpleCData in cls.__bases__:
        return cls._get(memory, owner, at)
    if issubclass(cls, _Pointer):
        target = owner._targets.get(at)
        return target if target is not None else cls()
    return cls._over(memory, owner)


def write(cls, memory, owner, at, value):
    memory = memory[at : at + cls._size_]
    if issubclass(cls, _SimpleCData):
        cls._set(memory, value, owner, at)
    elif issubclass(cls, _Pointer):
        if value is not None and not isinstance(value, (cls, Array)):
            raise TypeError(f"expected {cls.__name__} instance, got {type(value).__name__}")
        owner._targets[at] = value if not isinstance(value, Array) else pointer_to(cls, value)
    elif isinstance(value, cls):
        memory[:] = value._memory
        owner._targets.update((at + inner, target) for inner, target in value._targets.items())
    elif issubclass(cls, Array) and cls._type_ is c_char and isinstance(value, bytes):
        cls._over(memory, owner).value = value
    elif isinstance(value, tuple):
        memory[:] = cls(*value)._memory
    else:
        raise TypeError(f"expected {cls.__name__} instance, got {type(value).__name__}")


class Array(_CData):
    """So many of one type, one after the other."""

    _type_ = None
    _length_ = 0

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if cls._type_ is None:
            raise AttributeError("class must define a '_type_' attribute")
        if cls._length_ < 0:
            raise ValueError("The '_length_' attribute must not be negative")
        cls._size_, cls._align_ = cls._type_._size_ * cls._length_, cls._type_._align_

    def __init__(self, *values):
        if len(values) > self._length_:
            raise IndexError("invalid index")
        for index, value in enumerate(values):
            self[index] = value

    def __len__(self):
        return self._length_

    def _at(self, index):
        index = index.__index__()
        if index < 0:
            index += self._length_
        if not 0 <= index < self._length_:
            raise IndexError("invalid index")
        return index * self._type_._size_

    def __getitem__(self, index):
        if isinstance(index, slice):
            items = [self[number] for number in range(*index.indices(self._length_))]
            if self._type_ is c_char:
                return b"".join(items)
            return "".join(items) if self._type_ is c_wchar else items
        return read(self._type_, self._memory, self, self._at(index))

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            numbers = range(*index.indices(self._length_))
            if len(numbers) != len(value):
                raise ValueError("Can only assign sequence of same size")
            for number, item in zip(numbers, value):
                self[number] = item
            return
        write(self._type_, self._memory, self, self._at(index), value)

    def __iter__(self):
        return (self[index] for index in range(self._length_))

    @property
    def raw(self):
        _only_of_characters(self, "raw", (c_char,))
        return bytes(self._memory)

    @raw.setter
    def raw(self, data):
        _only_of_characters(self, "raw", (c_char,))
        data = bytes(memoryview(data))
        if len(data) > self._size_:
            raise ValueError("byte string too long")
        self._memory[: len(data)] = data

    @property
    def value(self):
        _only_of_characters(self, "value", (c_char, c_wchar))
        if self._type_ is c_char:
            return bytes(self._memory).partition(b"\0")[0]
        return "".join(self).partition("\0")[0]

    @value.setter
    def value(self, text):
        _only_of_characters(self, "value", (c_char, c_wchar))
        expected = bytes if self._type_ is c_char else str
        if not isinstance(text, expected):
            raise TypeError(f"{expected.__name__} expected instead of {type(text).__name__} instance")
        if len(text) > self._length_:
            raise ValueError("string too long")
        self[: len(text)] = text
        if len(text) < self._length_:
            self[len(text)] = expected(1) if expected is bytes else "\0"


def _only_of_characters(array, name, types):
    if array._type_ not in types:
        raise AttributeError(f"'{type(array).__name__}' object has no attribute '{name}'")


_arrays = {}


def _array_type(cls, length):
    key = cls, length.__index__()
    if key not in _arrays:
        if key[1] < 0:
            raise ValueError("Array length must be >= 0, not " + str(length))
        name = f"{cls.__name__}_Array_{length}"
        _arrays[key] = type(cls)(name, (Array,), {"_type_": cls, "_length_": key[1], "__module__": cls.__module__})
    return _arrays[key]


def ARRAY(typ, length):
    return typ * length


class _Pointer(_CData):
    """A pointer to an object that Python has."""

    _size_ = _align_ = 4
    _type_ = None
    _object = None
    _index = 0

    def __init__(self, value=None):
        if value is not None:
            self.contents = value

    @property
    def contents(self):
        if self._object is None:
            raise ValueError("NULL pointer access")
        return self[0] if isinstance(self._object, Array) and not issubclass(self._type_, _SimpleCData) else self._object

    @contents.setter
    def contents(self, value):
        if not isinstance(value, self._type_) and getattr(value, "_type_", None) is not self._type_:
            raise TypeError(f"expected {self._type_.__name__} instead of {type(value).__name__}")
        self._object = value

    def _place(self, index):
        if self._object is None:
            raise ValueError("NULL pointer access")
        at, memory = index.__index__() * self._type_._size_, self._object._memory
        if not 0 <= at <= len(memory) - self._type_._size_:
            raise IndexError(f"beyond the object: {_NO_ADDRESSES}")
        return memory, self._object, at

    def __getitem__(self, index):
        if isinstance(index, slice):
            numbers = range(index.start or 0, index.stop, index.step or 1)
            items = [self[number] for number in numbers]
            return b"".join(items) if self._type_ is c_char else items
        return read(self._type_, *self._place(index))

    def __setitem__(self, index, value):
        write(self._type_, *self._place(index), value)

    def __bool__(self):
        return self._object is not None


_pointers = {None: c_void_p}


def POINTER(cls):
    """The type of pointers to a type."""
    if cls not in _pointers:
        name = cls if isinstance(cls, str) else cls.__name__
        target = None if isinstance(cls, str) else cls
        _pointers[cls] = _DataType(f"LP_{name}", (_Pointer,), {"_type_": target, "__module__": "ctypes"})
    return _pointers[cls]


def pointer_to(cls, value):
    made = cls()
    made._object = value
    return made


def pointer(value):
    return POINTER(type(value))(value)


def byref(value, offset=0):
    """Elsewhere lighter than `pointer`; here nobody could tell."""
    if not isinstance(value, _CData):
        raise TypeError(f"byref() argument must be a ctypes instance, not '{type(value).__name__}'")
    return pointer(value)


def cast(value, typ):
    """The same memory as another type, where that lies within the object."""
    target = value._object if isinstance(value, _Pointer) else value
    if issubclass(typ, _Pointer) and isinstance(target, (_CData, type(None))):
        if target is not None and typ._type_ is not None and not isinstance(target, typ._type_):
            length = len(target._memory) // (typ._type_._size_ or 1)
            target = (typ._type_ * length)._over(target._memory[: length * typ._type_._size_], target)
        return pointer_to(typ, target)
    if issubclass(typ, _SimpleCData) and typ._type_ in "PzZ":
        made = typ()
        made._targets[0] = target
        return made
    raise TypeError(f"cast() argument 2 must be a pointer, not {typ.__name__}")


def _type_of(value, what):
    cls = value if isinstance(value, type) else type(value)
    if not issubclass(cls, _CData):
        raise TypeError(what)
    return cls


def sizeof(value):
    cls = _type_of(value, "this type has no size")
    return cls._size_ if isinstance(value, type) else len(value._memory)


def alignment(value):
    return _type_of(value, "no alignment info")._align_


def addressof(value):
    raise NotImplementedError(_NO_ADDRESSES)


def resize(value, size):
    if value._owner is not None:
        raise ValueError("Memory cannot be resized because this object doesn't own it")
    if size < value._size_:
        raise ValueError(f"minimum size is {value._size_}")
    memory = bytearray(size)
    memory[: min(size, len(value._memory))] = value._memory[:size]
    value._memory = memoryview(memory)


def _memory_of(value):
    if isinstance(value, _Pointer):
        value = value.contents
    if isinstance(value, int):
        raise NotImplementedError(_NO_ADDRESSES)
    return memoryview(value).cast("B")


def memmove(dst, src, count):
    _memory_of(dst)[:count] = bytes(_memory_of(src)[:count])
    return dst


def memset(dst, c, count):
    _memory_of(dst)[:count] = bytes((c & 255,)) * count
    return dst


def string_at(ptr, size=-1):
    data = bytes(_memory_of(ptr.value if isinstance(ptr, _SimpleCData) else ptr))
    return data.partition(b"\0")[0] if size < 0 else data[:size]


def wstring_at(ptr, size=-1):
    text = "".join(ptr.contents if isinstance(ptr, _Pointer) else ptr)
    return text.partition("\0")[0] if size < 0 else text[:size]


def create_string_buffer(init, size=None):
    """An array of characters that can be changed."""
    if isinstance(init, int):
        return (c_char * init)()
    if not isinstance(init, bytes):
        raise TypeError(init)
    buffer = (c_char * (len(init) + 1 if size is None else size))()
    buffer.value = init
    return buffer


def create_unicode_buffer(init, size=None):
    if isinstance(init, int):
        return (c_wchar * init)()
    if not isinstance(init, str):
        raise TypeError(init)
    buffer = (c_wchar * (len(init) + 1 if size is None else size))()
    buffer.value = init
    return buffer
