import importlib
import pkgutil

import wit_world


class WitWorld(wit_world.WitWorld):
    def greet(self, language: str) -> str:
        return importlib.import_module(f"languages.{language}").greeting()

    def data(self) -> str:
        from importlib.resources import files

        import languages

        return files(languages).joinpath("words.txt").read_text(encoding="utf-8").strip()

    def listed(self) -> list[str]:
        import languages

        return sorted(module.name for module in pkgutil.iter_modules(languages.__path__))

    def where(self) -> str:
        import languages.en

        return languages.en.__file__.rpartition("languages")[2]

    def broken(self) -> str:
        try:
            import languages.broken  # noqa: F401
        except SyntaxError as error:
            return f"line {error.lineno}"
        return "imported"
