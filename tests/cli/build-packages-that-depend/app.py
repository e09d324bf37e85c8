import bar_sdk.wit.imports.shapes as of_bar
import foo_sdk.wit.imports.shapes as of_foo


class Report:
    def show(self, of) -> str:
        same = of_bar.Size is of_foo.Size is type(of)
        return f"{of.w} x {of.h}, of one class: {same}"
