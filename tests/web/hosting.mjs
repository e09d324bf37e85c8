// Modules of the page that are always there, and handlers for Cloudflare's workers.
import { EXAMPLES } from "./cloudflare.mjs";
import { equal, fails, sleep, value, withWorker } from "./play.mjs";

export const only = { keepsValues: ["suspends", "isolated"], asksTheNetwork: ["suspends", "isolated"], tellsTheTime: ["suspends", "isolated"], hasStubs: ["suspends"], servesAsCloudflareDoes: ["suspends"] };

export async function keepsValues() {
  await withWorker(async (worker) => {
    equal(await value(worker, "from storage import *\nlocal_clear()\nlocal_set('a', 'x')\nsession_set('b', 'y')\n[local_get('a'), local_get('none'), local_keys(), session_get('b'), session_remove('b'), session_get('b')]"), ["x", null, ["a"], "y", null, null]);
    equal(localStorage.getItem("a"), "x");
    await worker.run("from storage import *\ndb_clear()\ndb_set('k', {'n': [1, None], 'bytes': b'ab'})");
    // Another program finds it.
    equal(await value(worker, "from storage import *\nit = db_get('k')\n[it['n'], it['bytes'].decode(), db_keys(), db_get('none'), db_remove('k'), db_keys()]"), [[1, null], "ab", ["k"], null, null, []]);
  });
}

export async function asksTheNetwork() {
  await withWorker(async (worker) => {
    equal(await value(worker, "from network import *\nit = fetch_text('/tests/site/data.txt')\n[it['status'], it['ok'], it['body'], fetch_json('/tests/site/packages.json') is not None, fetch_bytes('/tests/site/data.txt')['body'].decode(), fetch_text('/tests/none')['status']]"), [200, true, "a note\n", true, "a note\n", 404]);
    await fails(worker.run("from network import fetch_json\nfetch_json('/tests/none')"), "RuntimeError: network.fetch_json: ", "/tests/none answered 404");
    const program = `
import json
from network import *
source = open_events("/events", ["tick"])
heard = [json.loads(await receive())["data"] for n in range(2)]
close_events(source)
try:
    open_events("/tests/none")
except RuntimeError as error:
    heard.append(str(error).rpartition("/")[2])
socket = open_socket("/echo")
send(socket, "hello")
heard.append(json.loads(await receive())["data"])
close_socket(socket)
heard.append(json.loads(await receive())["type"])
heard`;
    equal(await value(worker, program), ["one", "two", "none", "hello", "close"]);
  });
}

export async function tellsTheTime() {
  await withWorker(async (worker) => {
    equal(await value(worker, "from timers import *\nafter(0.01, 'one')\nheard = [await receive()]\ntimer = every(0.005, 'tick')\nheard += [await receive(), await receive()]\ncancel(timer)\n[*heard, time_zone() != '', language() != '', next_frame() > 0]"), ["one", "tick", "tick", true, true, true]);
  });
}

/** What programs are checked with is what is there. */
export async function hasStubs() {
  for (const name of ["dom", "network", "storage", "timers"]) {
    const module = (await import(`/web/src/host/${name}.js`))[name];
    const functions = typeof module === "function" ? module({ pushEvent() {} }) : module;
    const stub = await (await fetch(`/web/stubs/${name}.pyi`)).text();
    const typed = [...stub.matchAll(/^def (\w+)/gm)].map(([, it]) => it);
    equal([name, typed.sort()], [name, Object.keys(functions).sort()]);
  }
}

/** With `HOGNOSE_JS_ENGINES`, workerd runs them, too. */
export async function servesAsCloudflareDoes() {
  const { handlers } = await import("/web/src/cloudflare.js");
  const { compile } = await import("/web/src/compile.js");
  const module = await compile();
  const kept = new Map();
  const env = { FOO: { put: async (key, value) => (await sleep(1), void kept.set(key, value)), get: async (key) => kept.get(key) ?? null } };
  const worker = handlers({ module, source: EXAMPLES.functions.source });
  for (let n = 0; n < 2; n++) equal(await (await worker.fetch(new Request("https://x/"), env, {})).text(), "baz");
  const response = await handlers({ module, source: EXAMPLES.classes.source }).fetch(new Request("https://x/", { method: "POST" }), env, {});
  equal([await response.text(), response.status, response.headers.get("x-kind")], ["baz POST", 201, "a"]);
  await fails(worker.queue({}, env, {}), "the program has neither a function `on_queue` nor a class `Default` with `queue`");
  await fails(handlers({ module, source: "def on_fetch(request):\n    return 1 / 0" }).fetch(1, 2, 3), "PythonError: ZeroDivisionError: division by zero");
}
