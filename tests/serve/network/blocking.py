"""As a plain function."""

import asyncio

import program


class Run:
    def run(self):
        asyncio.run(program.tasks())
        program.calls()
