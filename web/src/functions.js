// Functions and exceptions of Python's that JavaScript has, by number. Each is one object, and Python
// forgets it when JavaScript has it no more.

/** What of an instance is called here. */
/** @typedef {{ call(callback: number, count: number): boolean, finish(coroutine: number): Promise<number>, release(callback: number): void }} Callbacks */

export class Functions {
  #call;
  /** @type {Map<number, WeakRef<object>>} */
  #made = new Map();
  /** @type {WeakMap<object, number>} */
  #numbers = new WeakMap();
  /** @type {number[]} */
  #gone = [];
  #registry = new FinalizationRegistry((/** @type {number} */ number) => this.#collected(number));
  /** @type {Callbacks | undefined} */
  callbacks;

  /** @param {(number: number, given: any[]) => any} call */
  constructor(call) {
    this.#call = call;
  }

  running() {
    if (this.callbacks === undefined) throw new Error("the Python program that this function is of has ended");
    return this.callbacks;
  }

  /** The number of what stands for an object of Python's. @param {object} it */
  number(it) {
    return this.#numbers.get(it);
  }

  /** @param {number} number */
  of(number) {
    const known = this.#made.get(number)?.deref();
    if (known !== undefined) return known;
    const made = (/** @type {any[]} */ ...given) => {
      this.#release();
      return this.#call(number, given);
    };
    this.have(number, made);
    return made;
  }

  /**
   * Something else stands for an object of Python's.
   * @param {number} number
   * @param {object} made
   */
  have(number, made) {
    this.#made.set(number, new WeakRef(made));
    this.#numbers.set(made, number);
    this.#registry.register(made, number);
  }

  /** @param {number} number */
  #collected(number) {
    // Python may have passed the function once more since.
    if (this.#made.get(number)?.deref() !== undefined) return;
    this.#made.delete(number);
    this.#gone.push(number);
    this.#release();
  }

  /** Numbers of the functions that JavaScript has. */
  held() {
    this.#release();
    return [...this.#made].filter(([, it]) => typeof it.deref() === "function").map(([number]) => number);
  }

  #release() {
    try {
      while (this.callbacks !== undefined && this.#gone.length > 0) {
        this.callbacks.release(this.#gone[this.#gone.length - 1]);
        this.#gone.pop();
      }
    } catch {
      // It waits for the system: at the next call then.
    }
  }
}
