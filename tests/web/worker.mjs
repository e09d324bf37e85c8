// Programs in a worker.
import { createWorker } from "/web/src/index.js";
import { equal, fails, sleep, until, value, withWorker } from "./play.mjs";

/** Where what is called here is needed. */
export const only = {
  waitsInTheMiddle: ["suspends"],
  callsThePage: ["suspends", "isolated"],
  callsTheModuleDom: ["suspends", "isolated"],
  refusesCallsOfThePage: ["neither"],
  interruptsLoops: ["suspends", "isolated"],
  pauses: ["suspends", "isolated"],
  interruptsLoopsOfTheProgram: ["suspends"],
  reads: ["suspends", "isolated"],
};

export async function runs() {
  await withWorker(async (worker) => {
    const heard = [];
    worker.onOutput((chunk, stream) => heard.push([chunk, stream]));
    const { out, ms, text, value } = await worker.run("print('one')\nprint('two', end='')\n[1, 2.5, b'x', None]");
    equal(out, "one\ntwo");
    equal(heard.map(([chunk]) => chunk).join(""), "one\ntwo");
    equal(typeof ms, "number");
    equal(text, "[1, 2.5, b'x', None]");
    equal([value.length, value[1], [...value[2]], value[3]], [4, 2.5, [120], null]);
    equal(worker.loadMs > 0, true);
    heard.length = 0;
    await worker.run("import sys\nprint('x', file=sys.stderr)");
    equal(heard, [["x\n", 2]]);
  });
}

export async function streamsLines() {
  await withWorker(async (worker) => {
    const heard = [];
    worker.onOutput((chunk) => heard.push([chunk, performance.now()]));
    await worker.run("import asyncio\nprint('one')\nawait asyncio.sleep(0.1)\nprint('two')");
    equal(heard.map(([chunk]) => chunk), ["one\n", "two\n"]);
    equal(heard[1][1] - heard[0][1] > 80, true);
  });
}

export async function awaitsAtTheTop() {
  await withWorker(async (worker) => {
    equal(await value(worker, "import asyncio\nasync def f(n):\n    await asyncio.sleep(0)\n    return n * 2\nsum(await asyncio.gather(f(1), f(2)))"), 6);
    equal(await value(worker, "import asyncio\nasync with asyncio.timeout(5) as it:\n    n = 1\nn"), 1);
  });
}

export async function waitsInTheMiddle() {
  await withWorker(async (worker) => {
    equal(await value(worker, "import asyncio\nasync def main():\n    await asyncio.sleep(0.01)\n    return 5\nasyncio.run(main())"), 5);
    equal(await value(worker, "import time\nbegun = time.monotonic()\ntime.sleep(0.05)\ntime.monotonic() - begun >= 0.05"), true);
  });
}

export async function hasAPythonForEachProgram() {
  await withWorker(async (worker) => {
    await worker.run("import json\njson.changed = True\nx = 1");
    await fails(worker.run("x"), "NameError");
    equal(await value(worker, "import json\nhasattr(json, 'changed')"), false);
    await worker.run("x = 1");
    equal(await value(worker, "x += 1\nx", { keep: true }), 2);
    equal(await value(worker, "x", { keep: true }), 2);
    await worker.reset();
    await fails(worker.run("x", { keep: true }), "NameError");
  });
}

export async function tellsWhatWentWrong() {
  await withWorker(async (worker) => {
    const error = await fails(worker.run("def f():\n    return 1 / 0\n\nf()\n", { filename: "main.py" }), "PythonError: ZeroDivisionError: division by zero");
    equal(error.kind, "ZeroDivisionError");
    equal(error.traceback.split("\n"), [
      "Traceback (most recent call last):",
      '  File "main.py", line 4, in <module>',
      "    f()",
      "    ~^^",
      '  File "main.py", line 2, in f',
      "    return 1 / 0",
      "           ~~^~~",
      "ZeroDivisionError: division by zero",
    ]);
    const waited = await fails(worker.run("import asyncio\nawait asyncio.sleep(0)\nraise KeyError('k')"), "KeyError: 'k'");
    equal(waited.traceback.split("\n").slice(0, 2), ["Traceback (most recent call last):", '  File "<run>", line 3, in <module>']);
    const wrong = await fails(worker.run("x =\n"), "PythonError: SyntaxError");
    equal(wrong.traceback.split("\n").slice(0, 2), ['  File "<run>", line 1', "    x ="]);
    await fails(worker.run("import sys\nsys.exit(3)"), "SystemExit: 3");
    // The worker goes on.
    equal(await value(worker, "1 + 1"), 2);
  });
}

