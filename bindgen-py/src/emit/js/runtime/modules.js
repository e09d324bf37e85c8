// What a world asks of `hognose:wasm/runtime`, by `WebAssembly`.
//
// A component cannot be entered while it waits in a call. So where a module calls a function of the
// guest, that is an answer to the guest's `call`: the module is suspended until `resume`.

const fail = (payload) => {
  throw Object.assign(new Error(payload?.val ?? payload), { payload });
};

const suspends = typeof WebAssembly.Suspending === "function";
const KEPT = 32;
const PAGE = 65536;
/** Bytes that an element of a table counts. */
const ELEMENT = 16;
const V128 = "this host cannot pass values of type `v128` to modules or take them from there";
const TYPES = { 0x7f: "i32", 0x7e: "i64", 0x7d: "f32", 0x7c: "f64", 0x7b: "v128", 0x70: "func-ref", 0x6f: "extern-ref" };
const CODES = Object.fromEntries(Object.entries(TYPES).map(([code, name]) => [name, Number(code)]));
const NAMES = { "func-ref": "anyfunc", "extern-ref": "externref" };

/** Reads the types of a valid module, of which `WebAssembly.Module` says the kinds only. */
class Reader {
  #at = 8;
  constructor(bytes) {
    this.bytes = bytes;
    this.types = [];
    /** Limits of own memories and tables, and the sections in which they are. */
    this.limits = [];
    this.sections = [];
    this.found = { func: [], table: [], memory: [], global: [], tag: [] };
    this.imports = [];
    this.exports = [];
    while (this.#at < bytes.length) {
      const section = this.#byte();
      const end = this.#number() + this.#at;
      this.sections.push({ section, begin: this.#at, end });
      const read = { 1: this.#type, 2: this.#import, 3: this.#func, 4: this.#ownTable, 5: this.#memory, 6: this.#global, 7: this.#export, 13: this.#tag }[section];
      if (read) {
        // Types of proposals that are not known end the section: what has them is `other`.
        for (let count = this.#number(); count > 0 && this.#at < end; count--) if (read.call(this) === false) break;
      }
      this.#at = end;
    }
  }
  #byte() {
    return this.bytes[this.#at++];
  }
  #number() {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.#byte();
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return Number(value);
    }
  }
  #text() {
    const length = this.#number();
    this.#at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.#at - length, this.#at));
  }
  #value() {
    const code = this.#byte();
    if (code === 0x63 || code === 0x64) {
      const heap = this.#number();
      return code === 0x63 && TYPES[heap] ? TYPES[heap] : "other";
    }
    return TYPES[code] ?? "other";
  }
  #values() {
    return Array.from({ length: this.#number() }, () => this.#value());
  }
  #type() {
    if (this.#byte() !== 0x60) return false;
    this.types.push({ params: this.#values(), results: this.#values() });
  }
  #limits() {
    const begin = this.#at;
    const flags = this.#byte();
    const minimum = BigInt(this.#number());
    const maximum = flags & 1 ? BigInt(this.#number()) : undefined;
    this.limits.push({ begin, end: this.#at, flags, minimum, maximum });
    return { minimum, maximum, wide: (flags & 4) !== 0, isShared: (flags & 2) !== 0 };
  }
  #func() {
    this.found.func.push({ tag: "func", val: this.types[this.#number()] ?? { params: ["other"], results: ["other"] } });
  }
  #table() {
    this.found.table.push({ tag: "table", val: { element: this.#value(), ...this.#limits() } });
  }
  #ownTable() {
    // One that is not of nulls says so first, and has an expression: its size is not needed here.
    if (this.bytes[this.#at] === 0x40) {
      this.hasOtherTables = true;
      return false;
    }
    this.#table();
  }
  #memory() {
    const limits = this.#limits();
    this.found.memory.push(limits.isShared ? { tag: "other", val: "shared memory" } : { tag: "memory", val: limits });
  }
  #globalType() {
    const content = this.#value();
    this.found.global.push({ tag: "global", val: { content, mutable: this.#byte() === 1 } });
  }
  #global() {
    this.#globalType();
    // Its value, which ends with 0x0b that belongs to no number.
    for (let code = this.#byte(); code !== 0x0b; code = this.#byte()) {
      if (code === 0x43) this.#at += 4;
      else if (code === 0x44) this.#at += 8;
      else if (code === 0xfd) this.#at += this.#number() === 12 ? 16 : 0;
      else if ([0x41, 0x42, 0x23, 0xd2, 0xd0].includes(code)) this.#number();
    }
  }
  #tag() {
    this.#byte();
    this.#number();
    this.found.tag.push({ tag: "other", val: "tag" });
  }
  #import() {
    const module = this.#text();
    const name = this.#text();
    const kind = ["func", "table", "memory", "global", "tag"][this.#byte()];
    ({ func: this.#func, table: this.#table, memory: this.#memory, global: this.#globalType, tag: this.#tag })[kind].call(this);
    this.imports.push({ module, name, ty: this.found[kind].at(-1) });
  }
  #export() {
    const name = this.#text();
    const kind = ["func", "table", "memory", "global", "tag"][this.#byte()];
    this.exports.push({ name, ty: this.found[kind][this.#number()] ?? { tag: "other", val: kind } });
  }
}

/** Room of a store that has a bound. No engine asks before a module grows something: so what can
 * grow takes its room at once, and gets no more. */
class Room {
  constructor(bytes) {
    this.left = bytes;
  }
  /** Room for something of so many units: all that it may grow to, or all that there is. Gives the
   * new maximum. */
  take(unit, minimum, maximum, share = 1n) {
    const most = this.left / unit / share;
    if (minimum * unit > this.left) throw new WebAssembly.LinkError(`the store has room for ${this.left} bytes, and not for ${minimum * unit}`);
    const least = most > minimum ? most : minimum;
    const bound = maximum !== undefined && maximum < least ? maximum : least;
    this.left -= bound * unit;
    return bound;
  }
  /** The bytes of a module whose own tables and memories keep within the room. */
  bound({ bytes, types }) {
    if (types.hasOtherTables) throw new WebAssembly.LinkError("this host cannot bound a module with tables that begin with values");
    const parts = [bytes.subarray(0, 8)];
    for (const { section, begin, end } of types.sections) {
      const own = section === 4 || section === 5 ? types.limits.filter((limits) => limits.begin >= begin && limits.end <= end) : [];
      const content = [];
      let at = begin;
      for (const { begin, end, flags, minimum, maximum } of own) {
        // Tables come first: without a maximum they leave most to memories.
        const bound = section === 4 ? this.take(BigInt(ELEMENT), minimum, maximum, 8n) : this.take(BigInt(PAGE), minimum, maximum);
        content.push(bytes.subarray(at, begin), [flags | 1, ...leb(Number(minimum)), ...leb(Number(bound))]);
        at = end;
      }
      content.push(bytes.subarray(at, end));
      const size = content.reduce((sum, part) => sum + part.length, 0);
      parts.push([section, ...leb(size)], ...content);
    }
    const bound = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      bound.set(part, at);
      at += part.length;
    }
    return new WebAssembly.Module(bound);
  }
}

const recent = [];

function compiled(source) {
  const same = ({ bytes }) => bytes.length === source.length && bytes.every((byte, at) => byte === source[at]);
  const known = recent.findIndex(same);
  const found = known < 0 ? { bytes: source.slice() } : recent.splice(known, 1)[0];
  if (known < 0) {
    if (source[0] !== 0) fail({ tag: "unsupported", val: "this host takes modules in the binary format only, not as text" });
    try {
      found.module = new WebAssembly.Module(found.bytes);
    } catch (error) {
      if (!(error instanceof WebAssembly.CompileError)) throw error;
      const lacks = /experimental|not enabled|unsupported/i.test(error.message);
      fail({ tag: lacks ? "unsupported" : "invalid", val: error.message });
    }
    found.types = new Reader(found.bytes);
  }
  recent.push(found);
  if (recent.length > KEPT) recent.shift();
  return found;
}

class Module {
  static compile(source) {
    const module = new Module();
    Object.assign(module, compiled(source));
    return module;
  }
  imports() {
    return this.types.imports;
  }
  exports() {
    return this.types.exports;
  }
}

/** What a guest gave instead of a result. */
class Refused extends Error {}

/** An object of the guest. */
class Outside {
  constructor(number) {
    this.number = number;
  }
}

const number = (value) => [...leb(value)];

function* leb(value) {
  for (; value > 127; value >>>= 7) yield (value & 127) | 128;
  yield value;
}

/** A function of JavaScript as one of WebAssembly: a module that exports what it imports. */
function typed(func, { params, results }) {
  const list = (types) => [types.length, ...types.map((name) => CODES[name])];
  const section = (id, content) => [id, ...number(content.length), ...content];
  const type = [1, 0x60, ...list(params), ...list(results)];
  const name = [1, 0x66];
  const bytes = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...section(1, type), ...section(2, [1, 0, ...name, 0, 0]), ...section(7, [1, ...name, 0, 0])];
  const module = new WebAssembly.Module(new Uint8Array(bytes));
  return new WebAssembly.Instance(module, { "": { f: func } }).exports.f;
}

function trapOf(error) {
  const frames = [...String(error?.stack ?? "").matchAll(/at (?:(\S+) \()?wasm:\/\/\S+?wasm-function\[(\d+)\]:0x([0-9a-f]+)/g)];
  let kind = "wasm";
  if (error instanceof Refused) kind = "callback";
  else if (error instanceof WebAssembly.LinkError || error instanceof TypeError) kind = "link";
  else if (WebAssembly.Exception && error instanceof WebAssembly.Exception) kind = "thrown";
  const message = String(error?.message ?? error);
  return { tag: "trap", val: { kind, message, frames: frames.map(([, name, func, at]) => ({ name, func: Number(func), offset: parseInt(at, 16) })) } };
}

const GLOBALS = { func: "func", table: "table", memory: "memory", global: "global" };

class Store {
  #items = [];
  #funcs = new Map();
  #objects = new Map();
  #gone = [];
  #registry = new FinalizationRegistry((number) => {
    this.#objects.delete(number);
    this.#gone.push(number);
  });
  #instances = [];
  /** Calls that have not returned, the last one innermost. */
  #frames = [];
  #callsBack = false;
  #room;
  /** Fuel is left out: engines do not count, and `fuel()` says so. */
  constructor({ memory }) {
    if (memory !== undefined) this.#room = new Room(memory);
  }
  #add(tag, value, ty) {
    const known = tag === "func" ? this.#funcs.get(value) : undefined;
    if (known !== undefined) return known;
    const index = this.#items.push({ tag, value, ty }) - 1;
    if (tag === "func") this.#funcs.set(value, index);
    return index;
  }
  #get(tag, index) {
    const item = this.#items[index];
    if (item?.tag !== tag) fail(`number ${index} of the store is no ${tag}`);
    return item;
  }
  #toHost({ tag, val }) {
    if (tag === "v128") fail(V128);
    if (tag === "func-ref") return val === undefined ? null : this.#get("func", val).value;
    if (tag !== "extern-ref") return val;
    if (val === undefined) return null;
    let object = this.#objects.get(val)?.deref();
    if (!object) {
      object = new Outside(val);
      this.#objects.set(val, new WeakRef(object));
      this.#registry.register(object, val);
    }
    return object;
  }
  #fromHost(tag, value) {
    if (tag === "func-ref") return { tag, val: value === null ? undefined : this.#func(value) };
    if (tag === "extern-ref") return { tag, val: value === null ? undefined : value.number };
    if (tag === "other") return value === null ? { tag: "extern-ref", val: undefined } : fail("a value of this type cannot leave its module");
    return { tag, val: value };
  }
  /** The number of a function, whose type follows from its place in its module. */
  #func(value) {
    const known = this.#funcs.get(value);
    if (known !== undefined) return known;
    const { types } = this.#instances.length === 1 ? this.#instances[0] : {};
    const ty = types?.found.func[Number(value.name)]?.val;
    if (!ty) fail("this host does not know the type of a function that no module exports");
    return this.#add("func", value, ty);
  }
  #results({ results }, given) {
    const values = results.length > 1 ? [...given] : results.length ? [given] : [];
    return values.map((value, at) => this.#fromHost(results[at], value));
  }
  /** Runs something of modules: at once, or where it may call the guest on a stack of its own. */
  #run(begin, finish) {
    if (!this.#callsBack || !suspends) {
      try {
        return finish(begin((func) => func));
      } catch (error) {
        return trapOf(error);
      }
    }
    const frame = {};
    this.#frames.push(frame);
    const step = new Promise((settle) => (frame.settle = settle));
    const end = (step) => {
      this.#frames.splice(this.#frames.indexOf(frame), 1);
      frame.settle(step);
    };
    Promise.resolve()
      .then(() => begin((func) => WebAssembly.promising(func)))
      .then(finish)
      .then(end, (error) => end(trapOf(error)));
    return step;
  }
  instantiate(module, items) {
    const imports = {};
    module.types.imports.forEach(({ module, name }, at) => {
      imports[module] ??= {};
      imports[module][name] = this.#items[items[at].val].value;
    });
    const finish = (instance) => {
      this.#instances.push(module);
      const exports = module.types.exports.map(({ name, ty }) => {
        const tag = GLOBALS[ty.tag] ?? "other";
        return [name, { tag, val: this.#add(tag, instance.exports[name], ty.val) }];
      });
      return { tag: "instance", val: exports };
    };
    // A start function runs on the stack of whoever makes the instance, which cannot be suspended.
    try {
      const code = this.#room ? this.#room.bound(module) : module.module;
      return finish(new WebAssembly.Instance(code, imports));
    } catch (error) {
      return trapOf(error);
    }
  }
  call(func, args) {
    const { value, ty } = this.#get("func", func);
    if ([...ty.params, ...ty.results].includes("v128")) return trapOf(new Error(V128));
    const given = args.map((arg) => this.#toHost(arg));
    return this.#run((wrap) => wrap(value)(...given), (results) => ({ tag: "done", val: this.#results(ty, results) }));
  }
  resume(answer) {
    const frame = this.#frames.at(-1);
    if (!frame?.waits) return trapOf(new TypeError("no callback waits for a result"));
    const step = new Promise((settle) => (frame.settle = settle));
    const waits = frame.waits;
    frame.waits = undefined;
    waits(answer);
    return step;
  }
  fuel() {
    return undefined;
  }
  collect() {
    return this.#gone.splice(0);
  }
  funcNew(ty, id) {
    if (!suspends) fail("modules cannot call functions of Python in this engine: that needs WebAssembly.Suspending");
    if ([...ty.params, ...ty.results].includes("v128")) fail(V128);
    this.#callsBack = true;
    const work = async (...given) => {
      const frame = this.#frames.at(-1);
      const args = given.map((value, at) => this.#fromHost(ty.params[at], value));
      const answer = await new Promise((waits) => {
        frame.waits = waits;
        frame.settle({ tag: "callback", val: { id, args } });
      });
      if (answer.tag === "err") throw new Refused(answer.val);
      const results = answer.val.map((value) => this.#toHost(value));
      return ty.results.length > 1 ? results : results[0];
    };
    return this.#add("func", typed(new WebAssembly.Suspending(work), ty), ty);
  }
  funcType(func) {
    return this.#get("func", func).ty;
  }
  globalNew(ty, value) {
    if (ty.content === "v128") fail(V128);
    const global = new WebAssembly.Global({ value: NAMES[ty.content] ?? ty.content, mutable: ty.mutable }, this.#toHost(value));
    return this.#add("global", global, ty);
  }
  globalGet(global) {
    const { value, ty } = this.#get("global", global);
    if (ty.content === "v128") fail(V128);
    return this.#fromHost(ty.content, value.value);
  }
  globalSet(global, value) {
    this.#get("global", global).value.value = this.#toHost(value);
  }
  #made(Type, tag, ty, options, ...rest) {
    const size = (size) => (ty.wide ? size : size === undefined ? undefined : Number(size));
    const unit = BigInt(tag === "memory" ? PAGE : ELEMENT);
    try {
      const most = this.#room ? this.#room.take(unit, ty.minimum, ty.maximum) : ty.maximum;
      const limits = { initial: size(ty.minimum), maximum: size(most), ...(ty.wide && { address: "i64" }) };
      return this.#add(tag, new Type({ ...limits, ...options }, ...rest), ty);
    } catch (error) {
      return fail(error.message);
    }
  }
  #grown({ value, ty }, by, ...rest) {
    try {
      return BigInt(value.grow(ty.wide ? by : Number(by), ...rest));
    } catch (error) {
      return fail(error.message);
    }
  }
  memoryNew(ty) {
    return this.#made(WebAssembly.Memory, "memory", ty, {});
  }
  memorySize(memory) {
    return BigInt(this.#get("memory", memory).value.buffer.byteLength / PAGE);
  }
  memoryGrow(memory, pages) {
    return this.#grown(this.#get("memory", memory), pages);
  }
  #bytes(memory, offset, length) {
    const { buffer } = this.#get("memory", memory).value;
    if (offset + length > BigInt(buffer.byteLength)) fail(`${length} bytes at ${offset} lie outside the memory of ${buffer.byteLength} bytes`);
    return new Uint8Array(buffer, Number(offset), Number(length));
  }
  memoryRead(memory, offset, length) {
    return this.#bytes(memory, offset, length).slice();
  }
  memoryWrite(memory, offset, bytes) {
    this.#bytes(memory, offset, BigInt(bytes.length)).set(bytes);
  }
  tableNew(ty, init) {
    return this.#made(WebAssembly.Table, "table", ty, { element: NAMES[ty.element] }, this.#toHost(init));
  }
  tableSize(table) {
    return BigInt(this.#get("table", table).value.length);
  }
  tableGrow(table, elements, init) {
    return this.#grown(this.#get("table", table), elements, this.#toHost(init));
  }
  #index({ value, ty }, index) {
    if (index >= BigInt(value.length)) fail(`index ${index} lies outside the table`);
    return ty.wide ? index : Number(index);
  }
  tableGet(table, index) {
    const item = this.#get("table", table);
    return this.#fromHost(item.ty.element, item.value.get(this.#index(item, index)));
  }
  tableSet(table, index, value) {
    const item = this.#get("table", table);
    item.value.set(this.#index(item, index), this.#toHost(value));
  }
}

/** Components would have to be made into modules first, as `hognose build --target js` does. */
class Component {
  static compile() {
    fail({ tag: "unsupported", val: "this host runs modules, and no components" });
  }
  describe() {}
}

class Instance {}

export const modules = () => ({
  "hognose:wasm/runtime": { Module, Store },
  "hognose:wasm/components": { Component, Instance_: Instance },
});
