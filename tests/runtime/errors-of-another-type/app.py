import asyncio

from componentize_py_async_support import spawn
from wit_world.imports import store


async def rows(name: str) -> str:
    number = await store.open(name)
    return f"row {number}"


async def generated(name: str):
    yield await rows(name)


async def later(name: str) -> str:
    await asyncio.sleep(0.01)
    return await rows(name)


async def in_a_group(name: str) -> str:
    async with asyncio.TaskGroup() as group:
        task = group.create_task(later(name))
    return task.result()


class Web:
    def sync(self, how: str) -> str:
        return f"row {store.open_now(how)}"

    async def handle(self, how: str) -> str:
        match how:
            case "at once" | "after a wait":
                return await rows(how)
            case "slept":
                return await later(how)
            case "generator":
                return "".join([part async for part in generated(how)])
            case "task":
                return await asyncio.create_task(later(how))
            case "gathered":
                return (await asyncio.gather(later(how), asyncio.sleep(1)))[0]
            case "group":
                return await in_a_group(how)
            case "from another":
                try:
                    return await rows(how)
                except store.Err as error:
                    raise RuntimeError("no rows") from error
        raise NotImplementedError

    async def background(self, how: str) -> str:
        if how == "spawned":
            spawn(later(how))
        else:
            asyncio.ensure_future(later(how))
        await asyncio.sleep(0.1)
        return "ended"
