// Programs that are saved, and go on elsewhere.
import { createWorker } from "/web/src/index.js";
import { equal, fails, sleep, until, withWorker } from "./play.mjs";

export const only = {
  savesAfterWhatIsComputed: ["suspends"],
  endsWhatAProgramHasBegun: ["suspends"],
  findsObjectsOfThePageAgain: ["suspends", "isolated"],
  refusesWhatEndsWithThePage: ["suspends", "isolated"],
};

// It has state of its own: a generator, modules that were imported, random numbers, and time that passes.
const PROGRAM = `
import asyncio, collections, json, random
random.seed(1)
numbers = (n * n for n in range(100))
counts = collections.Counter()
async def ticks():
    while True:
        await asyncio.sleep(0.01)
        counts["ticks"] += 1
ticking = asyncio.create_task(ticks())
print("ready")
words = []
while (word := await receive()) != "end":
    words.append([word, next(numbers), random.randrange(1000)])
    print(word)
ticking.cancel()
json.dumps([words, counts["ticks"] >= 0])
`;

const heard = (worker) => {
  const lines = [];
  worker.onOutput((chunk) => lines.push(chunk));
  return lines;
};

async function uninterrupted(words) {
  return withWorker(async (worker) => {
    const ends = worker.run(PROGRAM);
    for (const word of words) worker.pushEvent(word);
    return ends;
  });
}

const WORDS = ["one", "two", "three", "end"];

export async function goesOnInAnotherWorker() {
  const whole = await uninterrupted(WORDS);
  let saved;
  await withWorker(async (worker) => {
    const lines = heard(worker);
    const ends = worker.run(PROGRAM);
    worker.pushEvent("one");
    await until(() => lines.length === 2);
    saved = await worker.save();
    // It goes on here as well.
    for (const word of ["two", "three", "end"]) worker.pushEvent(word);
    equal((await ends).text, whole.text);
  });
  // More than once, and again from there.
  await withWorker(async (worker) => {
    const lines = heard(worker);
    worker.restore(saved).catch(() => {});
    worker.pushEvent("two");
    await until(() => lines.length === 1);
    saved = await worker.save();
  });
  for (let times = 0; times < 2; times++) {
    await withWorker(async (worker) => {
      const ends = worker.restore(saved);
      for (const word of ["three", "end"]) worker.pushEvent(word);
      const { out, text } = await ends;
      equal([out, text], [whole.out, whole.text]);
    });
  }
}

/** What one visit puts into IndexedDB, the next one takes: each is a document of its own. */
export async function goesOnAtTheNextVisit() {
  const visit = async (after) => {
    const frame = document.createElement("iframe");
    frame.src = "/tests/visit.html";
    document.querySelector("#place").append(frame);
    await new Promise((done) => frame.addEventListener("load", done, { once: true }));
    const given = await frame.contentWindow.visit(after);
    frame.remove();
    return given;
  };
  const source = "import asyncio\nfound = {}\nfor n in range(3):\n    found[await receive()] = n\n    print(n)\nfound";
  equal(await visit({ source, words: ["a"], lines: 1 }), "saved");
  equal(await visit({ words: ["b"], lines: 1 }), "saved");
  equal(await visit({ words: ["c"] }), { out: "0\n1\n2\n", text: "{'a': 0, 'b': 1, 'c': 2}" });
}

export async function savesWhatHasEnded() {
  let saved;
  await withWorker(async (worker) => {
    await fails(worker.save(), "save: no program has run");
    await worker.run("import json, decimal\nclass Box:\n    pass\nbox = Box()\nbox.n = decimal.Decimal('1.5')\ndef double():\n    box.n *= 2\n    return str(box.n)");
    equal(await worker.call("double"), "3.0");
    saved = await worker.save();
  });
  await withWorker(async (worker) => {
    equal(await worker.restore(saved), undefined);
    equal(await worker.call("double"), "6.0");
    // What is not in the module is fetched here, too.
    equal((await worker.run("import tomllib\ntomllib.loads('a = 1')['a'] + len(str(box.n))", { keep: true })).value, 4);
    await worker.run("x = 1");
    await fails(worker.run("box", { keep: true }), "NameError");
  });
}

export async function keepsMessagesThatWait() {
  let saved;
  await withWorker(async (worker) => {
    await worker.run("1");
    worker.pushEvent("early");
    saved = await worker.save();
  });
  await withWorker(async (worker) => {
    await worker.restore(saved);
    worker.pushEvent("late");
    equal((await worker.run("[await receive(), await receive()]", { keep: true })).value, ["early", "late"]);
  });
}

