import { countWords } from "../page/page.js";

const input = document.querySelector("textarea")!;
const output = document.querySelector("ol")!;

function show(): void {
  const items = countWords(input.value).map(({ text, count }) => {
    const item = document.createElement("li");
    item.textContent = `${text}: ${count}`;
    return item;
  });
  output.replaceChildren(...items);
}

input.addEventListener("input", show);
show();
