// Values that cross between Python and the page: what JSON has, bytes, and integers and floats that
// JSON cannot write. The other half is `web/python/hognose_web/packing.py`.

/** @typedef {{ json: string, blobs: Uint8Array[] }} Packed */

/**
 * @param {unknown} value
 * @returns {Packed}
 */
export function pack(value) {
  /** @type {Uint8Array[]} */
  const blobs = [];
  return { json: JSON.stringify(plain(value, blobs)), blobs };
}

/**
 * @param {any} value
 * @param {Uint8Array[]} blobs
 * @returns {unknown}
 */
function plain(value, blobs) {
  switch (typeof value) {
    case "undefined":
      return null;
    case "boolean":
    case "string":
      return value;
    case "number":
      if (Number.isFinite(value)) return value;
      return { $: Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf" };
    case "bigint":
      return { $: `${value}n` };
  }
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item) => plain(item, blobs));
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    return { $: blobs.push(bytesOf(value)) - 1 };
  }
  const entries = value instanceof Map ? [...value] : isPlain(value) ? Object.entries(value) : undefined;
  if (entries === undefined) throw new TypeError(`${named(value)} cannot be passed to Python: pass numbers, strings, bytes, arrays, plain objects, or a number that stands for it`);
  const items = Object.fromEntries(entries.map(([key, item]) => [key, plain(item, blobs)]));
  return entries.length === 1 && entries[0][0] === "$" ? { $: items } : items;
}

/** @param {ArrayBuffer | ArrayBufferView} value */
function bytesOf(value) {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

/** @param {object} value */
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** @param {any} value */
function named(value) {
  return typeof value === "object" ? `an object of ${value.constructor?.name || "no class"}` : `a ${typeof value}`;
}

/**
 * @param {Packed} packed
 * @returns {any}
 */
export function unpack({ json, blobs }) {
  return made(JSON.parse(json), blobs);
}

/**
 * @param {any} value
 * @param {Uint8Array[]} blobs
 * @returns {any}
 */
function made(value, blobs) {
  if (Array.isArray(value)) return value.map((item) => made(item, blobs));
  if (value === null || typeof value !== "object") return value;
  const names = Object.keys(value);
  if (names.length !== 1 || names[0] !== "$") {
    return Object.fromEntries(names.map((name) => [name, made(value[name], blobs)]));
  }
  const inner = value.$;
  if (typeof inner === "number") return blobs[inner];
  if (typeof inner === "object") return Object.fromEntries(Object.entries(inner).map(([name, item]) => [name, made(item, blobs)]));
  if (inner === "nan") return NaN;
  return inner.endsWith("n") ? BigInt(inner.slice(0, -1)) : inner === "inf" ? Infinity : -Infinity;
}
