export interface Program {
  /** The runner. */
  module: WebAssembly.Module;
  /** The program's text. */
  source: string;
  /** How tracebacks name it. */
  filename?: string;
  /** Files by path. */
  files?: Record<string, Uint8Array>;
  /** The content of `runner/stdlib.zip`, for modules that the runner does not have inside. */
  stdlib?: Uint8Array;
  /** The content of `runner/tables.zip`, for the names of characters. */
  tables?: Uint8Array;
}

/** A worker's handlers, which call `on_fetch` and so on of the program, or its class `Default`. */
export declare function handlers(program: Program): {
  fetch(request: any, env: any, context: any): Promise<any>;
  scheduled(event: any, env: any, context: any): Promise<any>;
  queue(batch: any, env: any, context: any): Promise<any>;
  email(message: any, env: any, context: any): Promise<any>;
  tail(events: any, env: any, context: any): Promise<any>;
};
