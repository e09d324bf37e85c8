"""Structures and unions of C, laid out as its compilers for wasm do it."""

from ctypes._data import Array, _CData, _DataType, _SimpleCData, read, write


class _Field:
    """A field, as its class has it."""

    def __init__(self, name, typ, offset):
        self.name, self.type, self.offset = name, typ, offset
        self.size = typ._size_

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return read(self.type, instance._memory, instance, self.offset)

    def __set__(self, instance, value):
        write(self.type, instance._memory, instance, self.offset, value)

    def __repr__(self):
        return f"<Field type={self.type.__name__}, ofs={self.offset}, size={self.size}>"


class _Inner:
    """A field of a structure that has no name to speak of."""

    def __init__(self, outer, name):
        self.outer, self.name = outer, name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(getattr(instance, self.outer), self.name)

    def __set__(self, instance, value):
        setattr(getattr(instance, self.outer), self.name, value)


class _StructureType(_DataType):
    """Fields may be given after the class was made, so that structures can point to each other."""

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        if "_fields_" in namespace:
            _lay_out(cls, namespace["_fields_"])
        return cls

    def __setattr__(cls, name, value):
        super().__setattr__(name, value)
        if name == "_fields_":
            _lay_out(cls, value)


def _lay_out(cls, fields):
    base = cls.__mro__[1]
    offset = 0 if cls._union_ else base._size_
    size, greatest = base._size_, base._align_
    pack = getattr(cls, "_pack_", None)
    for field in fields:
        name, typ, *bits = field
        if bits:
            raise NotImplementedError(f"`{cls.__name__}.{name}`: fields of bits are not supported in components")
        if not isinstance(typ, type) or not issubclass(typ, _CData):
            raise TypeError("second item in _fields_ tuple must be a C type")
        typ = _turned(typ) if cls._big_ else typ
        align = min(typ._align_, pack) if pack else typ._align_
        offset = -(-offset // align) * align
        type.__setattr__(cls, name, _Field(name, typ, offset))
        size = max(size, offset + typ._size_)
        if not cls._union_:
            offset += typ._size_
        greatest = max(greatest, align)
        if name in cls.__dict__.get("_anonymous_", ()):
            for inner in _names(typ):
                if inner not in cls.__dict__:
                    type.__setattr__(cls, inner, _Inner(name, inner))
    cls._size_, cls._align_ = -(-size // greatest) * greatest, greatest


_turned_types = {}


def _turned(typ):
    """The same type with the bytes the other way round."""
    if issubclass(typ, Array):
        return _turned(typ._type_) * typ._length_
    if not issubclass(typ, _SimpleCData):
        if typ._big_:
            return typ
        raise TypeError(f"This type does not support other endian: {typ}")
    if typ not in _turned_types:
        _turned_types[typ] = _DataType(typ.__name__, (_SimpleCData,), {"_type_": typ._type_, "_big_": True})
    return _turned_types[typ]


def _names(cls):
    """The fields of a structure, those of its bases first."""
    inherited = [name for base in cls.__mro__[:0:-1] for name, *_ in base.__dict__.get("_fields_", ())]
    return inherited + [name for name, *_ in cls.__dict__.get("_fields_", ())]


class _Record(_CData, metaclass=_StructureType):
    _union_ = False

    def __init__(self, *values, **named):
        names = _names(type(self))
        if len(values) > len(names):
            raise TypeError("too many initializers")
        for name, value in zip(names, values):
            if name in named:
                raise TypeError(f"duplicate values for field {name!r}")
            setattr(self, name, value)
        for name, value in named.items():
            setattr(self, name, value)


class Structure(_Record):
    """Fields one after the other."""


class Union(_Record):
    """Fields in the same place."""

    _union_ = True


class BigEndianStructure(Structure):
    _big_ = True


class BigEndianUnion(Union):
    _big_ = True


LittleEndianStructure, LittleEndianUnion = Structure, Union
