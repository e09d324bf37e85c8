// A page of the template, as `hognose build` writes it.
import { equal, sleep } from "./play.mjs";

export const only = { showsThePageOfTheTemplate: ["suspends", "isolated"] };

export async function showsThePageOfTheTemplate() {
  const frame = document.createElement("iframe");
  frame.src = "/web/site/index.html";
  document.querySelector("#place").append(frame);
  const items = () => Array.from(frame.contentDocument?.querySelectorAll("#counts li") ?? [], (it) => it.textContent);
  const shows = async (wanted) => {
    for (let left = 200; left > 0 && items().join() !== wanted.join(); left--) await sleep(50);
    equal(items(), wanted);
  };
  await shows(["three: 3", "two: 2", "one: 1"]);
  const text = frame.contentDocument.querySelector("#text");
  text.value = "<b> and";
  text.dispatchEvent(new (frame.contentWindow.Event)("input"));
  await shows(["<b>: 1", "and: 1"]);
  frame.remove();
}
