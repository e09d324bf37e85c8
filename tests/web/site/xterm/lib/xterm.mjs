// What of xterm.js is used: it shows text, and gives what is typed.
export class Terminal {
  #listeners = [];

  open(place) {
    this.place = document.createElement("pre");
    place.append(this.place);
  }
  write(text) {
    this.place.textContent += text;
  }
  onData(listener) {
    this.#listeners.push(listener);
  }
  focus() {}
  type(text) {
    for (const listener of this.#listeners) listener(text);
  }
}
