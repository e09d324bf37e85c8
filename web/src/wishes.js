// What the page wishes of a program that runs: that it ends, or that it waits.
import { WISH } from "./shared.js";

export const GO_ON = 0;
export const INTERRUPT = 1;
export const PAUSE = 2;

export const INTERRUPTED = { tag: "raise", val: ["KeyboardInterrupt", "interrupted by the page"] };

// Milliseconds of running after which messages of the page are heard.
const PATIENCE = 20;

export class Wishes {
  #words;
  #waits;
  #now = GO_ON;
  #heard = 0;
  /** Whether the program waits for an answer. */
  asking = false;
  /** @type {(() => void) | undefined} */
  #resume;
  #channel = new MessageChannel();
  /** @type {(() => void)[]} */
  #turns = [];

  /**
   * @param {SharedArrayBuffer | undefined} memory
   * @param {() => boolean} waits Whether the program that runs can be suspended.
   */
  constructor(memory, waits) {
    this.#words = memory && new Int32Array(memory, 0, WISH + 1);
    this.#waits = waits;
    this.#channel.port1.onmessage = () => this.#turns.shift()?.();
  }

  /** A program begins: what was wished of another one is of no matter. */
  begin() {
    this.wish(GO_ON);
  }

  /** @param {number} wish */
  wish(wish) {
    this.#now = wish;
    if (this.#words) Atomics.store(this.#words, WISH, wish);
    if (wish !== PAUSE) this.#resume?.();
  }

  get wished() {
    return this.#words ? Atomics.load(this.#words, WISH) : this.#now;
  }

  /** What the program asks now and then. */
  ask() {
    if (this.#words) {
      while (Atomics.load(this.#words, WISH) === PAUSE) Atomics.wait(this.#words, WISH, PAUSE);
      return this.#answer();
    }
    const now = performance.now();
    if (now - this.#heard < PATIENCE || !this.#waits()) return this.#answer();
    this.asking = true;
    // Messages that came meanwhile are heard before this one.
    return new Promise((done) => {
      this.#turns.push(() => done(undefined));
      this.#channel.port2.postMessage(0);
    })
      .then(() => (this.wished === PAUSE ? new Promise((done) => (this.#resume = () => done(undefined))) : undefined))
      .then(() => {
        this.#heard = performance.now();
        this.asking = false;
        return this.#answer();
      });
  }

  #answer() {
    if (this.wished !== INTERRUPT) return { tag: "go-on" };
    this.wish(GO_ON);
    return INTERRUPTED;
  }
}
