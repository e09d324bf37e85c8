// Sites, as `hognose build` writes them.
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

/** What a page shows in time. */
async function shows(url, wanted) {
  const frame = document.createElement("iframe");
  frame.src = url;
  document.querySelector("#place").append(frame);
  const text = () => frame.contentDocument?.querySelector("#app")?.textContent ?? "";
  for (let left = 200; left > 0 && text() === ""; left--) await sleep(50);
  const errors = [...(frame.contentDocument?.querySelectorAll(".py-error") ?? [])].map((it) => it.textContent);
  equal([text(), errors], [wanted, []]);
  frame.remove();
}

/** Of which only those are fetched that it imports, and what these need. */
export async function showsPagesWithDependencies() {
  await fetch("/log", { method: "POST" });
  await shows("/web/depends/index.html", "hello helper");
  const fetched = await (await fetch("/log", { method: "POST" })).json();
  const wheels = fetched.filter((it) => it.endsWith(".whl")).map((it) => it.replace(/^.*packages\/[0-9a-f]{12}\//, ""));
  equal(wheels.sort(), ["greet_kit-1.0-py3-none-any.whl", "helper_kit-1.0-py3-none-any.whl"]);
}

/** Whose runner has a native package inside; where that was built. */
export async function showsPagesWithNativePackages() {
  const { markupsafe } = await (await fetch("/web/runner/natives.json")).json();
  if (markupsafe !== undefined) await shows("/web/native/index.html", "hello helper&lt;");
}
