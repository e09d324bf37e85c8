// Modules that pages have without asking for them. None is fetched before a program imports it.
const NAMES = ["dom", "network", "storage", "timers"];

/** @returns {Record<string, string>} */
export function defaultModules() {
  return Object.fromEntries(NAMES.map((name) => [name, new URL(`./host/${name}.js`, import.meta.url).href]));
}
