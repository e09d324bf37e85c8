// The element, a worker of a script on another origin, and memory.
import { defineElement } from "/web/src/element.js?setElement=false";
import { at, equal, fails, sleep, value, withWorker } from "./play.mjs";

export const only = { runsAnElement: ["suspends", "isolated"], keepsMemoryFlat: ["suspends"] };

async function shown(html) {
  const place = document.querySelector("#place");
  place.innerHTML = html;
  const element = place.firstElementChild;
  const event = await new Promise((done) => ["ready", "error"].forEach((type) => element.addEventListener(type, done, { once: true })));
  return [element, event];
}

export async function definesOnDemand() {
  equal(customElements.get("hognose-py"), undefined);
  defineElement("my-python");
  const [element, event] = await shown(`<my-python></my-python>`);
  equal(event.type, "ready");
  equal((await element.run("6 * 7")).value, 42);
  element.remove();
  await fails(Promise.resolve().then(() => element.run("1")), "the element is not ready");
}

export async function runsAnElement() {
  await import("/web/src/element.js");
  const [element, event] = await shown(`<hognose-py entry="/tests/site/app/main.py" packages="/tests/site/app/packages.json"></hognose-py>`);
  if (event.type === "error") throw event.detail;
  equal(document.querySelector("#app").textContent, "hello 42 from beside");
  const heard = [];
  element.onOutput((chunk) => heard.push(chunk));
  equal((await element.run("print(1 + 1)")).out, "2\n");
  equal(heard, ["2\n"]);
  equal(typeof element.worker.pushEvent, "function");
  const [, failed] = await shown(`<hognose-py entry="/tests/site/none.py"></hognose-py>`);
  equal([failed.type, failed.detail.message], ["error", `entry: ${at("none.py")} answered 404`]);
  document.querySelector("#place").innerHTML = "";
}

export async function startsFromAnotherOrigin({ other }) {
  const { createWorker } = await import(`${other}/web/src/index.js`);
  const worker = await createWorker({ integrity: false, imports: { mine: at("mine.py") } });
  // Messages are kept until the worker hears them.
  worker.pushEvent("early");
  equal(await value(worker, "import mine\n[mine.double(2), await receive()]"), [4, "early"]);
  worker.dispose();
}

const RUNS = 40;

/** `HOGNOSE_WEB_RUNS` makes it long. */
export async function keepsMemoryFlat({ runs }) {
  await withWorker(
    async (worker) => {
      const source = "import mine\nx = [str(n) for n in range(20000)]\nimport sys\nsys.leaked = True\nmine.double(21)";
      const used = [];
      const many = runs || RUNS;
      const begun = performance.now();
      for (let n = 0; n < many; n++) {
        equal(await value(worker, source), 42);
        await worker.reset();
        if (n % Math.ceil(many / 8) === 0) used.push(await memory());
      }
      equal(await value(worker, "import sys\nhasattr(sys, 'leaked')"), false);
      await sleep(0);
      const [first, last] = [Math.max(...used.slice(1, 3)), used.at(-1)];
      const figures = `${used.map((it) => Math.round(it / 1e6))} MB, ${((performance.now() - begun) / many).toFixed(1)} ms each`;
      if (runs) await fetch("/say", { method: "POST", body: `${many} runs with reset: ${figures}` });
      if (last > first * 1.5 + 64e6) throw new Error(`memory grows: ${figures}`);
    },
    { imports: { mine: at("mine.py") } },
  );
}

/** Bytes of the browser's processes, which the server looks up. */
async function memory() {
  return Number(await (await fetch("/memory", { method: "POST" })).text());
}
