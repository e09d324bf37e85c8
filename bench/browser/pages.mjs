// What both pages do: which visit this is, and how it is told.

/** Ten thousand operations on the document, as a program writes them. */
export const ELEMENTS = `
from js import document
def work():
    body = document.createElement("div")
    for n in range(2500):
        child = document.createElement("i")
        child.textContent = "text"
        child.setAttribute("id", "x")
        body.appendChild(child)
`;
export const FIRST = "sum(range(10))";
export const FOREVER = "while True:\n    pass\n";

/** Does what the page was opened for, and goes on to the next page. */
export async function visit({ first, work }) {
  const [now, ...others] = new URLSearchParams(location.search).get("do").split(",");
  const tell = (found) => fetch("/told", { method: "POST", body: JSON.stringify(found) });
  try {
    if (now === "work") {
      await tell(await work());
    } else {
      const result = await first();
      // Since the browser began to ask for the page.
      const took = performance.now();
      if (result !== 45) throw new Error(`it gave ${result}`);
      await tell({ took });
    }
    // Compiled code is kept a while after it was made.
    if (others.length) setTimeout(() => location.replace(`?do=${others.join(",")}`), 2500);
  } catch (error) {
    await tell({ error: String(error?.stack ?? error) });
  }
}

/** The least of many. @param {() => unknown} call */
export async function least(call, rounds = 30) {
  let found = Infinity;
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await call();
    found = Math.min(found, performance.now() - begun);
  }
  return found;
}

/** The one in the middle of what is measured again and again, once engines have optimised what runs. @param {() => Promise<number>} once */
export async function middle(once, { warm = 15, rounds = 25 } = {}) {
  const found = [];
  for (let round = 0; round < warm + rounds; round++) found.push(await once());
  return found.slice(warm).sort((one, other) => one - other)[rounds >> 1];
}

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
