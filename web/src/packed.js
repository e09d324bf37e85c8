// Copies of arrays, plain objects and what is in them, for Python: `web/native/packed.c` reads them.

const NONE = 0, FALSE = 1, TRUE = 2, SMALL = 3, NUMBER = 4, TEXT = 5, INTEGER = 6, ARRAY = 7, RECORD = 8, MAP = 9, SET = 10, OBJECT = 11, FUNCTION = 12, SPECIAL = 13;

const encoder = new TextEncoder();
// Copies that are larger have a buffer of their own.
const USUAL = 1 << 16;

let bytes = new Uint8Array(USUAL);
let view = new DataView(bytes.buffer);
let used = 0;

/** @param {number} more */
function room(more) {
  if (used + more <= bytes.length) return;
  const larger = new Uint8Array(Math.max(bytes.length * 2, used + more));
  larger.set(bytes.subarray(0, used));
  bytes = larger;
  view = new DataView(bytes.buffer);
}

/** @param {number} kind @param {number} value */
function word(kind, value) {
  room(5);
  bytes[used] = kind;
  view.setUint32(used + 1, value, true);
  used += 5;
}

/** @param {string} value */
function text(value) {
  const size = value.length;
  room(4 + size * 3);
  const start = used + 4;
  let length = 0;
  if (size < 40) {
    for (; length < size; length++) {
      const code = value.charCodeAt(length);
      if (code > 127) break;
      bytes[start + length] = code;
    }
  }
  if (length < size) length = encoder.encodeInto(value, bytes.subarray(start)).written;
  view.setUint32(used, length, true);
  used = start + length;
}

/** @param {number} kind */
function tag(kind) {
  room(1);
  bytes[used++] = kind;
}

/**
 * @param {any} value
 * @param {number} depth
 * @param {(value: any) => [number, number]} put
 */
function write(value, depth, put) {
  switch (typeof value) {
    case "undefined":
      return tag(NONE);
    case "boolean":
      return tag(value ? TRUE : FALSE);
    case "number":
      if ((value | 0) === value) return word(SMALL, value);
      room(9);
      bytes[used] = NUMBER;
      view.setFloat64(used + 1, value, true);
      used += 9;
      return;
    case "string":
      tag(TEXT);
      return text(value);
    case "bigint":
      tag(INTEGER);
      return text(`${value}`);
  }
  if (value === null) return tag(NONE);
  if (depth === 0 || typeof value === "function") return word(...put(value));
  if (Array.isArray(value)) {
    word(ARRAY, value.length);
    for (const item of value) write(item, depth - 1, put);
    return;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) {
    const names = Object.keys(value);
    word(RECORD, names.length);
    for (const name of names) {
      text(name);
      write(value[name], depth - 1, put);
    }
  } else if (value instanceof Map) {
    word(MAP, value.size);
    for (const [key, item] of value) {
      write(key, depth - 1, put);
      write(item, depth - 1, put);
    }
  } else if (value instanceof Set) {
    word(SET, value.size);
    for (const item of value) write(item, depth - 1, put);
  } else {
    word(...put(value));
  }
}

/** Whether Python makes something of its own of an object. @param {any} value */
const isSpecial = (value) => value instanceof Date || value instanceof ArrayBuffer || ArrayBuffer.isView(value);

/**
 * @param {any} value
 * @param {number} depth
 * @param {(value: any) => number} put Gives Python an object by number.
 */
export function packed(value, depth, put) {
  used = 0;
  try {
    write(value, depth, (it) => [typeof it === "function" ? FUNCTION : isSpecial(it) && depth !== 0 ? SPECIAL : OBJECT, put(it)]);
    return bytes.slice(0, used);
  } finally {
    if (bytes.length > USUAL) {
      bytes = new Uint8Array(USUAL);
      view = new DataView(bytes.buffer);
    }
  }
}
