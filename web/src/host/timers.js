// The module `timers`: messages at a time, by `receive()`. Waiting and clocks are Python's own `time`.

/** @param {{ pushEvent: (message: string) => void }} context */
export function timers({ pushEvent }) {
  return {
    after: (/** @type {number} */ seconds, /** @type {string} */ message) => Number(setTimeout(() => pushEvent(message), seconds * 1000)),
    every: (/** @type {number} */ seconds, /** @type {string} */ message) => Number(setInterval(() => pushEvent(message), seconds * 1000)),
    /** Ends either. */
    cancel: (/** @type {number} */ timer) => clearTimeout(timer),
    /** Ready at the next frame of the page: the time in seconds since it was opened. */
    next_frame: () => new Promise((done) => requestAnimationFrame((time) => done(time / 1000))),
    /** The time zone, as `zoneinfo` names it, and the language. */
    time_zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: () => navigator.language,
  };
}
