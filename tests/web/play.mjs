// Runs the checks, one after the other, and tells the server.
import { createWorker } from "/web/src/index.js";
import * as contract from "./contract.mjs";
import * as element from "./element.mjs";
import * as hosting from "./hosting.mjs";
import * as installing from "./installing.mjs";
import * as modules from "./modules.mjs";
import * as objects from "./objects.mjs";
import * as pyscript from "./pyscript.mjs";
import * as saving from "./saving.mjs";
import * as site from "./site.mjs";
import * as worker from "./worker.mjs";

const say = (text) => fetch("/say", { method: "POST", body: text });

export async function play(query) {
  const mode = query.get("mode");
  const runs = Number(query.get("runs"));
  window.onerror = (message) => void say(`${mode}: ${message}`);
  window.onunhandledrejection = ({ reason }) => void say(`${mode}: unhandled: ${reason?.stack ?? reason}`);
  for (const [file, { only = {}, ...checks }] of Object.entries({ worker, modules, element, pyscript, objects, hosting, installing, saving, site, contract })) {
    for (const [name, check] of Object.entries(checks)) {
      const whole = `${mode}/${file}/${name}`;
      if (!whole.includes(query.get("wanted")) || (only[name] ?? mode).indexOf(mode) < 0) continue;
      let error = null;
      const begun = performance.now();
      try {
        const limit = new Promise((_, reject) => setTimeout(() => reject(new Error("it takes too long")), runs ? 600_000 : 20_000));
        await Promise.race([check({ mode, other: query.get("other"), runs }), limit]);
      } catch (caught) {
        error = String(caught?.stack ?? caught) + (caught?.traceback ? `\n${caught.traceback}` : "");
      }
      await say(JSON.stringify({ name: whole, error, took: performance.now() - begun }));
    }
  }
  await fetch("/end", { method: "POST" });
}

export function equal(found, expected) {
  const [one, other] = [found, expected].map((it) => JSON.stringify(it));
  if (one !== other) throw new Error(`expected ${other}\n   found ${one}`);
}

export async function fails(promise, ...parts) {
  const error = await promise.then(
    () => undefined,
    (error) => error,
  );
  if (error === undefined) throw new Error(`expected an error with ${parts}`);
  for (const part of parts) if (!`${error.name}: ${error.message}`.includes(part)) throw new Error(`expected an error with ${JSON.stringify(part)}\n   found ${error.name}: ${error.message}\n${error.stack}`);
  return error;
}

/** Waits until something holds. */
export async function until(holds) {
  for (let n = 0; n < 400 && !holds(); n++) await sleep(10);
}

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Uses a worker, which keeps nothing of what it fetches unless `options` say so. */
export async function withWorker(use, options) {
  const worker = await createWorker({ integrity: false, ...options });
  try {
    return await use(worker);
  } finally {
    worker.dispose();
  }
}

/** The URL of a file of the site. */
export const at = (name) => new URL(`/tests/site/${name}`, location.href).href;

/** What a program's last line gives. */
export const value = async (worker, source, options) => (await worker.run(source, options)).value;

/** Gives a file of the site other content. */
export const change = (name, text) => fetch(`/tests/site/${name}`, { method: "POST", body: text });

/** What was asked of the server since the last time, below a folder. */
export const log = async (folder = "/tests/site/") => {
  const paths = await (await fetch("/log", { method: "POST" })).json();
  return paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length)).sort();
};

/** As `hognose lock` writes it. */
export const hash = async (text) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (it) => it.toString(16).padStart(2, "0")).join("");
};

/** Does something with a store of the database in which fetched files are kept. */
export const stored = async (name, act) => {
  const database = await new Promise((done) => (indexedDB.open("hognose").onsuccess = ({ target }) => done(target.result)));
  const transaction = database.transaction([name], "readwrite");
  const request = act(transaction.objectStore(name));
  await new Promise((done) => (transaction.oncomplete = done));
  database.close();
  return request.result;
};
