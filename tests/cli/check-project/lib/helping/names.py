import sdk.imports.shop as shop

DEFAULT = shop.find("default")


def first():
    return shop.Item("a").name
