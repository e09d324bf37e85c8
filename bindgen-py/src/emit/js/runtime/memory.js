// The exports of the core module.
let $x;

// The memory, and views of it, which are made again when it has grown.
let $memory, $U, $D;

// The second result of functions that lower strings and lists: the length.
let $N = 0;

// 0: idle; 1: arguments are being read; 2: the component runs; 3: it is gone.
let $state = 0;

// An error of this module's own, which is none of the component's.
let $own;

// What the task that runs keeps with its host.
let $context = 0;

// The task that runs.
let $task = null;

// Tasks that have not ended.
const $tasks = new Set();

// The call around the one that runs: it called the host, or it is suspended.
let $around = null;

// Whether the call that runs may be suspended.
let $may = false;

// Why the instance is gone.
let $reason;

// What was written to standard error since the call began.
let $heard = "";

const $pauses = { flag: new WebAssembly.Global({ value: "i32", mutable: true }, 0), promise: null, off: false };

// A function that the component imports, which may give a promise.
const $pausing = (types, call) => $bridge(types, call, $pauses);

// The same for what waits in the system.
function $pauseSystem(functions) {
  for (const name of ["fd_read", "poll_oneoff"]) functions[name] = $pausing("iiii:i", functions[name]);
  const { sleep } = $io;
  Object.assign($io, {
    // Waits for a promise in a function of the system.
    async wait(promise) {
      $io.inside = true;
      try {
        return await promise;
      } finally {
        $io.inside = false;
      }
    },
    waits: $waitsHere,
    pause: $pause,
    sleep: (left, end) => (left > 0 && $waitsHere() ? $pause($io.wait($passed(performance.now() + left)).then(end)) : sleep(left, end)),
  });
}

// Whether the call that runs can be suspended.
const $waitsHere = () => $may && !$pauses.off;

// The call waits for a promise, by a function that `$bridge` gave.
function $pause(promise, zero = 0) {
  $pauses.promise = promise;
  $pauses.flag.value = 1;
  return zero;
}

// What follows on a function of the host's, with what that gave.
function $then(value, rest, zero) {
  return typeof value?.then === "function" ? $later(value, rest, zero) : rest(value);
}

// The same for one whose error is a result.
function $try(call, rest, zero) {
  let value;
  let raised = false;
  try {
    value = call();
  } catch (error) {
    value = $payload(error);
    raised = true;
  }
  if (raised || typeof value?.then !== "function") return rest(value, raised);
  return $later(value, rest, zero, (error) => rest($payload(error), true));
}

function $later(promise, rest, zero, failed) {
  if (!$waitsHere()) throw new TypeError(`a function that the component called gave a promise, ${$onlyAsync}`);
  const context = $context;
  const back = (next) => (value) => {
    $context = context;
    $fresh();
    return next(value, false);
  };
  return $pause(promise.then(back(rest), failed && back(failed)), zero);
}

// What functions of the system are given, those of `files.js` as well.
const $io = {
  // Whether the component is in a function of WASI, where Python expects no calls.
  inside: false,
  // Calls what the host gave for such a function.
  ask(call) {
    const before = $io.inside;
    $io.inside = true;
    try {
      return call();
    } finally {
      $io.inside = before;
    }
  },
  get view() {
    $fresh();
    return $D;
  },
  get bytes() {
    $fresh();
    return $U;
  },
  get: (at) => $io.view.getUint32(at, true),
  put: (at, value) => $io.view.setUint32(at, value, true),
  // What comes after a time, in milliseconds.
  sleep(left, end) {
    $sleep(left);
    return end();
  },
  // Why the call cannot wait for what is a promise, if it cannot.
  onlyAsync: $onlyAsync,
};

function $fresh() {
  if ($U.byteLength === 0) $renew();
}

function $renew() {
  $U = new Uint8Array($memory.buffer);
  $D = new DataView($memory.buffer);
}

const $get = (at) => $D.getUint32(at, true);

const $set = (at, value) => $D.setUint32(at, value, true);

const $set8 = (at, value) => $D.setUint8(at, value);

const $set16 = (at, value) => $D.setUint16(at, value, true);

const $setI64 = (at, value) => $D.setBigInt64(at, value, true);

const $setF32 = (at, value) => $D.setFloat32(at, value, true);

const $setF64 = (at, value) => $D.setFloat64(at, value, true);

function $alloc(size, align) {
  if (size === 0) return align;
  const at = $x.cabi_realloc(0, 0, align, size) >>> 0;
  if ($U.byteLength === 0) $renew();
  return at;
}

