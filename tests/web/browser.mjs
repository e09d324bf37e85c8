// Runs the checks of this folder in Chromium, in the package that the argument names. Each page is
// opened by a browser that can suspend calls and by one that cannot, isolated and not. A line of JSON
// says what came of each check.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { open } from "../js/chromium.mjs";

const [web, browser, wanted = ""] = process.argv.slice(2);
const TYPES = { ".js": "text/javascript", ".mjs": "text/javascript", ".html": "text/html", ".wasm": "application/wasm", ".json": "application/json", ".py": "text/x-python" };
const roots = { web, tests: import.meta.dirname };
const changed = new Map();
const log = [];
let next;

async function answer(request, response, isolated) {
  const { pathname } = new URL(request.url, "http://host");
  const headers = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin", "cache-control": "no-store" };
  if (isolated) Object.assign(headers, { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" });
  if (request.method === "POST") {
    let text = "";
    for await (const part of request) text += part;
    if (pathname === "/say") (text.startsWith("{") ? console.log : console.error)(text);
    else if (pathname === "/end") next();
    else changed.set(pathname, text);
    return response.writeHead(200, headers).end(pathname === "/log" ? JSON.stringify(log.splice(0)) : "");
  }
  const [root, ...parts] = decodeURIComponent(pathname).slice(1).split("/");
  const folder = roots[root];
  const name = folder && join(folder, ...parts);
  log.push(pathname);
  const file = changed.get(pathname) ?? (name?.startsWith(folder + sep) ? await readFile(name).catch(() => null) : null);
  if (file === null) return response.writeHead(404, headers).end();
  response.writeHead(200, { ...headers, "content-type": TYPES[extname(name)] ?? "application/octet-stream" }).end(file);
}

const listen = (isolated) =>
  new Promise((done) => {
    const server = createServer((request, response) => answer(request, response, isolated).catch((error) => response.writeHead(500).end(`${error}`)));
    server.listen(0, "127.0.0.1", () => done(`http://127.0.0.1:${server.address().port}`));
  });
const [plain, isolated] = [await listen(false), await listen(true)];

for (const [mode, origin, flags] of [
  ["suspends", plain, []],
  ["isolated", isolated, ["--js-flags=--no-experimental-wasm-jspi"]],
  ["neither", plain, ["--js-flags=--no-experimental-wasm-jspi"]],
]) {
  changed.clear();
  const page = `${origin}/tests/page.html?${new URLSearchParams({ mode, other: origin === plain ? isolated : plain, wanted })}`;
  const over = new Promise((done) => (next = done));
  const gone = setTimeout(() => (console.error(`${mode}: it takes too long`), next()), 120_000);
  const close = await open(browser, page, () => next(), [...flags, "--enable-precise-memory-info", "--js-flags-end"].slice(0, -1));
  await over;
  clearTimeout(gone);
  await close();
}
process.exit(0);
