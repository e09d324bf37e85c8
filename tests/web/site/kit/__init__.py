from . import parts as parts