export async function callsFunctions() {
  await withWorker(async (worker) => {
    await fails(worker.call("f"), "no program has run");
    await worker.run("import asyncio\ndef add(a, b):\n    return a + b\nasync def slow(it):\n    await asyncio.sleep(0)\n    return {'it': it}");
    equal(await worker.call("add", 1, 2), 3);
    equal(await worker.call("add", [1], ["x"]), [1, "x"]);
    equal(await worker.call("slow", { a: [1.5, null, true] }), { it: { a: [1.5, null, true] } });
    await fails(worker.call("none"), "NameError: the program has no function `none`; it has: add, ");
    await fails(worker.call("add", 1, "x"), "TypeError: unsupported operand");
    await fails(worker.call("add", 1), "TypeError: add() missing 1 required positional argument");
  });
}

export async function passesValues() {
  await withWorker(async (worker) => {
    await worker.run("def same(it):\n    return it\ndef kind(it):\n    return type(it).__name__");
    const given = { $: 1, list: [0, -1.5, "ä€😀", null, true, []], deep: { $: { $: "x" } }, long: "x".repeat(300000) };
    equal(await worker.call("same", given), given);
    equal(String(await worker.call("same", 2n ** 64n)), String(2n ** 64n));
    equal(await worker.call("kind", 5n), "int");
    equal(await worker.call("kind", 5), "int");
    equal(await worker.call("kind", 5.5), "float");
    equal(Object.is(await worker.call("same", NaN), NaN), true);
    equal([await worker.call("same", Infinity), await worker.call("same", -Infinity)].map(String), ["Infinity", "-Infinity"]);
    equal([...(await worker.call("same", new Uint8Array([1, 2])))], [1, 2]);
    await fails(worker.call("same", new Date()), "DataCloneError", "").catch(() => {});
  });
}

const pageModule = ({ pushEvent }) => ({
  add: (a, b) => a + b,
  later: async (it) => (await sleep(5), [it]),
  fail: () => {
    throw new TypeError("not today");
  },
  nothing: () => {},
  bytes: (it) => it.map((byte) => byte + 1),
  large: () => new Uint8Array(1 << 20).fill(7),
  soon: (message) => void setTimeout(() => pushEvent(message), 10),
});

export async function callsThePage() {
  await withWorker(
    async (worker) => {
      const source = `
from page import *
import page
try:
    fail()
except RuntimeError as error:
    said = str(error)
[add(1, 2), add("a", "b"), later({"x": 1}), nothing(), bytes(b"ab"), len(large()), said, page.__spec__.origin]`;
      const [three, ab, later, nothing, bytes, large, said, origin] = await value(worker, source);
      equal([three, ab, later, nothing, [...bytes], large, said, origin], [3, "ab", [{ x: 1 }], null, [98, 99], 1 << 20, "page.fail: not today", "the page"]);
      equal(await value(worker, "from page import soon\nsoon('hello')\nawait receive()"), "hello");
      await fails(worker.run("from page import add\nadd(object())"), "TypeError: object cannot be passed to JavaScript");
    },
    { mainThreadModules: { page: pageModule } },
  );
}

export async function refusesCallsOfThePage() {
  await withWorker(
    async (worker) => {
      await fails(worker.run("from page import add\nadd(1, 2)"), "RuntimeError: page.add: page.add cannot wait for the page here: that needs an engine with WebAssembly.Suspending, or a page that is cross-origin isolated");
      await fails(worker.run("from pyscript import document"), "JsException: Error: an object of the page cannot wait for the page here");
    },
    { mainThreadModules: { page: pageModule } },
  );
}

