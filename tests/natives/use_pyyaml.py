"""YAML, by libyaml."""

import yaml

VALUE = [{"id": n, "name": f"item {n}", "price": n / 4, "tags": ["a", "é"]} for n in range(200)]
TEXT = yaml.dump(VALUE, Dumper=yaml.CSafeDumper, allow_unicode=True)


def use() -> None:
    print(yaml.__with_libyaml__, yaml.load(TEXT, Loader=yaml.CSafeLoader) == VALUE)
    print(TEXT == yaml.dump(VALUE, Dumper=yaml.SafeDumper, allow_unicode=True))
    print(yaml.load("a: &x [1, 2.5, ~, 2026-01-02]\nb: *x\n", Loader=yaml.CSafeLoader))
    try:
        yaml.load("a: [1,\nb: }", Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        print(error)


OPERATIONS = {
    "load, 200 items": lambda: yaml.load(TEXT, Loader=yaml.CSafeLoader),
    "dump, 200 items": lambda: yaml.dump(VALUE, Dumper=yaml.CSafeDumper),
}
