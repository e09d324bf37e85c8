// A terminal for programs, by xterm.js, which is fetched when the first one is opened.

// Where xterm.js is, unless the page says `pyscript.js?xterm=URL`: a folder as npm has it.
const XTERM = "https://cdn.jsdelivr.net/npm/@xterm/xterm@6.0.0";

/** @typedef {{ write(text: string): void, onData(listener: (data: string) => void): void, open(place: Element): void, focus(): void }} Xterm */

/** @type {Promise<new (options: object) => Xterm> | undefined} */
let loading;

/** @param {string} base */
async function load(base) {
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = `${base}/css/xterm.css`;
  document.head.append(style);
  const module = await import(`${base}/lib/xterm.mjs`);
  return module.Terminal ?? module.default.Terminal;
}

const ENTER = "\r", DELETE = "\x7f", INTERRUPT = "\x03", END = "\x04";

export class Terminal {
  /** @type {Xterm} */
  xterm;
  #line = "";
  /** Lines, and ends of input, that nobody has read. @type {(string | null)[]} */
  #lines = [];
  /** @type {((line: string | null) => void)[]} */
  #readers = [];
  /** When the page's user wishes the program to end. */
  oninterrupt = () => {};

  /** @param {Xterm} xterm */
  constructor(xterm) {
    this.xterm = xterm;
    xterm.onData((data) => {
      for (const key of data.startsWith("\x1b") ? [] : data) this.#hear(key);
    });
  }

  /**
   * @param {Element} place
   * @param {string} [base]
   */
  static async open(place, base = XTERM) {
    loading ??= load(base.replace(/\/$/, ""));
    const Xterm = await loading.catch((error) => {
      loading = undefined;
      throw new Error(`a terminal needs xterm.js, which cannot be had from ${base}: ${error.message}`);
    });
    const xterm = new Xterm({ convertEol: true, cursorBlink: true, rows: 12 });
    xterm.open(place);
    return new Terminal(xterm);
  }

  /**
   * @param {string} text
   * @param {1 | 2} stream
   */
  write(text, stream) {
    this.xterm.write(stream === 1 ? text : `\x1b[31m${text}\x1b[0m`);
  }

  /** The next line that is typed, or null at the end of input. @returns {Promise<string | null>} */
  read() {
    this.xterm.focus();
    const line = this.#lines.shift();
    return line === undefined ? new Promise((done) => this.#readers.push(done)) : Promise.resolve(line);
  }

  /** @param {string} key */
  #hear(key) {
    switch (key) {
      case ENTER:
        this.xterm.write("\r\n");
        return this.#give(this.#line);
      case DELETE:
        if (this.#line !== "") this.xterm.write("\b \b");
        this.#line = [...this.#line].slice(0, -1).join("");
        return;
      case INTERRUPT:
        this.xterm.write("^C\r\n");
        this.oninterrupt();
        // Who reads has to go on to hear of it.
        if (this.#readers.length > 0) this.#give("");
        this.#line = "";
        return;
      case END:
        return this.#line === "" ? this.#give(null) : undefined;
    }
    if (key < " ") return;
    this.#line += key;
    this.xterm.write(key);
  }

  /** @param {string | null} line */
  #give(line) {
    this.#line = "";
    const reader = this.#readers.shift();
    if (reader === undefined) this.#lines.push(line);
    else reader(line);
  }
}