export async function callsTheModuleDom() {
  await withWorker(async (worker) => {
    await worker.run("from dom import query, set_text\nset_text(query('#app'), 'hello')");
    equal(document.querySelector("#app").textContent, "hello");
    const waiting = worker.run(`
import json
from dom import bind_event, query
bind_event(query("#button"), "click", "clicked")
print("ready")
json.loads(await receive())["msg"]`);
    await new Promise((done) => worker.onOutput(done));
    document.querySelector("#button").click();
    equal((await waiting).value, "clicked");
  });
}

export async function givesEvents() {
  await withWorker(async (worker) => {
    // Before the program waits, and while it does.
    worker.pushEvent("one");
    const waiting = worker.run("[await receive(), await receive(), await receive()]");
    await sleep(50);
    worker.pushEvent("two");
    dispatchEvent(new CustomEvent("hognose-event", { detail: "three" }));
    equal((await waiting).value, ["one", "two", "three"]);
  });
}

export async function interruptsLoops() {
  await withWorker(async (worker) => {
    const loop = worker.run("print('begun')\nwhile True:\n    pass");
    await new Promise((done) => worker.onOutput(done));
    worker.interrupt();
    await fails(loop, "KeyboardInterrupt: interrupted by the page");
    equal(await value(worker, "1 + 1"), 2);
  });
}

export async function interruptsWhatWaits() {
  await withWorker(async (worker) => {
    const waiting = worker.run("import asyncio\nprint('begun')\ntry:\n    await asyncio.sleep(1000)\nfinally:\n    print('end')");
    await new Promise((done) => worker.onOutput(done));
    worker.interrupt();
    await fails(waiting, "KeyboardInterrupt");
    equal(await value(worker, "1 + 1"), 2);
  });
}

export async function interruptsLoopsOfTheProgram() {
  await withWorker(async (worker) => {
    const main = "import asyncio\nasync def main():\n    print('begun')\n    try:\n        await asyncio.sleep(1000)\n    finally:\n        print('end')\n";
    for (const run of ["asyncio.run(main())", "asyncio.new_event_loop().run_until_complete(main())", "asyncio.run(asyncio.sleep(0))\nasyncio.run(main())"]) {
      const heard = [];
      worker.onOutput((chunk) => heard.push(chunk));
      const waiting = worker.run(main + run);
      await until(() => heard.length > 0);
      worker.interrupt();
      await fails(waiting, "KeyboardInterrupt");
      equal(heard, ["begun\n", "end\n"]);
    }
    // Programs see no task that is not theirs.
    equal(await value(worker, "import asyncio\nasync def main():\n    return len(asyncio.all_tasks())\n[asyncio.run(main()), asyncio.run(main())]"), [1, 1]);
  });
}

export async function pauses() {
  await withWorker(async (worker) => {
    const heard = [];
    worker.onOutput((chunk) => heard.push(chunk));
    const run = worker.run("import time\nend = time.monotonic() + 0.4\nn = 0\nwhile time.monotonic() < end:\n    n += 1\n    if n % 2000 == 0:\n        print('.')\nn");
    await sleep(100);
    worker.pause();
    await sleep(100);
    const before = heard.length;
    await sleep(200);
    equal(heard.length, before);
    worker.resume();
    equal((await run).value > 0, true);
  });
}

export async function reads() {
  const lines = ["one", "two", null];
  await withWorker(async (worker) => equal(await value(worker, "import sys\n[input('name? '), sys.stdin.read()]"), ["one", "two\n"]), { input: async () => lines.shift() });
}

export async function ends() {
  const worker = await createWorker({ integrity: false });
  const run = worker.run("await receive()");
  worker.dispose();
  await fails(run, "the worker was disposed of");
  await fails(worker.run("1"), "the worker was disposed of");
}
