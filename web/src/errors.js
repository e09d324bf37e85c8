// What a page hears of programs that do not run, or end by an exception.

/** What cannot be had. The program does not run. */
export class ResolutionError extends Error {
  name = "ResolutionError";
}

/** An exception that ended a program. */
export class PythonError extends Error {
  name = "PythonError";
  /**
   * @param {string} message What Python writes last: the class and what it says.
   * @param {string} kind The class.
   * @param {string} traceback
   */
  constructor(message, kind, traceback) {
    super(message);
    this.kind = kind;
    this.traceback = traceback;
  }
}

/**
 * @param {{ kind: string, message: string, traceback: string }} failure
 */
export function pythonError({ kind, message, traceback }) {
  return new PythonError(message === "" ? kind : `${kind}: ${message}`, kind, traceback);
}

// How an error goes from the worker to the page.
/** @param {any} error */
export function toData(error) {
  const { name, message, stack, kind, traceback } = error ?? {};
  return { name, message: message ?? String(error), stack, kind, traceback };
}

/** @param {any} data */
export function fromData({ name, message, stack, kind, traceback }) {
  if (kind !== undefined) return new PythonError(message, kind, traceback);
  const error = name === "ResolutionError" ? new ResolutionError(message) : new Error(message);
  error.name = name ?? "Error";
  error.stack = stack;
  return error;
}
