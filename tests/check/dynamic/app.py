import wit_world


class WitWorld(wit_world.WitWorld):
    pass


for name in ("greet",):
    setattr(WitWorld, name, lambda self, name: name)

globals()["Math"] = type("Math", (), {"add": lambda self, a, b: a + b, "neg": lambda self, a: -a})
