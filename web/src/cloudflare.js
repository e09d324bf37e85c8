// Programs for Cloudflare's workers: the functions `on_fetch`, `on_scheduled` and so on of a program,
// or its class `Default`, as handlers of a worker in JavaScript.
import { Engine } from "./engine.js";
import { Fetcher } from "./fetching.js";
import { Resolver } from "./resolver.js";

/** @typedef {{ module: WebAssembly.Module, source: string, filename?: string, files?: Record<string, Uint8Array>, stdlib?: Uint8Array, tables?: Uint8Array }} Program */

const NAMES = ["fetch", "scheduled", "queue", "email", "tail"];

/** @typedef {(...given: any[]) => any} Handler */

/**
 * Handlers for `export default`. Python starts at the first request, and serves all that follow.
 * @param {Program} program
 * @returns {Record<string, Handler>}
 */
export function handlers(program) {
  /** @type {Promise<Record<string, Handler>> | undefined} */
  let started;
  const call = (/** @type {string} */ name) => async (/** @type {any[]} */ ...given) => {
    started ??= start(program);
    const functions = await started.catch((error) => {
      started = undefined;
      throw error;
    });
    if (functions[name] === undefined) throw new Error(`the program has neither a function \`on_${name}\` nor a class \`Default\` with \`${name}\``);
    return functions[name](...given);
  };
  return Object.fromEntries(NAMES.map((name) => [name, call(name)]));
}

/** @param {Program} program */
async function start({ module, source, filename = "worker.py", files = {}, stdlib, tables }) {
  const nowhere = () => Promise.reject(new Error("a worker of Cloudflare's has no page"));
  const resolver = new Resolver({ imports: {}, host: new Set() }, new Fetcher(), { host: nowhere, native: nowhere });
  const engine = new Engine({
    module,
    files,
    beside: { "stdlib.zip": stdlib, "tables.zip": tables },
    waits: false,
    write: (text, stream) => (stream === 1 ? console.log : console.error)(text.replace(/\n$/, "")),
    find: (name) => resolver.known(name) ?? { tag: "nothing" },
    call: nowhere,
    receive: () => new Promise(() => {}),
    interrupted: () => new Promise(() => {}),
  });
  const instance = await engine.instance(true);
  await engine.run(instance, { tag: "program", val: [source, filename] });
  /** @type {Record<string, Handler>} */
  let functions = {};
  instance.objects.globals._hognose_handlers = (/** @type {Record<string, Handler>} */ given) => void (functions = given);
  const take = "from js import _hognose_handlers\nfrom workers import handlers\n_hognose_handlers(handlers(globals()))";
  await engine.run(instance, { tag: "program", val: [take, "<handlers>"] });
  return functions;
}
