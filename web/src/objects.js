// Objects of JavaScript that Python has, by number, and functions of Python's that JavaScript has.
import { ComponentError } from "../runner/runner.instance.js";

/** @typedef {{ tag: string, val?: any }} Value */

/** What of an instance is called here. */
/** @typedef {{ call(callback: number, given: Value[]): Value, finish(coroutine: number): Promise<Value>, release(callback: number): void }} Callbacks */

export class Objects {
  /** @type {any[]} */
  #table = [undefined];
  /** @type {number[]} */
  #free = [];
  /** @type {Map<number, WeakRef<Function>>} */
  #functions = new Map();
  /** @type {WeakMap<Function, number>} */
  #numbers = new WeakMap();
  /** @type {number[]} */
  #gone = [];
  #registry = new FinalizationRegistry((/** @type {number} */ number) => this.#collected(number));
  /** @type {Callbacks | undefined} */
  callbacks;

  /** How many objects Python has. */
  get size() {
    return this.#table.length - 1 - this.#free.length;
  }

  /** @param {any} value */
  #put(value) {
    const handle = this.#free.pop() ?? this.#table.length;
    this.#table[handle] = value;
    return handle;
  }

  /**
   * A value for Python.
   * @param {any} value
   * @returns {Value}
   */
  lower(value) {
    switch (typeof value) {
      case "undefined":
        return { tag: "undefined" };
      case "boolean":
        return { tag: "boolean", val: value };
      case "number":
        return { tag: "number", val: value };
      case "bigint":
        return { tag: "integer", val: `${value}` };
      case "string":
        return { tag: "text", val: value.isWellFormed?.() === false ? value.toWellFormed() : value };
      case "function": {
        const number = this.#numbers.get(value);
        return number === undefined ? { tag: "func", val: this.#put(value) } : { tag: "callback", val: number };
      }
    }
    if (value === null) return { tag: "null" };
    if (value instanceof Uint8Array) return { tag: "bytes", val: value };
    if (value instanceof ArrayBuffer) return { tag: "bytes", val: new Uint8Array(value) };
    return { tag: "object", val: this.#put(value) };
  }

  /**
   * A value of Python's.
   * @param {Value} value
   * @returns {any}
   */
  lift({ tag, val }) {
    switch (tag) {
      case "undefined":
        return undefined;
      case "null":
        return null;
      case "integer":
        return BigInt(val);
      case "object":
      case "func":
        return this.#table[val];
      case "callback":
        return this.#function(val);
      case "coroutine":
        return this.#callbacks().finish(val).then((result) => this.lift(result));
      default:
        return val;
    }
  }

  #callbacks() {
    if (this.callbacks === undefined) throw new Error("the Python program that this function is of has ended");
    return this.callbacks;
  }

  /** @param {number} number */
  #function(number) {
    const known = this.#functions.get(number)?.deref();
    if (known !== undefined) return known;
    const made = (/** @type {any[]} */ ...given) => {
      this.#release();
      return this.lift(this.#callbacks().call(number, given.map((it) => this.lower(it))));
    };
    this.#functions.set(number, new WeakRef(made));
    this.#numbers.set(made, number);
    this.#registry.register(made, number);
    return made;
  }

  /** @param {number} number */
  #collected(number) {
    // Python may have passed the function once more since.
    if (this.#functions.get(number)?.deref() !== undefined) return;
    this.#functions.delete(number);
    this.#gone.push(number);
    this.#release();
  }

  #release() {
    try {
      while (this.callbacks !== undefined && this.#gone.length > 0) {
        this.callbacks.release(this.#gone[this.#gone.length - 1]);
        this.#gone.pop();
      }
    } catch {
      // It waits for the system: at the next call then.
    }
  }

  /** @param {() => any} call */
  #attempt(call) {
    try {
      return this.lower(call());
    } catch (error) {
      throw new ComponentError(this.lower(error));
    }
  }

  /** The functions that the world imports. */
  imports() {
    const table = this.#table;
    const lift = (/** @type {Value} */ it) => this.lift(it);
    /** @type {Record<string, (...given: any[]) => any>} */
    const functions = {
      global: (name) => this.lower(/** @type {any} */ (globalThis)[name]),
      get: (of, name) => this.#attempt(() => table[of][name]),
      set: (of, name, to) => void this.#attempt(() => void (table[of][name] = lift(to))),
      delete: (of, name) => void this.#attempt(() => void delete table[of][name]),
      has: (of, name) => name in table[of],
      callMethod: (of, name, given) => this.#attempt(() => table[of][name](...given.map(lift))),
      call: (of, given) => this.#attempt(() => Reflect.apply(table[of], undefined, given.map(lift))),
      construct: (of, given) => this.#attempt(() => Reflect.construct(table[of], given.map(lift))),
      array: (items) => this.#put(items.map(lift)),
      record: (names, values) => this.#put(Object.fromEntries(names.map((/** @type {string} */ name, /** @type {number} */ at) => [name, lift(values[at])]))),
      items: (of) => {
        try {
          return Array.from(iterable(table[of]), (it) => this.lower(it));
        } catch (error) {
          throw new ComponentError(this.lower(error));
        }
      },
      keys: (of) => Object.keys(table[of]),
      text: (of) => textOf(table[of]),
      typeOf: (of) => typeOf(table[of]),
      same: (one, other) => table[one] === table[other],
      release: (of) => {
        table[of] = undefined;
        this.#free.push(of);
      },
      settle: async (of) => {
        try {
          return this.lower(await table[of]);
        } catch (error) {
          throw new ComponentError(this.lower(error));
        }
      },
    };
    return functions;
  }
}

/** @param {any} value */
function iterable(value) {
  if (typeof value?.[Symbol.iterator] === "function") return value;
  if (typeof value?.next === "function") return { [Symbol.iterator]: () => value };
  throw new TypeError(`${typeOf(value)} cannot be iterated`);
}

/** @param {any} value */
function textOf(value) {
  try {
    return String(value);
  } catch {
    return `[${typeOf(value)}]`;
  }
}

/** @param {any} value */
function typeOf(value) {
  if (Array.isArray(value)) return "Array";
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return "Object";
  return value.constructor?.name || "Object";
}
