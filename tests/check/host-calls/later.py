from wit_world.imports.types import log

log(1, "when it is imported in a call")
