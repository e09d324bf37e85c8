// Objects of JavaScript that Python has, by number, and functions of Python's that JavaScript has.
// Values are in the memory of the instance: the other half is `web/native`, which has the same numbers.
import { pythonError } from "./errors.js";
import { Functions } from "./functions.js";
import { itemOf, isMapping, iteratorOf, keysOf, lengthOf, textOf, typeOf } from "./inspecting.js";
import { packed } from "./packed.js";
import { NOTHING, Remote } from "./remote.js";

// Tags of values.
const UNDEFINED = 0, NONE = 1, FALSE = 2, TRUE = 3, NUMBER = 4, INTEGER = 5, TEXT = 6, NAME = 7, BYTES = 8, VIEW = 9;
const OBJECT = 10, FUNCTION = 11, CALLBACK = 12, COROUTINE = 13, LONG = 14, MISSING = 15;

// What is done.
const GET = 0, SET = 1, DELETE = 2, CALL = 3, CONSTRUCT = 4, ITEM = 5, SET_ITEM = 6, DELETE_ITEM = 7, HAS = 8, LENGTH = 9;
const ITERATE = 10, NEXT = 11, ARRAY = 12, RECORD = 13, KEYS = 14, STRING = 15, TYPE = 16, SAME = 17, RELEASE = 18, NAMED = 19;
const FETCH = 20, GLOBAL = 21, KEEP = 22, TAKE = 23, FAILURE = 24, COPY = 25, ASSIGN = 26, PACK = 27, PACKED = 28;

// Words of the area.
const OUT = 0, THE_OBJECT = 4, RECEIVER = 5, THE_NAME = 6, ADDRESS = 7, SIZE = 8, VALUES = 9, COUNT = 10, FREED = 11, GONE = 12;
const GIVEN = 44, SCRATCH = 300;
const MOST_GIVEN = 64;
const SCRATCH_BYTES = 8192;

const UNNAMED = 0xffffffff;
const MOST_DIGITS = 4300;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What is done with objects of the page that a worker has. @type {Record<number, string>} */
const FAR = { [GET]: "get", [SET]: "set", [DELETE]: "delete", [CALL]: "call", [CONSTRUCT]: "new", [ITEM]: "item", [SET_ITEM]: "set", [DELETE_ITEM]: "delete", [HAS]: "has", [LENGTH]: "length", [ITERATE]: "items", [KEYS]: "keys", [STRING]: "text", [TYPE]: "type", [PACK]: "copy" };

/** An answer of the page that is not there yet. */
class Pending {
  /** @param {Promise<any>} promise */
  constructor(promise) {
    this.promise = promise;
  }
}

/** Classes of typed arrays, by the letters of Python's formats. @type {Record<string, any>} */
const VIEWS = { b: Int8Array, B: Uint8Array, c: Uint8Array, "?": Uint8Array, h: Int16Array, H: Uint16Array, i: Int32Array, I: Uint32Array, l: Int32Array, L: Uint32Array, q: BigInt64Array, Q: BigUint64Array, f: Float32Array, d: Float64Array };

export class Objects {
  /** @type {any[]} */
  #table = [undefined];
  /** @type {number[]} */
  #free = [];
  /** Texts that Python names by number: part of what it knows, as its memory is. @type {string[]} */
  names = [];
  /** Texts that Python fetches. @type {Uint8Array[]} */
  #long = [];
  /** A copy that it fetches. */
  #packed = new Uint8Array();
  /** What the module `js` has beside JavaScript's globals. @type {Record<string, any>} */
  globals = {};
  /** Objects of the page, in workers. @type {import("./remote.js").Far | undefined} */
  far;
  /** What calls that waited gave, by number. @type {Map<number, { value?: any, error?: any, threw: boolean }>} */
  #kept = new Map();
  #tickets = 0;
  /** Numbers by which objects are told apart. @type {WeakMap<object, number>} */
  #marks = new WeakMap();
  #marked = 0;

  /** Those of Python's. */
  #functions = new Functions((number, given) => this.#call(number, given));

  /** @type {WebAssembly.Memory | undefined} */
  #memory;
  #words = new Uint32Array(0);
  #floats = new Float64Array(0);
  #bytes = new Uint8Array(0);
  /** Where the area is, in words. */
  #area = 0;
  /** How much of the area's scratch holds texts. */
  #used = 0;

