// <script type="py">: programs in the page, as PyScript has them. All without `worker` share one
// Python on the page's thread.
import { EMPTY, filesOf, installing, modulesOf, readConfig } from "./config.js";
import { createWorker } from "./index.js";
import { PagePython } from "./page.js";
import { withPackages } from "./prepared.js";
import { Terminal } from "./terminal.js";

/** @typedef {{ element: HTMLScriptElement, source: Promise<string>, filename: string, beside: string }} Program */

/** @type {Map<string, HTMLScriptElement>} */
const programs = new Map();
let made = 0;

/** @type {Promise<PagePython> | undefined} */
let python;

/** The element that shows what a program displays. */
function place(/** @type {HTMLScriptElement} */ script, /** @type {string | null} */ target) {
  const id = target ?? script.getAttribute("target");
  if (id) {
    const found = document.getElementById(id.replace(/^#/, "")) ?? document.querySelector(id);
    if (found === null) throw new Error(`display: there is no element with the id \`${id}\``);
    return found;
  }
  const next = script.nextElementSibling;
  if (next?.localName === "script-py") return next;
  const element = document.createElement("script-py");
  element.style.display = "block";
  element.id = `py-${++made}`;
  script.after(element);
  return element;
}

/**
 * @param {string} program
 * @param {string | null} target
 * @param {string} html
 * @param {boolean} append
 */
function show(program, target, html, append) {
  const script = programs.get(program);
  if (script === undefined) throw new Error("display: this is no program of the page: name a `target`");
  const element = place(script, target ?? null);
  const part = document.createElement("div");
  part.innerHTML = html;
  if (append) element.append(part);
  else element.replaceChildren(part);
}

/**
 * @param {HTMLScriptElement} element
 * @returns {Program}
 */
function program(element) {
  const src = element.getAttribute("src");
  const url = src === null ? document.baseURI : new URL(src, document.baseURI).href;
  const filename = src === null ? `<script ${programs.size + 1}>` : url;
  programs.set(filename, element);
  return { element, source: src === null ? Promise.resolve(dedent(element.textContent ?? "")) : text(url), filename, beside: new URL(".", url).href };
}

/** @param {string} url */
async function text(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

/** @param {string} source */
function dedent(source) {
  const lines = source.split("\n").filter((line) => line.trim() !== "");
  const widths = lines.map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const width = Math.min(...widths, Infinity);
  return source.replace(/^[ \t]+/gm, (space) => space.slice(Math.min(width, space.length)));
}

/** @param {string} toml */
async function parseToml(toml) {
  const worker = await createWorker({ integrity: false, defaults: false });
  try {
    await worker.run("from tomllib import loads");
    return await worker.call("loads", toml);
  } finally {
    worker.dispose();
  }
}

/** @param {HTMLScriptElement} element */
async function configOf(element) {
  const given = element.getAttribute("config");
  return given === null ? EMPTY : readConfig(given, document.baseURI, parseToml);
}

const log = (/** @type {string} */ text, /** @type {1 | 2} */ stream) => (stream === 1 ? console.log : console.error)(text.replace(/\n$/, ""));

const options = new URL(import.meta.url).searchParams;

/**
 * The terminal of a script that asks for one.
 * @param {HTMLScriptElement | undefined} element
 */
async function terminalOf(element) {
  if (element === undefined) return undefined;
  const made = await Terminal.open(place(element, null), options.get("xterm") ?? undefined);
  Object.assign(element, { terminal: made.xterm });
  return made;
}

/**
 * Python on the page's thread, with what the first of its scripts with a config asks for.
 * @param {HTMLScriptElement[]} elements
 */
async function onPage(elements) {
  const config = await configOf(elements.find((it) => it.hasAttribute("config")) ?? elements[0]);
  const files = await filesOf(config);
  /** @type {Record<string, unknown>} */
  const modules = {};
  await Promise.all(Object.entries(config.jsModules).map(async ([url, name]) => (modules[name] = await import(new URL(url, config.base).href))));
  Object.assign(globalThis, { _hognose_js_modules: modules, _hognose_show: show, _hognose_target: (/** @type {string} */ it) => place(/** @type {any} */ (programs.get(it)), null).id });
  const terminal = await terminalOf(elements.find((it) => it.hasAttribute("terminal")));
  const write = terminal === undefined ? log : terminal.write.bind(terminal);
  const at = { filename: "<config>", beside: document.baseURI };
  const made = await withPackages(
    installing(config),
    (wasmUrl) => PagePython.make({ wasmUrl, names: { imports: modulesOf(config), host: {} }, files, write }),
    (python, install) => python.run(install, at),
  );
  if (document.evaluate(ATTRIBUTES, document, null, XPathResult.BOOLEAN_TYPE).booleanValue) await made.run("import pyscript.attributes", at);
  return made;
}

// Whether the page calls functions of Python by attributes as `py-click`.
const ATTRIBUTES = "//*/@*[starts-with(name(), 'py-')]";

/** @param {Program} program */
async function inWorker({ element, source, filename, beside }) {
  const config = await configOf(element);
  const terminal = await terminalOf(element.hasAttribute("terminal") ? element : undefined);
  const worker = await withPackages(
    installing(config),
    (wasmUrl) => createWorker({ wasmUrl, imports: modulesOf(config), mainThreadModules: { _pyscript_page: { show } }, input: terminal && (() => terminal.read()) }),
    (python, install) => python.run(install, { filename: "<config>" }),
    (python) => python.dispose(),
  );
  if (terminal) terminal.oninterrupt = () => worker.interrupt();
  worker.onOutput(terminal === undefined ? log : terminal.write.bind(terminal));
  Object.assign(element, { worker });
  return worker.run(await source, { filename, baseUrl: beside, keep: true });
}

/**
 * Runs the scripts of the page, in their order, each beside those that have not ended.
 * @param {ParentNode} [root]
 */
export async function runScripts(root = document) {
  const elements = /** @type {HTMLScriptElement[]} */ ([...root.querySelectorAll('script[type="py"]')]).filter((it) => ![...programs.values()].includes(it));
  const all = elements.map(program);
  const here = all.filter(({ element }) => !element.hasAttribute("worker"));
  if (here.length > 0) python ??= onPage(here.map(({ element }) => element));
  await Promise.all(
    all.map(async (it) => {
      try {
        if (it.element.hasAttribute("worker")) await inWorker(it);
        else await (await /** @type {Promise<PagePython>} */ (python)).run(it.source, it);
        it.element.dispatchEvent(new CustomEvent("py:done", { bubbles: true }));
      } catch (error) {
        failed(it, /** @type {any} */ (error));
      }
    }),
  );
}

/**
 * Shows an error where the program is.
 * @param {Program} program
 * @param {Error & { traceback?: string }} error
 */
function failed({ element }, error) {
  console.error(error.traceback ?? error);
  const part = document.createElement("pre");
  part.className = "py-error";
  part.textContent = error.traceback ?? String(error);
  place(element, null).append(part);
  element.dispatchEvent(new CustomEvent("py:error", { bubbles: true, detail: error }));
}

if (globalThis.document && options.get("run") !== "false") {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => void runScripts());
  else void runScripts();
}
