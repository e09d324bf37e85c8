// What a script's `config` says, in JSON or TOML: files, packages, and modules of JavaScript.
import { ResolutionError } from "./errors.js";
import { resolved } from "./manifest.js";

/**
 * @typedef {object} Config
 * @property {string} base What its paths are relative to.
 * @property {Record<string, string>} files Paths by URL.
 * @property {string[]} packages URLs of wheels, and names.
 * @property {string[]} indexes Where names are looked up.
 * @property {Record<string, string>} jsModules Names by URL.
 */

/** @type {Config} */
export const EMPTY = { base: "", files: {}, packages: [], indexes: [], jsModules: {} };

const WHEEL = /([^/]+)\.whl(#.*)?$/;

/**
 * The program that installs what is given by name, if there is any.
 * @param {Config} config
 */
export function installing({ packages, indexes, base }) {
  const names = packages.filter((it) => !WHEEL.test(it));
  if (names.length === 0) return undefined;
  const urls = indexes.map((it) => new URL(it, base).href.replaceAll("%7B", "{").replaceAll("%7D", "}"));
  return `await install(${JSON.stringify(names)}, index_urls=${urls.length > 0 ? JSON.stringify(urls) : "None"})`;
}

/**
 * Reads a config: a URL, or the text itself.
 * @param {string} given
 * @param {string} page
 * @param {(toml: string) => Promise<any>} parseToml
 * @returns {Promise<Config>}
 */
export async function readConfig(given, page, parseToml) {
  const isText = /[{=\n]/.test(given);
  const base = isText ? page : new URL(given, page).href;
  const text = isText ? given : await fetched(base);
  const isJson = isText ? text.trimStart().startsWith("{") : new URL(base).pathname.endsWith(".json");
  let table;
  try {
    table = isJson ? JSON.parse(text) : await parseToml(text);
  } catch (error) {
    throw new ResolutionError(`config: ${isText ? "the text" : base} is no ${isJson ? "JSON" : "TOML"}: ${/** @type {Error} */ (error).message}`);
  }
  return {
    base,
    files: table.files ?? {},
    packages: table.packages ?? [],
    indexes: [table.index_urls ?? []].flat(),
    jsModules: table.js_modules?.main ?? {},
  };
}

/** @param {string} url */
async function fetched(url) {
  const response = await fetch(url);
  if (!response.ok) throw new ResolutionError(`config: ${url} answered ${response.status}`);
  return response.text();
}

/**
 * The files of a config by their paths.
 * @param {Config} config
 */
export async function filesOf({ files, base }) {
  /** @type {[string, Uint8Array][]} */
  const found = await Promise.all(
    Object.entries(files).map(async ([from, to]) => {
      const { href, pathname } = new URL(from, base);
      const response = await fetch(href);
      if (!response.ok) throw new ResolutionError(`config: ${href} answered ${response.status}`);
      const name = /** @type {string} */ (pathname.split("/").pop());
      const path = to === "" ? name : to.endsWith("/") ? to + name : to;
      return [path.replace(/^(\.?\/)+/, ""), new Uint8Array(await response.arrayBuffer())];
    }),
  );
  return Object.fromEntries(found);
}

/**
 * What programs can import: Python files, and wheels by what their names say.
 * @param {Config} config
 */
export function modulesOf({ packages, files, base }) {
  /** @type {Record<string, string>} */
  const imports = {};
  for (const [from, to] of Object.entries(files)) {
    const name = /^(?:\.?\/)*(\w+)\.py$/.exec(to === "" || to.endsWith("/") ? to + (from.split("/").pop() ?? "") : to)?.[1];
    if (name !== undefined) imports[name] = from;
  }
  for (const name of packages) {
    const file = WHEEL.exec(name)?.[1];
    if (file !== undefined) imports[file.split("-")[0].toLowerCase()] = name;
  }
  return resolved(imports, base);
}
