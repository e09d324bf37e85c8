from wit_world.imports import clock
