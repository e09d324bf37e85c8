export namespace Jobs {
  export interface Job { name: string; parts: string[] }
  export interface Worker {
    run(job: Jobs.Job, options: { signal: AbortSignal }): Uint8Array | Promise<Uint8Array>;
    [Symbol.dispose]?(): void;
  }
  export interface WorkerClass {
    new (name: string): Worker;
    find(name: string, options: { signal: AbortSignal }): (Jobs.Worker | undefined) | Promise<(Jobs.Worker | undefined)>;
  }
}
export namespace JobsExports {
  export interface Worker {
    run(job: Jobs.Job, options?: { signal?: AbortSignal }): Promise<Uint8Array>;
    [Symbol.dispose](): void;
  }
  export interface WorkerClass {
    new (name: string): Worker;
    find(name: string, options?: { signal?: AbortSignal }): Promise<(JobsExports.Worker | undefined)>;
  }
}
export interface Imports {
  fetch(url: string, options: { signal: AbortSignal }): string | Promise<string>;
  "test:asynchronous/jobs": {
    Worker: Jobs.WorkerClass;
    /**
     * More parameters than are passed as values.
     */
    submit(name: string, parts: string[], priority: number, when: (bigint | undefined), options: { signal: AbortSignal }): Jobs.Job | Promise<Jobs.Job>;
    ping(options: { signal: AbortSignal }): void | Promise<void>;
    sum(a: number, b: number, options: { signal: AbortSignal }): number | Promise<number>;
    /**
     * Not asynchronous.
     */
    count(): number;
  };
}
export interface Exports {
  run(a: bigint, b: bigint, c: bigint, d: bigint, e: bigint, f: bigint, g: bigint, h: bigint, i: bigint, j: bigint, k: bigint, l: bigint, m: bigint, n: bigint, o: bigint, p: bigint, q: string, options?: { signal?: AbortSignal }): Promise<[bigint, string]>;
  /**
   * As if a plain function implemented it.
   */
  plain(text: string, options?: { signal?: AbortSignal }): Promise<string[]>;
  jobs: {
    Worker: JobsExports.WorkerClass;
    /**
     * More parameters than are passed as values.
     */
    submit(name: string, parts: string[], priority: number, when: (bigint | undefined), options?: { signal?: AbortSignal }): Promise<Jobs.Job>;
    ping(options?: { signal?: AbortSignal }): Promise<void>;
    sum(a: number, b: number, options?: { signal?: AbortSignal }): Promise<number>;
    /**
     * Not asynchronous.
     */
    count(): number;
  };
}
