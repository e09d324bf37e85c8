// The module `dom`: elements of the page as numbers.

/** @param {{ pushEvent: (message: string) => void }} context */
export function dom({ pushEvent }) {
  /** @type {Element[]} */
  const nodes = [];
  /** @type {Map<Element, number>} */
  const numbers = new Map();
  const number = (/** @type {Element | null} */ node) => {
    if (node === null) return null;
    let known = numbers.get(node);
    if (known === undefined) numbers.set(node, (known = nodes.push(node) - 1));
    return known;
  };
  const at = (/** @type {number} */ handle) => {
    const node = nodes[handle];
    if (node === undefined) throw new Error(`there is no element ${handle}`);
    return /** @type {HTMLElement & HTMLInputElement} */ (node);
  };
  return {
    query: (/** @type {string} */ selector) => number(document.querySelector(selector)),
    query_all: (/** @type {string} */ selector) => Array.from(document.querySelectorAll(selector), number),
    create: (/** @type {string} */ tag) => number(document.createElement(tag)),
    append: (/** @type {number} */ parent, /** @type {number} */ child) => void at(parent).append(at(child)),
    remove: (/** @type {number} */ handle) => at(handle).remove(),
    get_text: (/** @type {number} */ handle) => at(handle).textContent,
    set_text: (/** @type {number} */ handle, /** @type {string} */ text) => void (at(handle).textContent = text),
    get_html: (/** @type {number} */ handle) => at(handle).innerHTML,
    set_html: (/** @type {number} */ handle, /** @type {string} */ html) => void (at(handle).innerHTML = html),
    get_value: (/** @type {number} */ handle) => at(handle).value,
    set_value: (/** @type {number} */ handle, /** @type {string} */ value) => void (at(handle).value = value),
    get_attr: (/** @type {number} */ handle, /** @type {string} */ name) => at(handle).getAttribute(name),
    set_attr: (/** @type {number} */ handle, /** @type {string} */ name, /** @type {string} */ value) => at(handle).setAttribute(name, value),
    remove_attr: (/** @type {number} */ handle, /** @type {string} */ name) => at(handle).removeAttribute(name),
    set_style: (/** @type {number} */ handle, /** @type {string} */ name, /** @type {string} */ value) => at(handle).style.setProperty(name, value),
    add_class: (/** @type {number} */ handle, /** @type {string} */ name) => at(handle).classList.add(name),
    remove_class: (/** @type {number} */ handle, /** @type {string} */ name) => at(handle).classList.remove(name),
    /** Events arrive by `receive()`, as JSON. */
    bind_event(/** @type {number} */ handle, /** @type {string} */ type, /** @type {string} */ message) {
      at(handle).addEventListener(type, (event) => {
        const { value } = /** @type {any} */ (event.target ?? {});
        pushEvent(JSON.stringify({ type: event.type, msg: message, value: value === undefined ? null : String(value) }));
      });
    },
  };
}
