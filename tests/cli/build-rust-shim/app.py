import sdk


class Sdk(sdk.Sdk):
    def greet(self, name: str, loud: bool = False) -> str:
        return f"Hello, {name}!".upper() if loud else f"Hello, {name}!"
