"""What JavaScript calls: the exports of the world."""

import gc
import sys

import hognose_later
from componentize_py_types import Err
from hognose_web_world import exports
from hognose_web_world.exports.programs import Job, Job_Call, Job_Program, Outcome, Wanted
from hognose_web_world.imports.page import Packed

from . import callbacks, finder, imports, jobs, missing, proxies, reports
from ._proxies import called

sys.stdout.reconfigure(line_buffering=True)
sys.stderr.reconfigure(line_buffering=True)
finder.install()
missing.install()
hognose_later.end()


def steps(job: Job) -> jobs.Steps:
    match job:
        case Job_Program((source, filename)):
            return jobs.program(source, filename)
        case Job_Call((name, arguments)):
            return jobs.call(name, arguments)


class Programs(exports.Programs):
    def imports(self, source: str, filename: str) -> Wanted:
        try:
            names = imports.of(source, filename)
        except SyntaxError as error:
            raise Err(reports.failure(error)) from None
        return Wanted([name for name in names if not imports.is_known(name)], any(imports.is_in_rest(name) for name in names))

    async def run(self, job: Job) -> Outcome:
        try:
            return await steps(job).run()
        except BaseException as error:
            raise Err(reports.failure(error)) from None
        finally:
            sys.stdout.flush()

    async def run_beside(self, job: Job) -> Outcome:
        try:
            return await steps(job).run_beside()
        except BaseException as error:
            raise Err(reports.failure(error)) from None
        finally:
            sys.stdout.flush()


class Callbacks(exports.Callbacks):
    def area(self) -> int:
        return proxies.AREA

    def call(self, callback: int, count: int) -> bool:
        return called(callback, count)

    async def finish(self, coroutine: int) -> int:
        return await callbacks.finish(coroutine)

    def handle(self, callback: int, arguments: int) -> None:
        try:
            jobs.handled(callback, arguments)
        except BaseException as error:
            raise Err(reports.failure(error)) from None
        finally:
            sys.stdout.flush()

    def release(self, callback: int) -> None:
        callbacks.release(callback)

    def settle(self, numbers: list[int]) -> list[str]:
        gc.collect()
        return [callbacks.name(number) for number in numbers]
