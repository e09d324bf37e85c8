import type { Outcome, PythonWorker, RunOptions } from "./index.js";

/** `<hognose-py entry="main.py" packages="packages.json">`. Its event `ready` comes after the program. */
export interface HognosePyElement extends HTMLElement {
  readonly worker?: PythonWorker;
  run(source: string, options?: RunOptions): Promise<Outcome>;
  onOutput(listener: (chunk: string, stream: 1 | 2) => void): void;
}

/** Gives the element a name, which must have a hyphen: `hognose-py` if none is given. */
export declare function defineElement(tag?: string): void;

declare global {
  interface HTMLElementTagNameMap {
    "hognose-py": HognosePyElement;
  }
}
