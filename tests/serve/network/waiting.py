"""As a coroutine."""

import program


class Run:
    async def run(self):
        await program.tasks()
        program.calls()
