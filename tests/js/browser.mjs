// Plays cases in Chromium, in a worker of one page. The arguments are a JSON file with the cases and
// the browser; a line of JSON says what came of each.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, sep } from "node:path";
import { open } from "./chromium.mjs";
import { echo } from "./echo.mjs";

const [list, browser] = process.argv.slice(2);
const TYPES = { ".js": "text/javascript", ".mjs": "text/javascript", ".html": "text/html", ".wasm": "application/wasm", ".json": "application/json" };
const roots = [dirname(import.meta.dirname), dirname(list)];

/** Files of the tests and of the cases; `POST` is what the worker says. */
async function answer(request, response) {
  if (await echo(request, response)) return;
  const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
  if (request.method === "POST") {
    let text = "";
    for await (const part of request) text += part;
    response.end();
    if (text === "end") return end(0);
    return void (text.startsWith("{") ? console.log(text) : console.error(text));
  }
  const name = path === "/" ? join(import.meta.dirname, "page.html") : path;
  const inside = roots.some((root) => join(name).startsWith(root + sep));
  const file = inside ? await readFile(name).catch(() => null) : null;
  // Isolated, as only then workers may wait.
  const headers = { "content-type": TYPES[extname(name)] ?? "text/plain", "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
  if (file === null) return response.writeHead(404).end();
  // A worker has no import map.
  const text = name.endsWith("check.mjs") && String(file).replace(/"node:assert\/strict"/, JSON.stringify(join(import.meta.dirname, "assert.mjs")));
  response.writeHead(200, headers).end(text || file);
}

const server = createServer((request, response) => answer(request, response).catch((error) => response.writeHead(500).end(`${error}`)));
let close;
server.listen(0, "127.0.0.1", () => {
  const page = `http://127.0.0.1:${server.address().port}/?${new URLSearchParams({ list, play: import.meta.dirname })}`;
  close = open(browser, page, () => end(1));
});

let ended = false;
async function end(status) {
  if (ended) return;
  ended = true;
  await (await close)?.();
  process.exit(status);
}
setTimeout(() => end(1), 300_000);
