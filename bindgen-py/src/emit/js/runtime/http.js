// What a world asks of `wasi:http@0.3` as a client, by `fetch`.

const fail = (payload) => {
  throw Object.assign(new Error(payload?.tag ?? "wasi:http"), { payload });
};

const ok = (val) => ({ tag: "ok", val });

// Outside of browsers, bodies of requests are streams, and redirects are for the component.
const isServer = globalThis.process?.versions?.node !== undefined || globalThis.Deno !== undefined;

// What `fetch` says itself.
const NOT_SENT = new Set(["connection", "host", "keep-alive", "transfer-encoding", "upgrade"]);

const CAUSES = { ECONNREFUSED: "connection-refused", ECONNRESET: "connection-terminated", UND_ERR_SOCKET: "connection-terminated", UND_ERR_CONNECT_TIMEOUT: "connection-timeout", ENOTFOUND: "destination-not-found" };

// `other` is what browsers mean, which do not say why.
function reason(error, other) {
  if (error?.name === "TimeoutError") return { tag: "connection-read-timeout" };
  const cause = error?.cause?.code ?? error?.cause?.errors?.[0]?.code;
  const tag = CAUSES[cause] ?? (error instanceof TypeError && !error.cause ? other : undefined);
  return tag ? { tag } : { tag: "internal-error", val: String(error?.cause?.message ?? error?.message ?? error) };
}

class Fields {
  #entries = [];
  static fromList(entries) {
    const fields = new Fields();
    for (const [name, value] of entries) fields.append(name, value);
    return fields;
  }
  #named(name) {
    const wanted = name.toLowerCase();
    return this.#entries.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);
  }
  get(name) {
    return this.#named(name);
  }
  has(name) {
    return this.#named(name).length > 0;
  }
  set(name, values) {
    this.delete(name);
    for (const value of values) this.append(name, value);
  }
  delete(name) {
    const wanted = name.toLowerCase();
    this.#entries = this.#entries.filter(([name]) => name.toLowerCase() !== wanted);
  }
  getAndDelete(name) {
    const values = this.#named(name);
    this.delete(name);
    return values;
  }
  append(name, value) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || value.some((byte) => byte === 0 || byte === 10 || byte === 13)) fail({ tag: "invalid-syntax" });
    this.#entries.push([name, value]);
  }
  copyAll() {
    return [...this.#entries];
  }
  clone() {
    return Fields.fromList(this.#entries);
  }
}

class RequestOptions {
  #first;
  getConnectTimeout() {}
  setConnectTimeout() {
    fail({ tag: "not-supported" });
  }
  getFirstByteTimeout() {
    return this.#first;
  }
  setFirstByteTimeout(duration) {
    this.#first = duration;
  }
  getBetweenBytesTimeout() {}
  setBetweenBytesTimeout() {
    fail({ tag: "not-supported" });
  }
  clone() {
    const options = new RequestOptions();
    options.setFirstByteTimeout(this.#first);
    return options;
  }
}

// A message with a body: what has a reader, and says to its writer what came of it.
class Message {
  constructor(headers, contents, trailers) {
    this.headers = headers;
    this.contents = contents;
    this.trailers = trailers;
    this.sent = new Promise((resolve) => (this.settle = resolve));
  }
  getHeaders() {
    return this.headers;
  }
  static new(headers, contents, trailers, options) {
    const message = new this(headers, contents, trailers);
    message.options = options;
    return [message, message.sent];
  }
  static consumeBody(message, result) {
    Promise.resolve(result).then(message.settle, () => {});
    return [message.contents ?? [], message.trailers];
  }
}

class Request extends Message {
  #head = { method: { tag: "get" }, path: undefined, scheme: undefined, authority: undefined };
  getMethod() {
    return this.#head.method;
  }
  setMethod(method) {
    if (method.tag === "other" && !/^[\w-]+$/.test(method.val)) fail();
    this.#head.method = method;
  }
  getPathWithQuery() {
    return this.#head.path;
  }
  setPathWithQuery(path) {
    this.#head.path = path;
  }
  getScheme() {
    return this.#head.scheme;
  }
  setScheme(scheme) {
    this.#head.scheme = scheme;
  }
  getAuthority() {
    return this.#head.authority;
  }
  setAuthority(authority) {
    this.#head.authority = authority;
  }
  getOptions() {
    return this.options;
  }
}

class Response extends Message {
  status = 200;
  getStatusCode() {
    return this.status;
  }
  setStatusCode(status) {
    this.status = status;
  }
}

// The body of a request, whole.
async function whole(contents) {
  const parts = [];
  for await (const part of contents) parts.push(part);
  return parts.length === 0 ? undefined : new Blob(parts);
}

// The chunks of a body, and a promise of how it ended.
function body(stream) {
  let end;
  const ended = new Promise((resolve) => (end = resolve));
  const chunks = async function* () {
    try {
      if (stream) yield* stream;
      end(ok(undefined));
    } catch (error) {
      end({ tag: "err", val: reason(error, "connection-terminated") });
    } finally {
      end(ok(undefined));
    }
  };
  return [chunks(), ended];
}

// The imports `wasi:http/types` and `wasi:http/client`.
export function http({ fetch = globalThis.fetch, streamRequests = isServer, redirect = isServer ? "manual" : "follow" } = {}) {
  const send = async (request, { signal } = {}) => {
    const { tag, val } = request.getMethod();
    const method = tag === "other" ? val : tag.toUpperCase();
    const scheme = request.getScheme();
    const headers = new Headers();
    for (const [name, value] of request.headers.copyAll()) {
      if (!NOT_SENT.has(name.toLowerCase())) headers.append(name, new TextDecoder("latin1").decode(value));
    }
    const limit = request.options?.getFirstByteTimeout();
    const signals = [signal, limit === undefined ? undefined : AbortSignal.timeout(Number(limit) / 1e6)].filter((it) => it);
    const options = { method, headers, redirect };
    const first = new AbortController();
    for (const it of signals) it.addEventListener("abort", () => first.abort(it.reason));
    options.signal = first.signal;
    try {
      if (request.contents && method !== "GET" && method !== "HEAD") {
        options.body = streamRequests ? ReadableStream.from(request.contents) : await whole(request.contents);
        options.duplex = "half";
        if (streamRequests) headers.delete("content-length");
      }
      const url = `${scheme?.val ?? scheme?.tag.toLowerCase() ?? "https"}://${request.getAuthority() ?? ""}${request.getPathWithQuery() ?? "/"}`;
      const answer = await fetch(url, options);
      // What limits the wait for it does not limit its body.
      signals.length = 0;
      const fields = new Fields();
      const decoded = answer.headers.has("content-encoding");
      for (const [name, value] of answer.headers) {
        if (!decoded || (name !== "content-encoding" && name !== "content-length")) fields.append(name, new TextEncoder().encode(value));
      }
      const response = new Response(fields, ...body(answer.body));
      response.status = answer.status;
      request.settle(ok());
      return response;
    } catch (error) {
      // Not all engines give the reason as the error.
      const val = reason(first.signal.aborted ? first.signal.reason : error, "destination-unavailable");
      request.settle({ tag: "err", val });
      fail(val);
    }
  };
  return { "wasi:http/types": { Fields, Request, RequestOptions, Response }, "wasi:http/client": { send } };
}
