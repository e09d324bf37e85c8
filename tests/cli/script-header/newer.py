# /// script
# requires-python = ">=3.14"
# ///
import sdk


class Sdk(sdk.Sdk):
    def greet(self, name: str) -> str:
        return f"Hello, {name}!"
