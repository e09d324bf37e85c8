// Pyodide in a worker, with the buffer by which a page interrupts it.
import { loadPyodide } from "/pyodide/pyodide.mjs";

let python;
onmessage = async ({ data: { buffer, run } }) => {
  if (buffer) {
    python = await loadPyodide();
    python.setInterruptBuffer(buffer);
    return postMessage("ready");
  }
  try {
    python.runPython(run);
    postMessage("it ended");
  } catch (error) {
    postMessage(error.type);
  }
};
