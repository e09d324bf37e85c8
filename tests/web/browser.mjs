// Runs the checks of this folder in Chromium, in the package that the argument names. The page
// is opened three times: where calls can be suspended, isolated, and with neither. A line of JSON says
// what came of each check.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { open } from "../js/chromium.mjs";
import { made } from "./made.mjs";
import { echo, events } from "./streams.mjs";

const [web, browser, wanted = ""] = process.argv.slice(2);
const TYPES = { ".js": "text/javascript", ".mjs": "text/javascript", ".html": "text/html", ".wasm": "application/wasm", ".json": "application/json", ".py": "text/x-python" };
const roots = { web, tests: import.meta.dirname };
// Files that checks change.
const changed = new Map();
const log = [];
let next;
let mode;
let close;

/** What is asked by POST. */
const answers = { "/log": () => JSON.stringify(log.splice(0)), "/memory": async () => `${await close.memory()}` };

async function answer(request, response, isolated) {
  const { pathname } = new URL(request.url, "http://host");
  const headers = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin", "cache-control": "no-store" };
  if (isolated) Object.assign(headers, { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" });
  if (request.method === "POST") {
    let text = "";
    for await (const part of request) text += part;
    if (pathname === "/say") (text.startsWith("{") ? console.log : console.error)(text);
    else if (pathname === "/end") next();
    else if (!(pathname in answers)) changed.set(pathname, text);
    return response.writeHead(200, headers).end(await answers[pathname]?.());
  }
  if (pathname === "/events") return events(response, headers);
  const [root, ...parts] = decodeURIComponent(pathname).slice(1).split("/");
  const folder = roots[root];
  const name = join(folder ?? "", ...parts);
  log.push(pathname);
  const file = changed.get(pathname) ?? made[pathname.slice("/tests/site/".length)] ?? (folder !== undefined && name.startsWith(folder + sep) ? await readFile(name).catch(() => null) : null);
  if (file === null) return response.writeHead(404, headers).end();
  // An engine without `Suspending` is made of one that has it.
  const before = pathname === "/web/src/worker.js" && mode !== "suspends" ? 'import "/tests/unsuspending.mjs";\n' : "";
  response.writeHead(200, { ...headers, "content-type": TYPES[extname(name)] ?? "application/octet-stream" }).end(before ? before + file : file);
}

const listen = (isolated) =>
  new Promise((done) => {
    const server = createServer((request, response) => answer(request, response, isolated).catch((error) => response.writeHead(500).end(`${error}`)));
    server.on("upgrade", echo);
    server.listen(0, "127.0.0.1", () => done(`http://127.0.0.1:${server.address().port}`));
  });
const [plain, isolated] = [await listen(false), await listen(true)];

for (mode of ["suspends", "isolated", "neither"]) {
  const origin = mode === "isolated" ? isolated : plain;
  changed.clear();
  const page = `${origin}/tests/page.html?${new URLSearchParams({ mode, other: origin === plain ? isolated : plain, wanted, runs: process.env.HOGNOSE_WEB_RUNS ?? 0 })}`;
  const over = new Promise((done) => (next = done));
  const gone = setTimeout(() => (console.error(`${mode}: it takes too long`), next()), process.env.HOGNOSE_WEB_RUNS ? 900_000 : 120_000);
  close = await open(browser, page, () => next(), ["--js-flags=--expose-gc"]);
  await over;
  clearTimeout(gone);
  await close();
}
process.exit(0);