  /** How many objects Python has. */
  get size() {
    return this.#table.length - 1 - this.#free.length;
  }

  /**
   * @param {WebAssembly.Memory} memory
   * @param {number} area
   */
  begin(memory, area) {
    this.#memory = memory;
    this.#area = area >>> 2;
    this.#renew();
  }

  /** The functions of Python's that JavaScript has. */
  get functions() {
    return this.#functions.held();
  }

  /** What belongs to a saved instance, and the objects of JavaScript that Python has. */
  save() {
    if (this.#words.length === 0) this.#renew();
    this.#forget();
    const held = [...this.#table.entries()].filter(([, it]) => it !== undefined);
    /** @type {[number, number][]} */
    const marks = [];
    for (const [number, it] of held) {
      const mark = typeof it === "symbol" ? undefined : this.#marks.get(it);
      if (mark !== undefined) marks.push([number, mark]);
    }
    return { held, state: { names: this.names, marks, marked: this.#marked } };
  }

  /**
   * @param {ReturnType<Objects["save"]>["state"]} state
   * @param {Map<number, any>} held Nothing stands for an object that is gone.
   */
  restore({ names, marks, marked }, held) {
    this.names = names;
    this.#marked = marked;
    for (const number of held.keys()) this.#table[number] = held.get(number);
    for (let number = 1; number < this.#table.length; number++) if (!held.has(number)) this.#free.push(number);
    for (const [number, mark] of marks) if (Object(held.get(number)) === held.get(number)) this.#marks.set(held.get(number), mark);
  }

  #renew() {
    const { buffer } = /** @type {WebAssembly.Memory} */ (this.#memory);
    this.#words = new Uint32Array(buffer);
    this.#floats = new Float64Array(buffer);
    this.#bytes = new Uint8Array(buffer);
  }

  /** @param {any} value */
  #put(value) {
    const number = this.#free.pop() ?? this.#table.length;
    this.#table[number] = value;
    return number;
  }

  /**
   * Writes a value for Python.
   * @param {any} value
   * @param {number} at The word.
   */
  #lower(value, at) {
    const words = this.#words;
    switch (typeof value) {
      case "undefined":
        words[at] = UNDEFINED;
        return;
      case "boolean":
        words[at] = value ? TRUE : FALSE;
        return;
      case "number":
        words[at] = NUMBER;
        this.#floats[(at >> 1) + 1] = value;
        return;
      case "string":
        this.#text(value, at, TEXT);
        return;
      case "bigint":
        if (`${value}`.length > MOST_DIGITS) throw new RangeError(`an integer of more than ${MOST_DIGITS} digits cannot be passed to Python`);
        this.#text(`${value}`, at, INTEGER);
        return;
      case "symbol":
        words[at] = OBJECT;
        words[at + 2] = this.#put(value);
        return;
    }
    if (value === null) {
      words[at] = NONE;
      return;
    }
    const known = this.#functions.number(value);
    const isFunction = typeof value === "function" || (value instanceof Remote && value.callable);
    words[at] = known !== undefined ? CALLBACK : isFunction ? FUNCTION : OBJECT;
    words[at + 2] = known ?? this.#put(value);
  }

  /**
   * @param {string} text
   * @param {number} at
   * @param {number} tag
   */
  #text(text, at, tag) {
    const words = this.#words;
    const size = text.length;
    const place = (this.#area + SCRATCH) * 4 + this.#used;
    words[at] = tag;
    if (size * 3 > SCRATCH_BYTES - this.#used) {
      const bytes = encoder.encode(text);
      words[at] = LONG;
      words[at + 1] = bytes.length;
      words[at + 2] = this.#long.push(bytes) - 1;
      return;
    }
    words[at + 2] = place;
    let length = 0;
    const bytes = this.#bytes;
    if (size < 40) {
      while (length < size) {
        const code = text.charCodeAt(length);
        if (code > 127) break;
        bytes[place + length++] = code;
      }
    }
    if (length < size) length = encoder.encodeInto(text, bytes.subarray(place, place + size * 3)).written;
    words[at + 1] = length;
    this.#used += length;
  }

  /**
   * @param {number} address
   * @param {number} length
   */
  #read(address, length) {
    const bytes = this.#bytes;
    if (length < 24) {
      let text = "";
      let at = 0;
      for (; at < length; at++) {
        const code = bytes[address + at];
        if (code > 127) break;
        text += String.fromCharCode(code);
      }
      if (at === length) return text;
    }
    return decoder.decode(bytes.subarray(address, address + length));
  }

  /**
   * Reads a value of Python's.
   * @param {number} at The word.
   * @returns {any}
   */
  #lift(at) {
    const words = this.#words;
    const value = words[at + 2];
    switch (words[at]) {
      case NONE:
        return null;
      case FALSE:
        return false;
      case TRUE:
        return true;
      case NUMBER:
        return this.#floats[(at >> 1) + 1];
      case TEXT:
        return this.#read(value, words[at + 1]);
      case NAME:
        return this.names[value];
      case OBJECT:
      case FUNCTION:
        return this.#object(value);
      case INTEGER:
        return BigInt(this.#read(value, words[at + 1]));
      case BYTES:
        return this.#bytes.slice(value, value + words[at + 1]);
      case VIEW:
        return this.#view(value, words[at + 1], String.fromCharCode(words[at + 3]));
      case CALLBACK:
        return this.#functions.of(value);
      case COROUTINE:
        return this.#functions.running().finish(value).then((ticket) => this.#taken(ticket));
      default:
        return undefined;
    }
  }

  /** Python's memory itself, where typed arrays may begin. */
  #view(/** @type {number} */ address, /** @type {number} */ length, /** @type {string} */ letter) {
    const Items = VIEWS[letter];
    if (Items === undefined) throw new TypeError(`a memoryview of the format ${letter} has no typed array`);
    const size = Items.BYTES_PER_ELEMENT;
    const { buffer } = this.#bytes;
    return address % size === 0 ? new Items(buffer, address, length / size) : new Items(buffer.slice(address, address + length));
  }

  /** @param {number} number */
  #object(number) {
    const found = this.#table[number];
    if (found === undefined && number > 0) throw new ReferenceError("this object was of another page, which is gone");
    return found;
  }

