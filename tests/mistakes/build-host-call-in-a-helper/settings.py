from wit_world.imports import log


def report(write):
    write("loaded")


report(log.write)
