// A visit of a page that saves its program in IndexedDB when it is left, and goes on at the next one.
import { createWorker } from "/web/src/index.js";

const database = () =>
  new Promise((done, failed) => {
    const request = indexedDB.open("visits", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("programs");
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

async function stored(mode, use) {
  const opened = await database();
  const transaction = opened.transaction("programs", mode);
  const request = use(transaction.objectStore("programs"));
  await new Promise((done) => (transaction.oncomplete = done));
  opened.close();
  return request.result;
}

/** Gives words to the program. After so many lines it is saved, else it runs to its end. */
export async function visit({ source, words, lines }) {
  const worker = await createWorker({ integrity: false });
  let heard = 0;
  const enough = new Promise((done) => worker.onOutput(() => ++heard === lines && done()));
  const ends = source === undefined ? worker.restore(await stored("readonly", (programs) => programs.get("it"))) : worker.run(source);
  ends.catch(() => {});
  for (const word of words) worker.pushEvent(word);
  let given = "saved";
  if (lines === undefined) {
    const { out, text } = await ends;
    given = { out, text };
  } else {
    await enough;
    const bytes = await worker.save();
    await stored("readwrite", (programs) => programs.put(bytes, "it"));
  }
  worker.dispose();
  return given;
}