async function $start(options, imports, place, files, last) {
  const module = await $module(options.module, place);
  const { wasi } = options;
  const system = imports.wasi_snapshot_preview1;
  // What the module itself does are output and clocks.
  if (["args", "env", "stdin", "files", "mounts"].some((name) => wasi?.[name])) (await files()).add(system, wasi, $io);
  last?.(system);
  options.signal?.throwIfAborted();
  $x = (await WebAssembly.instantiate(module, imports)).exports;
  $memory = $x.memory;
  $renew();
  options.memory?.($memory);
}

function $enter(name) {
  if ($state !== 0) $nest(name);
  $state = 1;
  $context = 0;
  if ($heard !== "") $heard = "";
}

function $leave() {
  if ($around !== null) $unnest();
  else if ($state !== 3) $state = 0;
}

// A call of an export: its arguments are read, the component runs, its result is read.
function $do(name, call) {
  $enter(name);
  try {
    return call();
  } catch (error) {
    throw $failed(error);
  } finally {
    $leave();
  }
}

// Calls a function of the core module.
function $call(core, ...args) {
  $state = 2;
  const result = core(...args);
  if ($U.byteLength === 0) $renew();
  return result;
}

// A result that has been read, before what it was read from is released.
const $result = (value) => value;

// A call inside a call: it ends before the outer one goes on, whose memory is kept meanwhile.
function $nest(name) {
  if ($state === 3) throw new Error(`${name}: the instance has ended: ${$reason?.message ?? $reason}`, { cause: $reason });
  if ($io.inside) throw new Error(`${name}: the instance waits for the system, as in input() or time.sleep(): it can be called afterwards`);
  $around = { around: $around, state: $state, context: $context, task: $task, may: $may, floor: $x.frame_nest() };
  $task = null;
  $may = false;
}

function $unnest() {
  const { around, state, context, task, may, floor } = $around;
  $around = around;
  $context = context;
  $task = task;
  $may = may;
  if ($state === 3) return;
  $x.frame_unnest(floor);
  $fresh();
  $state = state;
}

// What a call throws. What is not this module's own has ended the instance.
function $failed(error) {
  if (error === $own || $state === 1) {
    $own = undefined;
    return error;
  }
  return $end(error);
}

function $end(error) {
  if ($state === 3) return error;
  const reason = error instanceof WebAssembly.RuntimeError ? $why(error) : error;
  $state = 3;
  $reason = reason;
  for (const task of $tasks) task.reject(reason);
  return reason;
}

// Why it has: what the component wrote of an exception.
function $why(error) {
  const at = $heard.lastIndexOf("the call of `");
  return at >= 0 ? $python($heard.slice(at).trimEnd()) : error;
}

function $wrong(expected, value, site, ...loops) {
  throw $wrongAt(site, expected, value, loops);
}

function $text(at, length) {
  at >>>= 0;
  length >>>= 0;
  if (length < 16) {
    let text = "";
    for (let i = at, end = at + length; i < end; i++) {
      const unit = $U[i];
      if (unit > 127) return $decoder.decode($U.subarray(at, end));
      text += String.fromCharCode(unit);
    }
    return text;
  }
  return $decoder.decode($U.subarray(at, at + length));
}

function $string(value, s, i, j, k, l) {
  if (typeof value !== "string") $wrong("a string", value, s, i, j, k, l);
  const length = value.length;
  const at = $alloc(length, 1);
  $N = length;
  if (length < 16) {
    let i = 0;
    for (; i < length; i++) {
      const unit = value.charCodeAt(i);
      if (unit > 127) break;
      $U[at + i] = unit;
    }
    if (i === length) return at;
  } else if ($encoder.encodeInto(value, $U.subarray(at, at + length)).read === length) {
    return at;
  }
  // Not ASCII: longer than it seemed.
  const bytes = $encoder.encode(value);
  const again = $alloc(bytes.length, 1);
  $U.set(bytes, again);
  $N = bytes.length;
  return again;
}

function $copy(at, length, Type) {
  at >>>= 0;
  length >>>= 0;
  return length === 0 ? new Type(0) : new Type(new Type($memory.buffer, at, length));
}

function $numbers(value, Type, s, i, j, k, l) {
  let from = value;
  if (!(from instanceof Type)) from = $numbersOf(value, Type, s, i, j, k, l);
  const length = from.length;
  const at = $alloc(length * Type.BYTES_PER_ELEMENT, Type.BYTES_PER_ELEMENT);
  if (length !== 0) new Type($memory.buffer, at, length).set(from);
  $N = length;
  return at;
}

