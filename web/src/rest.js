// The rest of the standard library, a file beside the runner. Before a program begins it is fetched where
// an import asks for it. What is imported in another way waits for it in the middle of a call.

const NAME = "stdlib.zip";
const place = () => new URL("../runner/stdlib.zip", import.meta.url).href;

/**
 * Fetches it, if it is not among the files beside the runner.
 * @param {Record<string, Uint8Array | null | undefined>} beside
 */
export async function fetchRest(beside) {
  if (beside[NAME]) return;
  const url = place();
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    beside[NAME] = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    // Programs may do without the module: Python says what is missing.
    console.warn(`hognose: the rest of the standard library cannot be fetched from ${url}: ${/** @type {Error} */ (error).message}`);
  }
}