  /** The values of a call. */
  #values() {
    const at = this.#area;
    const first = this.#words[at + VALUES] >>> 2;
    const count = this.#words[at + COUNT];
    const values = new Array(count);
    for (let n = 0; n < count; n++) values[n] = this.#lift(first + n * 4);
    return values;
  }

  get callbacks() {
    return this.#functions.callbacks;
  }

  /** What of the instance is called; nothing when it has ended. */
  set callbacks(callbacks) {
    this.#functions.callbacks = callbacks;
  }

  /** What a call that waited gave. */
  #taken(/** @type {number} */ ticket) {
    const { value, error, threw } = /** @type {any} */ (this.#kept.get(ticket));
    this.#kept.delete(ticket);
    if (threw) throw error;
    return value;
  }

  /** @param {{ value?: any, error?: any, threw: boolean }} result */
  #keep(result) {
    this.#kept.set(++this.#tickets, result);
    return this.#tickets;
  }

  /**
   * @param {number} number
   * @param {any[]} given
   */
  #call(number, given) {
    const { call } = this.#functions.running();
    if (given.length > MOST_GIVEN) throw new TypeError(`a function of Python's takes ${MOST_GIVEN} arguments at most from JavaScript, found ${given.length}`);
    if (this.#words.length === 0) this.#renew();
    this.#used = 0;
    const at = this.#area;
    for (let n = 0; n < given.length; n++) this.#lower(given[n], at + GIVEN + n * 4);
    const threw = call(number, given.length);
    if (this.#words.length === 0) this.#renew();
    const result = this.#lift(at + OUT);
    if (threw) throw result;
    return result;
  }

  /** @param {any} result */
  #give(result) {
    if (this.#words.length === 0) this.#renew();
    this.#used = 0;
    const at = this.#area + OUT;
    if (result === NOTHING) this.#words[at] = MISSING;
    else this.#lower(result, at);
  }

  /** Forgets what Python has no more. */
  #forget() {
    const words = this.#words;
    const at = this.#area;
    for (let n = words[at + FREED]; n > 0; n--) {
      const number = words[at + GONE + n - 1];
      this.#table[number] = undefined;
      this.#free.push(number);
    }
    words[at + FREED] = 0;
  }

  /** A property's name. */
  #name() {
    const words = this.#words;
    const at = this.#area;
    const name = words[at + THE_NAME];
    return name === UNNAMED ? this.#read(words[at + ADDRESS], words[at + SIZE]) : this.names[name];
  }

  /** The functions that the world imports. */
  imports() {
    return {
      operate: (/** @type {number} */ what) => {
        if (this.#words.length === 0) this.#renew();
        if (this.#words[this.#area + FREED] > 0) this.#forget();
        if (what === RELEASE) return false;
        try {
          const result = this.far !== undefined && what in FAR ? this.#near(what) : this.#operate(what);
          if (result instanceof Pending) return result.promise.then((it) => (this.#give(it), false), (error) => (this.#give(error), true));
          this.#give(result);
          return false;
        } catch (error) {
          this.#give(error);
          return true;
        }
      },
      settle: async (/** @type {number} */ promise) => {
        try {
          const it = this.#object(promise);
          return this.#keep({ value: await (it instanceof Remote ? this.far?.settle(it) : it), threw: false });
        } catch (error) {
          return this.#keep({ error, threw: true });
        }
      },
    };
  }

  /** What is done, which may be with an object of the page. @param {number} what */
  #near(what) {
    const words = this.#words;
    const at = this.#area;
    const of = this.#object(words[at + THE_OBJECT]);
    if (!(of instanceof Remote)) return this.#operate(what);
    const values = words[at + VALUES] >>> 2;
    /** @type {any[]} */
    let given = [];
    if (what === GET || what === DELETE) given = [this.#name()];
    else if (what === SET) given = [this.#name(), this.#lift(values)];
    else if (what === CALL) given = [this.#object(words[at + RECEIVER]), this.#values()];
    else if (what === CONSTRUCT) given = [this.#values()];
    else if (what === SET_ITEM) given = [this.#lift(values), this.#lift(values + 4)];
    else if (what === ITEM || what === HAS || what === DELETE_ITEM || what === PACK) given = [this.#lift(values)];
    const made = (/** @type {any} */ it) => {
      if (what === PACK) return this.#pack(it, given[0]);
      return what === ITERATE && it !== NOTHING ? it.values() : what === LENGTH ? (it ?? NOTHING) : it;
    };
    const answer = /** @type {import("./remote.js").Far} */ (this.far).do(FAR[what], of, given);
    return answer instanceof Promise ? new Pending(answer.then(made)) : made(answer);
  }

  /** @param {any} value @param {number} depth */
  #pack(value, depth) {
    this.#packed = packed(value, depth, (it) => this.#put(it));
    return this.#packed.length;
  }

  /** The number by which Python has a function, and by which it takes what it is called with. @param {Function} it @param {any[]} given */
  asked(it, given) {
    return { number: this.#functions.number(it), ticket: this.#keep({ value: given, threw: false }) };
  }

  /**
   * @param {number} what
   * @returns {any}
   */
  #operate(what) {
    const words = this.#words;
    const at = this.#area;
    const object = words[at + THE_OBJECT];
    const values = words[at + VALUES] >>> 2;
    switch (what) {
      case GET: {
        const of = this.#object(object);
        const name = this.#name();
        const value = of[name];
        return value === undefined && !(name in Object(of)) ? NOTHING : value;
      }
      case SET:
        this.#object(object)[this.#name()] = this.#lift(values);
        return;
      case CALL: {
        const it = this.#object(object);
        const receiver = this.#object(words[at + RECEIVER]);
        switch (words[at + COUNT]) {
          case 0:
            return it.call(receiver);
          case 1:
            return it.call(receiver, this.#lift(values));
          case 2:
            return it.call(receiver, this.#lift(values), this.#lift(values + 4));
        }
        return Reflect.apply(it, receiver, this.#values());
      }
      case DELETE:
        delete this.#object(object)[this.#name()];
        return;
      case CONSTRUCT:
        return Reflect.construct(this.#object(object), this.#values());
      case ITEM:
        return itemOf(this.#object(object), this.#lift(values), NOTHING);
      case SET_ITEM:
        return this.#setItem(this.#object(object), this.#lift(values), this.#lift(values + 4));
      case DELETE_ITEM: {
        const [of, key] = [this.#object(object), this.#lift(values)];
        return isMapping(of) ? void of.delete(key) : Array.isArray(of) ? void of.splice(key, 1) : void delete of[key];
      }
      case HAS: {
        const [of, key] = [this.#object(object), this.#lift(values)];
        return typeof of.has === "function" ? of.has(key) === true : Array.isArray(of) || ArrayBuffer.isView(of) ? /** @type {any} */ (of).includes(key) : key in of;
      }
      case LENGTH:
        return lengthOf(this.#object(object)) ?? NOTHING;
      case NEXT: {
        const { done, value } = this.#object(object).next();
        return done ? NOTHING : value;
      }
      case NAMED:
        this.names.push(this.#read(words[at + ADDRESS], words[at + SIZE]));
        return;
      default:
        return this.#seldom(what, object, values);
    }
  }

  /**
   * @param {number} what
   * @param {number} object
   * @param {number} values
   * @returns {any}
   */
  #seldom(what, object, values) {
    const words = this.#words;
    const at = this.#area;
    switch (what) {
      case ITERATE:
        return iteratorOf(this.#object(object)) ?? NOTHING;
      case ARRAY:
        return this.#values();
      case RECORD: {
        const all = this.#values();
        const made = /** @type {Record<string, any>} */ ({});
        for (let n = 0; n < all.length; n += 2) made[all[n]] = all[n + 1];
        return made;
      }
      case KEYS:
        return keysOf(this.#object(object));
      case STRING:
        return textOf(this.#object(object));
      case TYPE:
        return typeOf(this.#object(object));
      case SAME: {
        const other = words[at + RECEIVER];
        return object === other ? this.#mark(this.#object(object)) : this.#object(object) === this.#object(other);
      }
      case FETCH: {
        const number = words[at + THE_NAME];
        this.#bytes.set(this.#long[number], words[at + ADDRESS]);
        this.#long[number] = new Uint8Array();
        while (this.#long.at(-1)?.length === 0) this.#long.pop();
        return;
      }
      case GLOBAL: {
        const name = this.#lift(values);
        const of = name in this.globals ? this.globals : /** @type {any} */ (globalThis);
        return name in of ? of[name] : NOTHING;
      }
      case KEEP: {
        const [threw, result] = this.#values();
        return this.#keep(threw ? { error: result, threw } : { value: result, threw });
      }
      case TAKE:
        return this.#taken(object);
      case FAILURE: {
        const [kind, message, traceback] = this.#values();
        const error = pythonError({ kind, message, traceback });
        error.stack = traceback;
        this.#functions.have(object, error);
        return;
      }
      case PACK:
        return this.#pack(this.#object(object), this.#lift(values));
      case PACKED:
        this.#bytes.set(this.#packed, words[at + ADDRESS]);
        this.#packed = new Uint8Array();
        return;
      case COPY: {
        const [from, to] = [this.#object(object), this.#lift(values)];
        const bytes = ArrayBuffer.isView(from) ? new Uint8Array(from.buffer, from.byteOffset, from.byteLength) : new Uint8Array(from);
        new Uint8Array(to.buffer, to.byteOffset, to.byteLength).set(bytes);
        return;
      }
      case ASSIGN: {
        const [into, from] = [this.#object(object), this.#lift(values)];
        const bytes = ArrayBuffer.isView(into) ? new Uint8Array(into.buffer, into.byteOffset, into.byteLength) : new Uint8Array(into);
        bytes.set(new Uint8Array(from.buffer, from.byteOffset, from.byteLength));
        return;
      }
    }
    throw new Error(`there is no operation ${what}`);
  }

  /**
   * @param {any} of
   * @param {any} key
   * @param {any} value
   */
  #setItem(of, key, value) {
    if (isMapping(of)) of.set(key, value);
    else of[typeof key === "number" && key < 0 ? key + (lengthOf(of) ?? 0) : key] = value;
  }

  /** A number that no other object has. @param {any} object */
  #mark(object) {
    if (typeof object === "symbol") return 0;
    let mark = this.#marks.get(object);
    if (mark === undefined) this.#marks.set(object, (mark = ++this.#marked));
    return mark;
  }
}
