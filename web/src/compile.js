// The runner, compiled once for all workers of a page.
import { ResolutionError } from "./errors.js";

export const pageUrl = () => globalThis.document?.baseURI ?? globalThis.location?.href ?? import.meta.url;

/** @type {Map<string, Promise<WebAssembly.Module>>} */
const compiled = new Map();

/**
 * @param {string | URL | undefined} given
 */
export function compile(given) {
  const url = given === undefined ? new URL("../runner/runner.wasm", import.meta.url).href : new URL(given, pageUrl()).href;
  let module = compiled.get(url);
  if (module === undefined) {
    module = load(url);
    compiled.set(url, module);
    module.catch(() => compiled.delete(url));
  }
  return module;
}

/** @param {string} url */
async function load(url) {
  const response = await fetch(url);
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok) throw new ResolutionError(`wasmUrl: ${url} answered ${response.status}`);
  if (type.startsWith("text/html")) throw new ResolutionError(`wasmUrl: ${url} is an HTML page: servers answer like that where a file is missing; look at the path`);
  if (type.startsWith("application/wasm")) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}
