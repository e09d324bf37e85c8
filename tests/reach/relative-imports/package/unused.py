from wit_world.imports import store
