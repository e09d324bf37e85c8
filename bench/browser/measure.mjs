// Python in pages of Chromium: node measure.mjs ours|pyodide PACKAGE PACKAGES BROWSER. Each run has a
// new profile. Files are sent compressed, and are kept by the browser as its cache likes.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { open } from "../../tests/js/chromium.mjs";

const [who, web, packages, browser] = process.argv.slice(2);
const TYPES = { js: "text/javascript", mjs: "text/javascript", html: "text/html", wasm: "application/wasm", json: "application/json", zip: "application/zip" };
const roots = { browser: import.meta.dirname, web, pyodide: join(packages, "pyodide") };
/** What is slow in a slow visit: 20 Mbit/s, in parts of a hundredth of a second. */
const PART = 25_000;
const compressed = new Map();
let sent = 0;
let slow = false;
let told;
let line = Promise.resolve();

/** A file as it is sent. */
function file(path) {
  let made = compressed.get(path);
  if (made === undefined) {
    const [, root, ...parts] = path.split("/");
    made = readFile(join(roots[root] ?? "", ...parts)).then(async (content) => {
      const packed = /\.(zip|whl)$/.test(path) ? content : await packedBefore(join(roots[root], ...parts), content);
      return { content: packed, encoding: packed === content ? undefined : "br" };
    });
    compressed.set(path, made);
  }
  return made;
}

const packedBefore = (name, content) =>
  readFile(`${name}.br`).catch(() => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Parts of all files share one line. */
function send(response, content) {
  if (!slow) return response.end(content);
  for (let at = 0; at < content.length; at += PART) {
    line = line.then(() => (response.write(content.subarray(at, at + PART)), pause(10)));
  }
  line = line.then(() => void response.end());
}

async function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
  if (request.method === "POST") {
    let text = "";
    for await (const part of request) text += part;
    response.end();
    return told?.(JSON.parse(text));
  }
  const found = await file(path).catch(() => undefined);
  // Isolated, as an interruption needs shared memory there.
  const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp", "content-type": TYPES[path.split(".").pop()] ?? "text/plain", "cache-control": "max-age=3600" };
  if (found === undefined) return response.writeHead(404, headers).end();
  if (found.encoding) headers["content-encoding"] = found.encoding;
  sent += found.content.length;
  response.writeHead(200, headers);
  send(response, found.content);
}

const server = createServer((request, response) => answer(request, response).catch((error) => response.writeHead(500).end(`${error}`)));
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const at = (page) => `http://127.0.0.1:${server.address().port}/browser/${who}.html?${page}`;

/** Opens pages one after the other in a new browser: what each tells, and memory at the end. */
async function visit(...pages) {
  const close = await open(browser, at(`do=${pages.join(",")}`), () => told?.({ error: "the browser ended" }));
  const said = [];
  for (const page of pages) {
    const found = await new Promise((done) => ((told = done), setTimeout(done, 120_000, { error: "it takes too long" })));
    if (found.error) throw new Error(`${who} ${page}: ${found.error}`);
    said.push(found);
  }
  const memory = await close.memory();
  await close();
  return { said, memory };
}

// What is compressed is compressed before it is timed.
await visit("first");
sent = 0;
const first = await visit("first");
const bytes = sent;
const again = await visit("first", "first", "first");
slow = true;
const away = await visit("first");
slow = false;
const work = await visit("work");
const found = {
  "bytes of the first visit": bytes / 1000,
  "first visit": first.said[0].took,
  "first visit at 20 Mbit/s": away.said[0].took,
  "next visit": again.said[2].took,
  "memory after the first result": first.memory / 1e6,
  ...work.said[0],
};
console.log(JSON.stringify(found));
process.exit(0);
