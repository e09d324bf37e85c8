// One Python after the other: makes instances of the runner, and runs jobs in them.
import { ComponentError, instantiate } from "../runner/runner.instance.js";
import { pythonError } from "./errors.js";
import { Objects } from "./objects.js";
import { pack, unpack } from "./packing.js";

/**
 * What an engine asks of what is around it.
 * @typedef {object} Around
 * @property {WebAssembly.Module} module
 * @property {Record<string, Uint8Array>} [files] Files by path.
 * @property {Uint8Array} [rest] The rest of the standard library, where files cannot be fetched at once.
 * @property {boolean} waits Whether programs run where the engine can suspend them.
 * @property {Record<string, any>} [globals] What programs have beside JavaScript's globals.
 * @property {import("./remote.js").Far} [far] Objects of the page.
 * @property {(name: string) => any} find
 * @property {(module: string, name: string, given: import("./packing.js").Packed) => any} call
 * @property {() => Promise<string>} receive
 * @property {(options?: { signal?: AbortSignal }) => Promise<void>} interrupted When the page interrupts what waits.
 * @property {() => any} [poll] What becomes of the program that runs.
 * @property {() => string | null | Promise<string | null>} [input]
 * @property {(text: string, stream: 1 | 2) => void} write
 */

/** @typedef {{ exports: any, objects: Objects }} Instance */

export class Engine {
  /** @type {Around} */
  #around;
  /** @type {Promise<Instance> | undefined} */
  #next;
  /** @type {Instance | undefined} */
  current;
  /** Calls of functions of Python's that are under way. */
  nested = 0;
  #out = "";

  /** @param {Around} around */
  constructor(around) {
    this.#around = around;
    this.#next = this.#make();
    this.#next.catch(() => {});
  }

  /** When the first instance is there. */
  async ready() {
    await this.#next;
  }

  /** @returns {Promise<Instance>} */
  async #make() {
    const { module, files, rest, globals = {}, far, find, call, receive, interrupted, poll, input, write } = this.#around;
    const objects = new Objects();
    Object.assign(objects.globals, globals);
    objects.far = far;
    /** @type {WebAssembly.Memory | undefined} */
    let memory;
    const mounts = rest && { "/hognose": (await import("../runner/runner.files.js")).memory({ "stdlib.zip": rest }) };
    const said = (/** @type {1 | 2} */ stream) => (/** @type {string} */ text) => {
      if (stream === 1) this.#out += text;
      write(text, stream);
    };
    const asked = (/** @type {() => any} */ question) => {
      try {
        const answer = question();
        if (typeof answer?.then === "function") return answer.catch(failed);
        return answer;
      } catch (error) {
        return failed(error);
      }
    };
    const exports = await instantiate({
      module,
      memory: (/** @type {WebAssembly.Memory} */ it) => (memory = it),
      wasi: { files, mounts, stdout: said(1), stderr: said(2), stdin: lines(input) },
      imports: /** @type {any} */ ({
        "hognose:web/js": objects.imports(),
        "hognose:web/page": {
          find: (/** @type {string} */ name) => asked(() => find(name)),
          call: (/** @type {string} */ of, /** @type {string} */ name, /** @type {any} */ given) => asked(() => call(of, name, given)),
          receive,
          interrupted,
        },
        "hognose:control/poll": { ask: poll ?? (() => ({ tag: "go-on" })) },
      }),
    });
    const { callbacks } = /** @type {any} */ (exports);
    const inside = (/** @type {(...given: any[]) => any} */ call) => (/** @type {any[]} */ ...given) => {
      this.nested += 1;
      try {
        return call(...given);
      } finally {
        this.nested -= 1;
      }
    };
    objects.begin(/** @type {any} */ (memory), inside(callbacks.area)());
    objects.callbacks = { call: inside(callbacks.call), release: inside(callbacks.release), finish: callbacks.finish };
    return { exports, objects };
  }

  /** The instance for a job: that of the last one, or a new one. */
  async instance(/** @type {boolean} */ keep) {
    if (keep && this.current !== undefined) return this.current;
    this.forget();
    const next = this.#next ?? this.#make();
    this.#next = undefined;
    return (this.current = await next);
  }

  /** Ends the instance: functions of its that JavaScript still has do nothing more. */
  forget() {
    if (this.current !== undefined) this.current.objects.callbacks = undefined;
    this.current = undefined;
  }

  /** Makes the next instance ahead of its time. */
  prepare() {
    if (this.#next !== undefined) return;
    this.#next = this.#make();
    this.#next.catch(() => {});
  }

  /**
   * The modules that a program imports and Python does not have.
   * @param {Instance} instance
   * @param {string} source
   * @param {string} filename
   * @returns {string[]}
   */
  imports(instance, source, filename) {
    // It is no call that can wait.
    this.nested += 1;
    try {
      return instance.exports.programs.imports(source, filename);
    } catch (error) {
      throw ended(error);
    } finally {
      this.nested -= 1;
    }
  }

  /**
   * @param {Instance} instance
   * @param {{ tag: "program" | "call", val: [string, any] }} job
   * @param {boolean} [beside] As a task beside others, which only `await` lets wait.
   */
  async run(instance, job, beside = !this.#around.waits) {
    const { programs } = instance.exports;
    const before = this.#out.length;
    const begun = performance.now();
    try {
      const { text, value } = await (beside ? programs.runBeside(job) : programs.run(job));
      const ms = performance.now() - begun;
      return { out: this.#out.slice(before), ms, text, value: value && unpack(value) };
    } catch (error) {
      throw ended(error);
    } finally {
      this.#out = "";
    }
  }

  /**
   * Calls a function of the program's, or of JavaScript's, where it can wait.
   * @param {Function} it
   * @param {any[]} given
   */
  async happen(it, given) {
    const instance = this.current;
    const asked = instance?.objects.asked(it, given);
    if (asked?.number === undefined || !this.#around.waits) return it(...given);
    try {
      await instance?.exports.callbacks.handle(asked.number, asked.ticket);
    } catch (error) {
      throw ended(error);
    }
  }

  /**
   * @param {Instance} instance
   * @param {string} name
   * @param {unknown[]} given
   */
  async call(instance, name, given) {
    return (await this.run(instance, { tag: "call", val: [name, pack(given)] })).value;
  }
}

/** @param {any} error */
function failed(error) {
  throw new ComponentError(String(error?.message ?? error));
}

/** @param {any} error */
function ended(error) {
  return error instanceof ComponentError ? pythonError(/** @type {any} */ (error.payload)) : error;
}

/**
 * Standard input: a line at a time.
 * @param {Around["input"]} input
 */
function lines(input) {
  if (input === undefined) return "";
  const line = (/** @type {string | null} */ text) => (text === null ? null : `${text}\n`);
  return () => {
    const given = input();
    return given instanceof Promise ? given.then(line) : line(given);
  };
}
