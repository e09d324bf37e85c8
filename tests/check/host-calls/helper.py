from wit_world.imports.types import log

VALUE = log(1, "helper")
