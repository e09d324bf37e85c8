// Objects of JavaScript that are there again at the next visit, by where they are found.

// Properties of the global object that are no plain values of it.
const GLOBALS = ["document", "navigator", "location", "history", "screen", "visualViewport", "localStorage", "sessionStorage", "indexedDB", "caches", "crypto", "performance", "customElements", "scheduler"];
const OF_DOCUMENT = ["body", "head", "documentElement"];

/**
 * Where an object is found: the name of a global, a part of the document, or an element's id.
 * @param {any} object
 * @param {Record<string, any>} [own] Globals beside those of JavaScript.
 * @returns {string | undefined}
 */
export function placeOf(object, own = {}) {
  if (object === globalThis) return "globalThis";
  const known = Object.keys(own).find((name) => own[name] === object);
  if (known !== undefined) return known;
  const plain = Object.entries(Object.getOwnPropertyDescriptors(globalThis)).find(([, it]) => it.value === object);
  if (plain !== undefined) return plain[0];
  const { document } = globalThis;
  const name = GLOBALS.find((it) => part(globalThis, it) === object);
  if (name !== undefined || document === undefined) return name;
  const inside = OF_DOCUMENT.find((it) => part(document, it) === object);
  if (inside !== undefined) return `document.${inside}`;
  const { id } = object;
  return typeof id === "string" && id !== "" && document.getElementById(id) === object ? `#${id}` : undefined;
}

/**
 * What is there, if anything is.
 * @param {string} place
 * @param {Record<string, any>} [own]
 */
export function at(place, own = {}) {
  if (place in own) return own[place];
  if (place.startsWith("#")) return globalThis.document?.getElementById(place.slice(1)) ?? undefined;
  return place.split(".").reduce((/** @type {any} */ of, name) => part(of, name), globalThis);
}

/** @param {any} of @param {string} name */
function part(of, name) {
  try {
    return of?.[name];
  } catch {
    // Some pages may not have it.
    return undefined;
  }
}
