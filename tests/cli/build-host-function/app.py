from wit_world.imports import log

log.write("too early")
