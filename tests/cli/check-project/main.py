import sdk
from helping import names
from sdk.imports import shop
from sdk.imports.shop import Itm


class Sdk(sdk.Sdk):
    def run(self) -> bytes:
        return shop.find(names.first(), 2).name