function $numbersOf(value, Type, s, i, j, k, l) {
  if (Type === Uint8Array && (value instanceof ArrayBuffer || value instanceof Uint8ClampedArray)) return new Uint8Array(value);
  const wanted = `a ${Type.name} or an array of its numbers`;
  if (!Array.isArray(value)) $wrong(wanted, value, s, i, j, k, l);
  const made = new Type(value.length);
  for (let at = 0; at < made.length; at++) {
    const item = value[at];
    const is = typeof item === typeof made[at];
    if (is) made[at] = item;
    if (!is || (made[at] !== item && Type !== Float32Array && !Number.isNaN(made[at]))) $wrong(wanted, item, s, i, j, k, l);
  }
  return made;
}

function $bool(value, s, i, j, k, l) {
  if (typeof value !== "boolean") $wrong("a boolean", value, s, i, j, k, l);
  return value ? 1 : 0;
}

function $u8(value, s, i, j, k, l) {
  if (typeof value !== "number" || (value & 255) !== value) $wrong("an integer from 0 to 255", value, s, i, j, k, l);
  return value;
}

function $s8(value, s, i, j, k, l) {
  if (typeof value !== "number" || (value << 24) >> 24 !== value) $wrong("an integer from -128 to 127", value, s, i, j, k, l);
  return value;
}

function $u16(value, s, i, j, k, l) {
  if (typeof value !== "number" || (value & 65535) !== value) $wrong("an integer from 0 to 65535", value, s, i, j, k, l);
  return value;
}

function $s16(value, s, i, j, k, l) {
  if (typeof value !== "number" || (value << 16) >> 16 !== value) $wrong("an integer from -32768 to 32767", value, s, i, j, k, l);
  return value;
}

function $u32(value, s, i, j, k, l) {
  if (typeof value !== "number" || value >>> 0 !== value) $wrong("an integer from 0 to 4294967295", value, s, i, j, k, l);
  return value;
}

function $s32(value, s, i, j, k, l) {
  if (typeof value !== "number" || (value | 0) !== value) $wrong("an integer from -2147483648 to 2147483647", value, s, i, j, k, l);
  return value;
}

function $u64(value, s, i, j, k, l) {
  if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) $wrong("a bigint from 0n to 18446744073709551615n", value, s, i, j, k, l);
  return value;
}

function $s64(value, s, i, j, k, l) {
  if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) $wrong("a bigint from -9223372036854775808n to 9223372036854775807n", value, s, i, j, k, l);
  return value;
}

function $number(value, s, i, j, k, l) {
  if (typeof value !== "number") $wrong("a number", value, s, i, j, k, l);
  return value;
}

function $char(value, s, i, j, k, l) {
  const point = typeof value === "string" ? value.codePointAt(0) : undefined;
  if (point === undefined || value.length !== (point > 65535 ? 2 : 1) || (point >= 0xd800 && point < 0xe000)) $wrong("one character", value, s, i, j, k, l);
  return point;
}

function $object(value, s, i, j, k, l) {
  if (value === null || typeof value !== "object") $wrong("an object", value, s, i, j, k, l);
}

function $items(value, length, s, i, j, k, l) {
  if (value?.length !== length || typeof value !== "object") $wrong(`an array of ${length}`, value, s, i, j, k, l);
}

function $list(value, s, i, j, k, l) {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || typeof value?.[Symbol.iterator] !== "function") $wrong("an array", value, s, i, j, k, l);
  return Array.from(value);
}

function $entries(value, s, i, j, k, l) {
  if (!(value instanceof Map)) $wrong("a Map", value, s, i, j, k, l);
  return Array.from(value);
}

function $enum(value, names, s, i, j, k, l) {
  const index = names.indexOf(value);
  if (index < 0) $wrong(`one of ${names.map((it) => JSON.stringify(it)).join(", ")}`, value, s, i, j, k, l);
  return index;
}

function $flags(value, names, word, s, i, j, k, l) {
  if (value === null || typeof value !== "object") $wrong("an object of booleans", value, s, i, j, k, l);
  let bits = 0;
  for (let bit = 0; bit < 32 && word * 32 + bit < names.length; bit++) {
    if (value[names[word * 32 + bit]]) bits |= 1 << bit;
  }
  return bits;
}

function $flagsOf(names, ...words) {
  const flags = {};
  for (let at = 0; at < names.length; at++) flags[names[at]] = ((words[at >> 5] >> (at & 31)) & 1) === 1;
  return flags;
}
