// What objects of JavaScript are to Python.

/**
 * Whether `[]` is `get` and `set`, as of a `Map`, `Headers`, or `URLSearchParams`.
 * @param {any} value
 */
export function isMapping(value) {
  return typeof value.get === "function" && typeof value.has === "function" && typeof value.set === "function";
}

/**
 * @param {any} of
 * @param {any} key
 * @param {symbol} nothing
 */
export function itemOf(of, key, nothing) {
  if (isMapping(of)) return of.has(key) ? of.get(key) : nothing;
  const place = typeof key === "number" && key < 0 ? key + (lengthOf(of) ?? 0) : key;
  return place in Object(of) ? of[place] : nothing;
}

/** @param {any} value */
export function lengthOf(value) {
  for (const name of ["length", "size", "byteLength"]) if (typeof value[name] === "number") return value[name];
  return undefined;
}

/** @param {any} value */
export function iteratorOf(value) {
  if (typeof value[Symbol.iterator] === "function") return value[Symbol.iterator]();
  return typeof value.next === "function" ? value : undefined;
}

/** @param {any} value */
export function keysOf(value) {
  return Object.keys(value);
}

/** @param {any} value */
export function textOf(value) {
  try {
    return String(value);
  } catch {
    return `[${typeOf(value)}]`;
  }
}

/** @param {any} value */
export function typeOf(value) {
  if (Array.isArray(value)) return "Array";
  const prototype = Object.getPrototypeOf(Object(value));
  if (prototype === null || prototype === Object.prototype) return "Object";
  return value.constructor?.name || "Object";
}
