// One Python after the other: makes instances of the runner, and runs jobs in them.
import { ComponentError, instantiate } from "../runner/runner.instance.js";
import { pythonError } from "./errors.js";
import { Objects } from "./objects.js";
import { pack, unpack } from "./packing.js";
import { releases } from "./prepared.js";
import { fetchRest } from "./rest.js";
import { changed, put } from "./saving.js";

/**
 * What an engine asks of what is around it.
 * @typedef {object} Around
 * @property {WebAssembly.Module} module
 * @property {Record<string, Uint8Array>} [files] Files by path.
 * @property {Record<string, Uint8Array | null | undefined>} [beside] Files beside the module, where they cannot be fetched at once.
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

/**
 * @typedef {object} Instance
 * @property {any} exports
 * @property {Objects} objects
 * @property {WebAssembly.Memory} memory
 * @property {Promise<void>} [turn] Python runs, or is suspended.
 * @property {number} jobs How many have not ended.
 * @property {number} finishing Coroutines that JavaScript waits for.
 */

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
  #beside;

  /** @param {Around} around */
  constructor(around) {
    this.#around = around;
    this.#beside = around.beside ?? {};
    this.#next = this.#make();
    this.#next.catch(() => {});
  }

  /** When the first instance is there. */
  async ready() {
    await this.#next;
  }

  /** @returns {Promise<Instance>} */
  async #make() {
    return this.#begin(await this.#bare());
  }

  /** An instance that nobody has called. @returns {Promise<Instance>} */
  async #bare() {
    const { module, waits, files, globals = {}, far, find, call, receive, interrupted, poll, input, write } = this.#around;
    const objects = new Objects();
    Object.assign(objects.globals, { _hognose_prepared: releases }, globals);
    objects.far = far;
    const instance = /** @type {Instance} */ ({ objects, jobs: 0, finishing: 0 });
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
    instance.exports = await instantiate({
      module,
      beside: this.#beside,
      memory: (/** @type {WebAssembly.Memory} */ it) => (instance.memory = it),
      turns: waits ? (/** @type {Promise<void>} */ turn) => this.#suspended(instance, turn) : undefined,
      wasi: { files, stdout: said(1), stderr: said(2), stdin: lines(input) },
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
    return instance;
  }

  /** @param {Instance} instance */
  #begin(instance) {
    const { exports, objects, memory } = instance;
    const { callbacks } = exports;
    const inside = (/** @type {(...given: any[]) => any} */ call) => (/** @type {any[]} */ ...given) => this.#inside(() => call(...given));
    objects.begin(memory, inside(callbacks.area)());
    const finish = (/** @type {number} */ coroutine) => {
      instance.finishing += 1;
      return callbacks.finish(coroutine).finally(() => (instance.finishing -= 1));
    };
    objects.callbacks = { call: inside(callbacks.call), release: inside(callbacks.release), finish };
    return instance;
  }

  /** @param {Instance} instance @param {Promise<void>} turn */
  #suspended(instance, turn) {
    instance.turn = turn;
    turn.then(() => {
      if (instance.turn === turn) instance.turn = undefined;
    });
  }

  /** Calls what cannot wait. @param {() => any} call */
  #inside(call) {
    this.nested += 1;
    try {
      return call();
    } finally {
      this.nested -= 1;
    }
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
   * The modules that a program imports and Python does not have. Those of the standard library are
   * fetched.
   * @param {Instance} instance
   * @param {string} source
   * @param {string} filename
   * @returns {Promise<string[]>}
   */
  async imports(instance, source, filename) {
    let wanted;
    try {
      wanted = this.#inside(() => instance.exports.programs.imports(source, filename));
    } catch (error) {
      throw ended(error);
    }
    if (wanted.rest) await fetchRest(this.#beside);
    return wanted.modules;
  }

  /** Raises an exception in what waits, of which there may be nothing. @param {string[]} error Its class, and what it says. */
  raise([kind, message]) {
    const instance = this.current;
    if (instance === undefined || instance.turn !== undefined) return false;
    return this.#inside(() => instance.exports.interrupts.raise(kind, message, 0)) > 0;
  }

  /**
   * The instance as it is when no code of it runs: pages of its memory, what is in JavaScript, and
   * whether a program waits.
   */
  async save() {
    const instance = this.current;
    if (instance === undefined) throw new Error("save: no program has run");
    const image = (await this.#bare()).memory;
    do {
      await instance.turn;
      // What has happened is told to the program first.
      await new Promise((done) => setTimeout(done, 0));
    } while (instance.turn !== undefined);
    const { objects, exports } = instance;
    const numbers = objects.functions;
    const obstacles = this.#inside(() => exports.callbacks.settle(numbers)).map((/** @type {string} */ name) => `\`${name}\`, a function that JavaScript has`);
    if (instance.finishing > 0) obstacles.push("coroutines that JavaScript waits for");
    if (instance.jobs > 1) obstacles.push("calls beside the program");
    try {
      this.#inside(() => exports.checkpoint.prepare(false, true));
    } catch (error) {
      if (!(error instanceof ComponentError)) throw error;
      obstacles.push(.../** @type {any} */ (error.payload));
    }
    const { state, held } = objects.save();
    return { ...changed(image, instance.memory), obstacles, held, state, jobs: instance.jobs, out: this.#out };
  }

  /**
   * A new instance that is what was saved.
   * @param {import("./saving.js").Pages & { state: any, jobs: number, out: string }} saved
   * @param {Map<number, any>} held
   */
  async restore({ state, jobs, out, ...pages }, held) {
    const instance = await this.#bare();
    put(pages, instance.memory);
    const calls = this.#inside(() => instance.exports.checkpoint.resume());
    if (calls !== jobs) throw new Error(`restore: ${calls} calls wait in it, expected ${jobs}`);
    this.forget();
    instance.objects.restore(state, held);
    this.current = this.#begin(instance);
    this.#out = out;
    return instance;
  }

  /**
   * @param {Instance} instance
   * @param {{ tag: "program" | "call", val: [string, any] }} job
   * @param {boolean} [again] Goes on with one that was saved, whatever the job is.
   */
  async run(instance, job, again = false) {
    const { programs } = instance.exports;
    const before = again ? 0 : this.#out.length;
    const begun = performance.now();
    instance.jobs += 1;
    try {
      const { text, value } = await (this.#around.waits ? programs.run(job) : programs.runBeside(job));
      const ms = performance.now() - begun;
      return { out: this.#out.slice(before), ms, text, value: value && unpack(value) };
    } catch (error) {
      throw ended(error);
    } finally {
      instance.jobs -= 1;
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
