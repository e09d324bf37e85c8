// Plays the cases of a list, one after the other, and tells the page.
import { play } from "./play.mjs";

const engine = {
  origin: location.origin,
  url: (path) => path,
  text: async (path) => (await fetch(path)).text(),
  module: (path) => WebAssembly.compileStreaming(fetch(path)),
};
self.onmessage = async ({ data: list }) => {
  for (const given of await (await fetch(list)).json()) postMessage(JSON.stringify(await play(given, engine)));
  postMessage("end");
};
self.onunhandledrejection = ({ reason }) => postMessage(`unhandled: ${reason} ${reason?.stack}`);
