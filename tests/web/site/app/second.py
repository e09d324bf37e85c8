import asyncio

from pyscript import display

for n in range(3):
    display(n, append=False)
    await asyncio.sleep(0.01)
