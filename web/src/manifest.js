// `packages.json`: which URL a bare name stands for.
import { ResolutionError } from "./errors.js";

/**
 * @typedef {object} Manifest
 * @property {Record<string, string>} imports Modules of Python by name.
 * @property {Record<string, string>} host Modules of JavaScript that run in the page.
 * @property {Record<string, string>} [locked] Hashes by URL, as `hognose lock` writes them.
 */

// How long a chain of `extends` may be.
const MOST = 32;

/**
 * Reads a manifest, and those it extends. What is nearer comes first.
 * @param {string} url
 * @param {(url: string, what: string) => Promise<unknown>} read
 * @param {string[]} [above] Those that extend it.
 * @returns {Promise<Manifest>}
 */
export async function readManifest(url, read, above = []) {
  if (above.includes(url)) throw new ResolutionError(`circular \`extends\`: ${[...above, url].join(" -> ")}`);
  if (above.length >= MOST) throw new ResolutionError(`more than ${MOST} files extend one another: ${above.slice(0, 2).join(" -> ")} ...`);
  const what = above.length === 0 ? "packages.json" : `\`extends\` of ${above[above.length - 1]}`;
  const given = await read(url, what);
  const { imports, host, lock, extends: bases } = checked(given, url);
  /** @type {Manifest} */
  const manifest = { imports: {}, host: {}, locked: {} };
  for (const base of bases) {
    const place = base.endsWith(".json") ? base : `${base.replace(/\/$/, "")}/packages.json`;
    merge(manifest, await readManifest(new URL(place, url).href, read, [...above, url]));
  }
  const locked = lock === undefined ? {} : await readLock(new URL(lock, url).href, read, `\`lock\` of ${url}`);
  return merge(manifest, { imports: resolved(imports, url), host: resolved(host, url), locked });
}

/**
 * What `hognose lock` has written.
 * @param {string} url
 * @param {(url: string, what: string) => Promise<unknown>} read
 * @param {string} what
 * @returns {Promise<Record<string, string>>}
 */
async function readLock(url, read, what) {
  const { version, files } = /** @type {any} */ (await read(url, what)) ?? {};
  if (version !== 1 || files === null || typeof files !== "object") throw new ResolutionError(`${url}: it is no lock of version 1: write it again by \`hognose lock\``);
  return Object.fromEntries(
    Object.entries(files).map(([of, hash]) => {
      const found = /^sha256-([0-9a-f]{64})$/.exec(/** @type {any} */ (hash));
      if (found === null) throw new ResolutionError(`${url}: \`${of}\` must have \`sha256-\` and 64 hexadecimal digits, found ${JSON.stringify(hash)}`);
      return [of, found[1]];
    }),
  );
}

/**
 * @param {any} given
 * @param {string} url
 * @returns {{ imports: Record<string, string>, host: Record<string, string>, lock?: string, extends: string[] }}
 */
function checked(given, url) {
  const isTable = (/** @type {any} */ it) => it !== null && typeof it === "object" && !Array.isArray(it);
  if (!isTable(given)) throw new ResolutionError(`${url}: expected an object, found ${JSON.stringify(given)}`);
  for (const key of ["imports", "host"]) {
    const table = given[key] ?? {};
    const wrong = isTable(table) ? Object.entries(table).find(([, it]) => typeof it !== "string") : ["", table];
    if (wrong) {
      const place = wrong[0] === "" ? key : `${key}.${wrong[0]}`;
      throw new ResolutionError(`${url}: \`${place}\` must be ${wrong[0] === "" ? "an object" : "a URL"}, found ${JSON.stringify(wrong[1])}`);
    }
  }
  const bases = given.extends ?? [];
  const list = typeof bases === "string" ? [bases] : bases;
  if (!Array.isArray(list) || list.some((it) => typeof it !== "string")) {
    throw new ResolutionError(`${url}: \`extends\` must be a URL, or a list of them, found ${JSON.stringify(bases)}`);
  }
  if (given.lock !== undefined && typeof given.lock !== "string") throw new ResolutionError(`${url}: \`lock\` must be a URL, found ${JSON.stringify(given.lock)}`);
  return { imports: given.imports ?? {}, host: given.host ?? {}, lock: given.lock, extends: list };
}

/**
 * A later table goes over an earlier one: a name is in one of the two maps.
 * @param {Manifest} under
 * @param {Manifest} over
 */
export function merge(under, over) {
  for (const name of Object.keys(over.imports)) delete under.host[name];
  for (const name of Object.keys(over.host)) delete under.imports[name];
  Object.assign(under.imports, over.imports);
  Object.assign(under.host, over.host);
  under.locked = { ...under.locked, ...over.locked };
  return under;
}

/**
 * @param {Record<string, string>} table
 * @param {string} base
 */
export function resolved(table, base) {
  return Object.fromEntries(Object.entries(table).map(([name, url]) => [name, new URL(url, base).href]));
}
