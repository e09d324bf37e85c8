/** What can be passed between Python and the page. */
export type Value = undefined | null | boolean | number | bigint | string | Uint8Array | ArrayBuffer | Value[] | { [name: string]: Value };

/** Functions of the page that Python calls. */
export type Handlers = Record<string, (...given: any[]) => unknown>;

export type HostModule = Handlers | ((context: { pushEvent(message: string): void }) => Handlers);

export interface WorkerOptions {
  /** The runner; else the one of this package. */
  wasmUrl?: string | URL;
  /** Whether fetched modules are kept in IndexedDB, and must stay what they were. The default is `true`. */
  integrity?: boolean;
  /** Hashes that content must have, by URL, as `readManifest` gives them. */
  locked?: Record<string, string>;
  /** Modules of Python by name: URLs of `.py`, `.whl`, and `.wasm`. */
  imports?: Record<string, string> | null;
  /** URLs of scripts whose default export loads modules of WebAssembly. */
  loaders?: (string | URL)[];
  /** Modules of the page by name. */
  mainThreadModules?: Record<string, HostModule>;
  /** The same by URL, each loaded when it is first imported. */
  hostModules?: Record<string, string>;
  /** Whether programs find the modules of this package, such as `dom`. The default is `true`. */
  defaults?: boolean;
  /** Another version than the last one empties what is kept. */
  version?: string | null;
  /** Gives a line for `input()`, or `null` at the end. */
  input?(): string | null | Promise<string | null>;
}

export interface RunOptions {
  /** The folder that relative imports are in. */
  entryDir?: string;
  /** What `entryDir` is relative to; else the page. */
  baseUrl?: string;
  /** How tracebacks name the program. */
  filename?: string;
  /** Whether it goes on where the last program ended. Else each program has a Python of its own. */
  keep?: boolean;
}

export interface Outcome {
  /** What was printed. */
  out: string;
  /** How long it took. */
  ms: number;
  /** The value of the last line, if that is an expression, as Python shows it. */
  text?: string;
  /** The same value, if it can be passed. */
  value?: any;
}

export interface PythonWorker {
  readonly ready: Promise<void>;
  /** Whether IndexedDB keeps what is fetched. */
  readonly integrityActive: boolean;
  /** How long it took until Python could run. */
  readonly loadMs: number;
  run(source: string, options?: RunOptions): Promise<Outcome>;
  /** Calls a function of the program that ran last. */
  call(name: string, ...given: Value[]): Promise<any>;
  /** Hears what is written: 1 is standard output, 2 standard error. Gives a function that ends it. */
  onOutput(listener: (chunk: string, stream: 1 | 2) => void): () => void;
  /**
   * The program that ran last, as bytes: where it waits for something by `await`, or as it ended.
   * One that computes is saved when it waits next, and goes on in any case. What ends with the page
   * is refused by name.
   */
  save(): Promise<Uint8Array>;
  /**
   * Goes on with a program that was saved, in place of the one that ran last. Gives what it comes
   * to, or nothing if it had ended.
   */
  restore(bytes: Uint8Array): Promise<Outcome | undefined>;
  /** Forgets the program that ran, and which modules there are. */
  reset(): Promise<void>;
  /** Empties the store of fetched modules. */
  clearCache(): Promise<void>;
  /** Gives a message to the program, for `receive()`. */
  pushEvent(message: string): void;
  /** Raises KeyboardInterrupt in the program. */
  interrupt(): void;
  pause(): void;
  resume(): void;
  /** Ends the worker. */
  dispose(): void;
}

export declare function createWorker(options?: WorkerOptions): Promise<PythonWorker>;

/** An exception that ended a program. */
export declare class PythonError extends Error {
  /** Its class. */
  readonly kind: string;
  readonly traceback: string;
}

/** What cannot be had. The program did not run. */
export declare class ResolutionError extends Error {}

export interface Manifest {
  imports: Record<string, string>;
  host: Record<string, string>;
  /** Hashes by URL, of the file that the key `lock` names. */
  locked?: Record<string, string>;
}

/** Reads a `packages.json`, and what it extends. */
export declare function readManifest(url: string, read: (url: string, what: string) => Promise<unknown>): Promise<Manifest>;