export async function raisesWhereSomethingElseWasAwaited() {
  let saved;
  const source = `
from hognose import Reopened
from js import Promise
async def wait():
    try:
        await asyncio.wait_for(receive_one(), 1000)
    except Reopened as error:
        return str(error)
import asyncio
from hognose_web_world.imports import page
receive_one = page.receive
print("ready")
await wait()`;
  await withWorker(async (worker) => {
    const lines = heard(worker);
    worker.run(source).catch(() => {});
    await until(() => lines.length > 0);
    saved = await worker.save();
  });
  await withWorker(async (worker) => equal((await worker.restore(saved)).value, "the program was restored while it waited for the host"));
}

export async function savesAfterWhatIsComputed() {
  await withWorker(async (worker) => {
    const lines = heard(worker);
    const ends = worker.run("import time\nprint('begun')\nend = time.monotonic() + 0.3\nwhile time.monotonic() < end:\n    pass\nprint('waits')\nawait receive()");
    await until(() => lines.length > 0);
    const saved = await worker.save();
    equal(lines, ["begun\n", "waits\n"]);
    worker.pushEvent("here");
    equal((await ends).value, "here");
    await withWorker(async (other) => {
      const again = other.restore(saved);
      other.pushEvent("there");
      equal((await again).value, "there");
    });
  });
}

export async function findsObjectsOfThePageAgain() {
  let saved;
  await withWorker(async (worker) => {
    const lines = heard(worker);
    const source = "from pyscript import document, window\nfrom js import Math, Object\napp = document.querySelector('#app')\nknown = {app: 'app', document: 'document'}\nprint('ready')\nword = await receive()\napp.textContent = word\n[Math.max(1, 2), known[document.getElementById('app')], known[window.document], app.id, document.title]";
    worker.run(source).catch(() => {});
    await until(() => lines.length > 0);
    saved = await worker.save();
  });
  await withWorker(async (worker) => {
    const ends = worker.restore(saved);
    worker.pushEvent("again");
    equal((await ends).value, [2, "app", "document", "app", document.title]);
    equal(document.querySelector("#app").textContent, "again");
  });
}

export async function refusesWhatEndsWithThePage() {
  await withWorker(
    async (worker) => {
      const refuses = async (source, ...parts) => {
        const lines = heard(worker);
        worker.run(`${source}\nprint('ready')\nawait receive()`).catch(() => {});
        await until(() => lines.length > 0);
        await fails(worker.save(), "save: the program has what ends with this page: ", ...parts);
      };
      await refuses("from js import Date\nit = Date.new()", "an object of JavaScript: Date");
      await refuses("from pyscript import document\nit = document.createElement('p')", "an object of JavaScript: HTMLParagraphElement");
      await refuses("from pyscript import document\ndef clicked(event):\n    pass\ndocument.querySelector('#button').onclick = clicked", "`clicked`, a function that JavaScript has");
      document.querySelector("#button").onclick = null;
      // What nothing uses any more is not in the way.
      const lines = heard(worker);
      worker.run("from js import Date\ndef f():\n    it = Date.new()\n    it = [it]\n    it.append(it)\nf()\nprint('ready')\nawait receive()").catch(() => {});
      await until(() => lines.length > 0);
      await worker.save();
    },
  );
}

export async function refusesOtherBytes() {
  await withWorker(async (worker) => {
    await worker.run("x = 1");
    const saved = await worker.save();
    await fails(worker.restore(new Uint8Array(10)), "restore: these bytes are of no saved program");
    await fails(worker.restore(saved.subarray(0, saved.length - 100)), "restore: the saved program is damaged");
    const damaged = saved.slice();
    damaged[damaged.length >> 1] ^= 8;
    await fails(worker.restore(damaged), "restore: the saved program is damaged");
    // Nothing has happened to the one that ran.
    equal((await worker.run("x", { keep: true })).value, 1);
  });
}

export async function endsWhatAProgramHasBegun() {
  await withWorker(async (worker) => {
    const lines = heard(worker);
    const source = "import asyncio\nasync def beside():\n    try:\n        while True:\n            await asyncio.sleep(0.01)\n    finally:\n        print('ended')\ntask = asyncio.create_task(beside())\nawait asyncio.sleep(0.03)\n1";
    equal((await worker.run(source)).value, 1);
    await sleep(30);
    equal(lines, ["ended\n"]);
  });
}
