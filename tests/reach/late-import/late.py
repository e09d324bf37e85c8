def write() -> None:
    from wit_world.imports.test_other_log import write
    write('')
