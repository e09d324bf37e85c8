// Programs in a worker.
import { createWorker } from "/web/src/index.js";
import { equal, fails } from "./play.mjs";

async function withWorker(use, options) {
  const worker = await createWorker(options);
  try {
    return await use(worker);
  } finally {
    worker.dispose();
  }
}

export async function runs() {
  await withWorker(async (worker) => {
    const heard = [];
    worker.onOutput((chunk) => heard.push(chunk));
    const { out, ms, text, value } = await worker.run("print('one')\nprint('two', end='')\n[1, 2.5, b'x', None]");
    equal(out, "one\ntwo");
    equal(heard.join(""), "one\ntwo");
    equal(typeof ms, "number");
    equal(text, "[1, 2.5, b'x', None]");
    equal([value.length, value[1], [...value[2]], value[3]], [4, 2.5, [120], null]);
    equal(worker.loadMs > 0, true);
  });
}
