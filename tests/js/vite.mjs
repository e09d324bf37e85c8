// The template `vite`: a change of the Python part reaches the page, by `hognose dev` and Vite. The
// arguments are the program and a folder to work in; a line of JSON says what came of it.
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [hognose, scratch] = process.argv.slice(2);
const project = join(scratch, "page");
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const kept = join(scratch, "node_modules/vite/dist/node/index.js");

async function reloads() {
  mkdirSync(scratch, { recursive: true });
  if (!existsSync(kept)) execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent", "--prefix", scratch, "vite@7"]);
  rmSync(project, { recursive: true, force: true });
  execFileSync(hognose, ["new", "page", "--template", "vite"], { cwd: scratch, stdio: "ignore" });
  execFileSync(hognose, ["build", "-q"], { cwd: project });
  const { createServer } = await import(pathToFileURL(kept));
  const server = await createServer({ root: project, logLevel: "error", server: { middlewareMode: true }, appType: "spa" });
  const dev = spawn(hognose, ["dev", "-q"], { cwd: project, stdio: "ignore" });
  try {
    let heard = 0;
    const { hot } = server.environments.client;
    const { send } = hot;
    hot.send = function (payload) {
      if (payload?.type === "full-reload" || payload?.type === "update") heard++;
      return send.apply(this, arguments);
    };
    // What a page that opens asks for.
    const module = async () => (await server.transformRequest("/page/page.instance.js")).code;
    for (const file of ["/src/main.ts", "/page/page.js"]) await server.transformRequest(file);
    const before = await module();
    await sleep(2000);
    heard = 0;
    appendFileSync(join(project, "python/app.py"), "\nCHANGED = 1\n");
    for (let tries = 0; heard === 0 || (await module()) === before; tries++) {
      if (tries === 300) throw new Error(`the page heard of ${heard} changes, and its module is ${heard ? "the old one" : "unknown"}`);
      await sleep(100);
    }
  } finally {
    dev.kill();
    await server.close();
  }
}

const error = await reloads().then(() => null, (error) => `${error.stack}`);
console.log(JSON.stringify({ name: "reloads", error }));
process.exit(0);
