// The module `network`: requests, WebSockets, and event streams. What arrives later comes by `receive()`.

/** @typedef {{ method?: string, headers?: Record<string, string>, body?: string | Uint8Array | null }} Options */

/** @param {Headers} headers */
const plain = (headers) => Object.fromEntries(headers.entries());

/** @param {{ pushEvent: (message: string) => void }} context */
export function network({ pushEvent }) {
  /** @type {Map<number, WebSocket | EventSource>} */
  const open = new Map();
  let opened = 0;
  const say = (/** @type {object} */ message) => pushEvent(JSON.stringify(message));
  const at = (/** @type {number} */ number, /** @type {any} */ kind) => {
    const found = open.get(number);
    if (!(found instanceof kind)) throw new Error(`there is no open ${kind.name} ${number}`);
    return /** @type {any} */ (found);
  };
  const ask = async (/** @type {string} */ url, /** @type {Options} */ { method = "GET", headers = {}, body } = {}) => {
    const response = await fetch(url, { method, headers, body: /** @type {any} */ (body) ?? undefined });
    return { status: response.status, ok: response.ok, url: response.url, headers: plain(response.headers), response };
  };
  return {
    async fetch_text(/** @type {string} */ url, /** @type {Options} */ options) {
      const { response, ...answer } = await ask(url, options);
      return { ...answer, body: await response.text() };
    },
    async fetch_bytes(/** @type {string} */ url, /** @type {Options} */ options) {
      const { response, ...answer } = await ask(url, options);
      return { ...answer, body: new Uint8Array(await response.arrayBuffer()) };
    },
    async fetch_json(/** @type {string} */ url, /** @type {Options} */ options) {
      const { response } = await ask(url, options);
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
      return response.json();
    },
    /** Ready when the connection is. Messages arrive as `{"type": "message", "socket": n, "data": ...}`. */
    open_socket: (/** @type {string} */ url) =>
      new Promise((done, fail) => {
        const socket = new WebSocket(url);
        const number = ++opened;
        socket.onopen = () => (open.set(number, socket), done(number));
        socket.onerror = () => fail(new Error(`cannot open a WebSocket to ${url}`));
        socket.onmessage = ({ data }) => say({ type: "message", socket: number, data: typeof data === "string" ? data : null });
        socket.onclose = ({ code, reason }) => open.delete(number) && say({ type: "close", socket: number, code, reason });
      }),
    send: (/** @type {number} */ socket, /** @type {string | Uint8Array} */ data) => void at(socket, WebSocket).send(data),
    close_socket: (/** @type {number} */ socket) => void at(socket, WebSocket).close(),
    /** Events arrive as `{"type": "event", "source": n, "name": ..., "data": ...}`. */
    open_events: (/** @type {string} */ url, /** @type {string[]} */ names = ["message"]) =>
      new Promise((done, fail) => {
        const source = new EventSource(url);
        const number = ++opened;
        source.onopen = () => (open.set(number, source), done(number));
        source.onerror = () => open.has(number) || (source.close(), fail(new Error(`cannot open events of ${url}`)));
        for (const name of names) source.addEventListener(name, (event) => say({ type: "event", source: number, name, data: /** @type {any} */ (event).data }));
      }),
    close_events(/** @type {number} */ source) {
      at(source, EventSource).close();
      open.delete(source);
    },
  };
}
