// Objects of the page in a worker: the worker has them by number, and asks the page for all that is done
// with them. Both halves of it are here.
import { at, placeOf } from "./places.js";
import { itemOf, isMapping, iteratorOf, lengthOf, textOf, typeOf } from "./inspecting.js";

/** A value as messages have it: see `encode`. @typedef {[string, ...any[]]} Sent */

/** @param {any} value @returns {Sent | undefined} */
function simple(value) {
  switch (typeof value) {
    case "undefined":
      return ["undefined"];
    case "number":
      return Number.isFinite(value) ? ["plain", value] : ["number", String(value)];
    case "bigint":
      return ["integer", String(value)];
    case "string":
    case "boolean":
      return ["plain", value];
  }
  return value === null ? ["plain", null] : undefined;
}

/** @param {Sent} sent */
function simply([kind, value]) {
  if (kind === "plain") return value;
  if (kind === "number") return Number(value);
  return kind === "integer" ? BigInt(value) : undefined;
}

/** What is not there. */
export const NOTHING = Symbol("missing");

/** An object of the page, in the worker. */
export class Remote {
  /** @param {number} number @param {boolean} callable */
  constructor(number, callable) {
    this.number = number;
    this.callable = callable;
  }
}

/** The worker's half. */
export class Far {
  #ask;
  #wait;
  #post;
  /** @type {Map<number, WeakRef<Remote>>} */
  #known = new Map();
  /** @type {Map<number, Function>} */
  #functions = new Map();
  /** @type {WeakMap<Function, number>} */
  #numbers = new WeakMap();
  #made = 0;
  #registry = new FinalizationRegistry((/** @type {number} */ number) => {
    if (this.#known.get(number)?.deref() === undefined) this.#known.delete(number);
    this.#post({ forget: number });
  });

  /**
   * @param {(question: any[]) => Sent | Promise<Sent>} ask In the middle of a call.
   * @param {(question: any[]) => Promise<Sent>} wait
   * @param {(message: any) => void} post
   */
  constructor(ask, wait, post) {
    this.#ask = ask;
    this.#wait = wait;
    this.#post = post;
  }

  /** The global object of the page. */
  window = new Remote(0, false);

  /**
   * Does something with an object of the page: the answer, or a promise of it.
   * @param {string} what
   * @param {Remote} of
   * @param {any[]} given
   */
  do(what, of, given) {
    const answer = this.#ask([what, of.number, ...given.map((it) => this.encode(it))]);
    return answer instanceof Promise ? answer.then((sent) => this.decode(sent)) : this.decode(answer);
  }

  /** What a promise of the page gives. @param {Remote} of */
  async settle(of) {
    return this.decode(await this.#wait(["settle", of.number]));
  }

  /** Where the page has an object at every visit, if it does. @param {Remote} of @returns {Promise<string | null>} */
  async place(of) {
    return simply(await this.#wait(["place", of.number]));
  }

  /** The object there, if there is one. @param {string} place */
  async at(place) {
    return this.decode(await this.#wait(["at", 0, this.encode(place)]));
  }

  /** The class of an object. @param {Remote} of @returns {Promise<string>} */
  async type(of) {
    return simply(await this.#wait(["type", of.number]));
  }

  /** @param {any} value @returns {Sent} */
  encode(value) {
    const sent = simple(value);
    if (sent !== undefined) return sent;
    if (value instanceof Remote) return ["object", value.number];
    if (typeof value === "function") {
      let number = this.#numbers.get(value);
      if (number === undefined) this.#numbers.set(value, (number = ++this.#made));
      this.#functions.set(number, value);
      return ["function", number];
    }
    if (ArrayBuffer.isView(value)) return ["bytes", Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
    if (Array.isArray(value)) return ["array", value.map((it) => this.encode(it))];
    if (Object.getPrototypeOf(value) === Object.prototype) return ["record", Object.entries(value).map(([key, it]) => [key, this.encode(it)])];
    throw new TypeError(`${typeOf(value)} of the worker cannot be passed to the page: pass objects of the page, functions, and plain values`);
  }

  /** @param {Sent} sent */
  decode(sent) {
    const [kind, number, callable] = sent;
    if (kind === "missing") return NOTHING;
    if (kind === "items") return number.map((/** @type {Sent} */ it) => this.decode(it));
    if (kind === "record") return Object.fromEntries(number.map((/** @type {[string, Sent]} */ [key, it]) => [key, this.decode(it)]));
    if (kind !== "object") return simply(sent);
    const known = this.#known.get(number)?.deref();
    if (known !== undefined) {
      this.#post({ forget: number });
      return known;
    }
    const made = new Remote(number, callable);
    this.#known.set(number, new WeakRef(made));
    this.#registry.register(made, number);
    return made;
  }

  /** A function of the worker that the page calls. @param {number} number */
  function(number) {
    return this.#functions.get(number);
  }

  /** @param {number} number */
  release(number) {
    this.#functions.delete(number);
  }
}

/** The page's half. */
export class Near {
  #post;
  /** @type {Map<number, { object: any, count: number }>} */
  #objects = new Map();
  /** @type {Map<any, number>} */
  #numbers = new Map();
  #made = 0;
  /** @type {Map<number, WeakRef<Function>>} */
  #functions = new Map();
  #registry = new FinalizationRegistry((/** @type {number} */ number) => {
    if (this.#functions.get(number)?.deref() === undefined) this.#post({ action: "release", number });
  });

  /** @param {(message: any) => void} post */
  constructor(post) {
    this.#post = post;
  }

  /** The worker does not have it any more. @param {number} number */
  forget(number) {
    const known = this.#objects.get(number);
    if (known === undefined || --known.count > 0) return;
    this.#objects.delete(number);
    this.#numbers.delete(known.object);
  }

  /** @param {any} value @returns {Sent} */
  encode(value) {
    const sent = simple(value);
    if (sent !== undefined) return sent;
    let number = this.#numbers.get(value);
    if (number === undefined) {
      this.#numbers.set(value, (number = ++this.#made));
      this.#objects.set(number, { object: value, count: 0 });
    }
    /** @type {any} */ (this.#objects.get(number)).count += 1;
    return ["object", number, typeof value === "function"];
  }

  /** Arrays and plain objects themselves, to a depth. @param {any} value @param {number} depth @returns {Sent} */
  copy(value, depth) {
    if (depth === 0 || simple(value) !== undefined) return this.encode(value);
    if (Array.isArray(value)) return ["items", value.map((it) => this.copy(it, depth - 1))];
    if (typeOf(value) !== "Object") return this.encode(value);
    return ["record", Object.entries(value).map(([key, it]) => [key, this.copy(it, depth - 1)])];
  }

  /** @param {Sent} sent @returns {any} */
  decode(sent) {
    const [kind, value] = sent;
    switch (kind) {
      case "object":
        return this.#object(value);
      case "function":
        return this.#function(value);
      case "bytes":
        return new Uint8Array(value);
      case "array":
        return value.map((/** @type {Sent} */ it) => this.decode(it));
      case "record":
        return Object.fromEntries(value.map((/** @type {[string, Sent]} */ [key, it]) => [key, this.decode(it)]));
    }
    return simply(sent);
  }

  /** @param {number} number */
  #object(number) {
    return number === 0 ? globalThis : this.#objects.get(number)?.object;
  }

  /** @param {number} number */
  #function(number) {
    const known = this.#functions.get(number)?.deref();
    if (known !== undefined) return known;
    const made = (/** @type {any[]} */ ...given) => this.#post({ action: "happened", number, given: given.map((it) => this.encode(it)) });
    this.#functions.set(number, new WeakRef(made));
    this.#registry.register(made, number);
    return made;
  }

  /**
   * @param {[string, number, ...Sent[]]} question
   * @returns {Sent | Promise<Sent>}
   */
  answer([what, number, ...sent]) {
    const of = this.#object(number);
    const [first, second] = sent.map((it) => this.decode(it));
    switch (what) {
      case "get":
        return of[first] === undefined && !(first in Object(of)) ? ["missing"] : this.encode(of[first]);
      case "set":
        of[first] = second;
        return ["undefined"];
      case "call":
        return this.encode(Reflect.apply(of, first, second));
      case "new":
        return this.encode(Reflect.construct(of, first));
      case "item": {
        const found = itemOf(of, first, NOTHING);
        return found === NOTHING ? ["missing"] : this.encode(found);
      }
      case "has":
        return ["plain", typeof of.has === "function" ? of.has(first) === true : first in of];
      case "length":
        return ["plain", lengthOf(of) ?? null];
      case "items": {
        const iterator = iteratorOf(of);
        return iterator === undefined ? ["missing"] : ["items", Array.from({ [Symbol.iterator]: () => iterator }, (it) => this.encode(it))];
      }
      case "keys":
        return ["items", Object.keys(of).map((it) => ["plain", it])];
      case "delete":
        if (isMapping(of)) of.delete(first);
        else delete of[first];
        return ["undefined"];
      case "copy":
        return this.copy(of, first);
      case "text":
        return ["plain", textOf(of)];
      case "type":
        return ["plain", typeOf(of)];
      case "place":
        return ["plain", placeOf(of) ?? null];
      case "at":
        return this.encode(at(first));
      case "settle":
        return Promise.resolve(of).then((value) => this.encode(value));
    }
    throw new Error(`the page does not know how to ${what}`);
  }
}
