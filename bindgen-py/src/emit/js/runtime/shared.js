// An error that a function of the world gives as its result.
export class ComponentError extends Error {
  constructor(payload) {
    super(typeof payload === "string" ? payload : JSON.stringify(payload, (_, it) => (typeof it === "bigint" ? `${it}` : it)));
    this.payload = payload;
  }
}

// An exception that Python code did not catch. Its `cause` is the traceback.
export class PythonError extends Error {
  name = "PythonError";
}

// What the component wrote of an exception: its last line is not always the message.
function $python(text) {
  const lines = text.split("\n").slice(1);
  const begin = lines.findLastIndex((line) => /^(  \+ Exception Group )?Traceback \(/.test(line));
  const group = lines[begin]?.startsWith("  +");
  const at = lines.findIndex((line, index) => index > begin && (group ? /^  \| \S/ : /^\S/).test(line));
  const message = group ? lines[at].slice(4) : lines.slice(at).join("\n");
  return new PythonError(message, { cause: lines.join("\n") });
}

const $dispose = Symbol.dispose ?? (Symbol.dispose = Symbol("Symbol.dispose"));

const $encoder = new TextEncoder();

const $decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const $rep_ = Symbol("representation");

const $scratch = new DataView(new ArrayBuffer(8));

function $bits32(value) {
  $scratch.setFloat32(0, value);
  return $scratch.getInt32(0);
}

function $float32(value) {
  $scratch.setInt32(0, value);
  return $scratch.getFloat32(0);
}

function $bits64(value) {
  $scratch.setFloat64(0, value);
  return $scratch.getBigInt64(0);
}

function $float64(value) {
  $scratch.setBigInt64(0, value);
  return $scratch.getFloat64(0);
}

// A value as messages have it.
function $show(value) {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (value === null || typeof value !== "object") return String(value);
  if (value instanceof Promise) return "a promise, which only what the world has as an `async func` may give";
  return `an object of ${value.constructor?.name || "no class"}`;
}

function $wrongAt(site, expected, value, loops) {
  const [, name, path] = /^(\S+) (.*)$/.exec($S[site]);
  let next = 0;
  const place = path.replace(/\[\]/g, () => `[${loops[next++] ?? ""}]`);
  return new TypeError(`${name}: ${place} must be ${expected}, found ${$show(value)}`);
}

function $abstract(name) {
  throw new TypeError(`${name} has no constructor`);
}

// What the host gives for the imports of an interface, or of the world.
function $given(imports, property, names) {
  const given = property === undefined ? imports : imports?.[property];
  for (const name of names) {
    if (typeof given?.[name] !== "function") {
      const place = property === undefined ? "imports" : `imports[${JSON.stringify(property)}]`;
      throw new TypeError(`instantiate: ${place}.${name} must be a function, found ${$show(given?.[name])}`);
    }
  }
  return given;
}

// Whether an import threw its result.
function $isResult(error) {
  return error !== null && typeof error === "object" && Object.hasOwn(error, "payload");
}

// The payload of an error that is a result. Any other error ends the instance.
function $payload(error) {
  if ($isResult(error)) return error.payload;
  throw error;
}

// The core module: what is given, or the file beside this one.
async function $module(given, place) {
  let source = await (given ?? place());
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof URL || typeof source === "string") {
    const url = new URL(source, import.meta.url);
    const files = url.protocol === "file:" && globalThis.process?.getBuiltinModule?.("node:fs/promises");
    source = files ? await files.readFile(url) : await fetch(url);
  }
  if (typeof Response === "function" && source instanceof Response) {
    if (!source.ok) throw new Error(`instantiate: ${source.url} answered ${source.status}`);
    if (source.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(source);
    source = await source.arrayBuffer();
  }
  return WebAssembly.compile(source);
}

// What the module was made without, as a folder whose files are read when they are first missed. They
// are kept in what is given for them, which others may share.
function $withRest(options, places) {
  const contents = options.beside ?? {};
  const content = (path) => (contents[path] ??= Object.hasOwn(places, path) ? $readNow(places[path]()) : null);
  const rest = {
    stat: (path) => (path === "" || content(path) ? { directory: path === "", size: contents[path]?.length ?? 0, time: 0 } : undefined),
    list: () => Object.keys(places),
    open: (path) => ({
      size: () => contents[path].length,
      read(at, into) {
        const part = contents[path].subarray(at, at + into.length);
        into.set(part);
        return part.length;
      },
      close() {},
    }),
  };
  return { ...options, wasi: { ...options.wasi, mounts: { "/hognose": rest, ...options.wasi?.mounts } } };
}

// A file, without waiting: where that cannot be, there is none.
function $readNow(url) {
  try {
    if (url.protocol === "file:") return new Uint8Array(globalThis.process.getBuiltinModule("node:fs").readFileSync(url));
    const request = new XMLHttpRequest();
    request.open("GET", url, false);
    // Pages get no bytes in this way, but text of which each letter is one.
    request.overrideMimeType("text/plain; charset=x-user-defined");
    request.send();
    return request.status === 200 ? Uint8Array.from(request.response, (it) => it.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}
