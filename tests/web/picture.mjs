// Pictures of a page while somebody uses it: node picture.mjs SITE BROWSER FILE... A browser that is
// told by a pipe what to do types into the page, and waits for what Python makes of it.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { FLAGS } from "../js/chromium.mjs";

const [site, browser, ...files] = process.argv.slice(2);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };
const SIZE = { width: 640, height: 400 };
/** What is done before each picture, and what then has to be there. */
const STEPS = [
  ["", "1"],
  ["const text = document.querySelector('#text'); text.value = 'Python in a page, in a worker, in a tab'; text.dispatchEvent(new Event('input'));", "document.querySelector('li')?.textContent === 'in: 3'"],
];

const server = createServer(async (request, response) => {
  const path = request.url === "/" ? "/index.html" : request.url;
  const content = await readFile(join(site, path)).catch(() => null);
  response.writeHead(content ? 200 : 404, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(content);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const profile = await mkdtemp(join(tmpdir(), "hognose-js-"));
const child = spawn(browser, [...FLAGS.split(" "), `--user-data-dir=${profile}`, "--remote-debugging-pipe", "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
const [, , , commands, answers] = child.stdio;
const waiting = new Map();
let rest = "";
answers.setEncoding("utf8").on("data", (text) => {
  const parts = (rest + text).split("\0");
  rest = parts.pop();
  for (const { id, result, error } of parts.map((part) => JSON.parse(part))) {
    waiting.get(id)?.(error ? { error } : result);
    waiting.delete(id);
  }
});
let count = 0;
/** One command of Chromium's protocol. */
const send = (method, params = {}, sessionId) =>
  new Promise((done) => {
    const id = ++count;
    waiting.set(id, done);
    commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  });
const end = async (error) => {
  if (error) console.error(error);
  child.kill("SIGKILL");
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  process.exit(error ? 1 : 0);
};
setTimeout(() => end("the page does not show what Python makes"), 60_000);

const { targetId } = await send("Target.createTarget", { url: `http://127.0.0.1:${server.address().port}/` });
const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
const evaluate = async (expression) => (await send("Runtime.evaluate", { expression }, sessionId)).result?.value;
await send("Emulation.setDeviceMetricsOverride", { ...SIZE, deviceScaleFactor: 1, mobile: false }, sessionId);
while (!(await evaluate("document.querySelector('li') !== null"))) await new Promise((done) => setTimeout(done, 20));
for (const [at, file] of files.entries()) {
  const [first, shown] = STEPS[at];
  await evaluate(first);
  while (!(await evaluate(shown))) await new Promise((done) => setTimeout(done, 20));
  const { data } = await send("Page.captureScreenshot", { format: "png" }, sessionId);
  await writeFile(file, Buffer.from(data, "base64"));
}
await end();
