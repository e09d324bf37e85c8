/** What a world imports of `wasi:http`, for `imports`. */
export declare function http(options?: {
  /** What sends requests. */
  fetch?: typeof fetch;
  /** Whether bodies of requests are streams, which browsers do by HTTP/2 alone. */
  streamRequests?: boolean;
  redirect?: RequestRedirect;
}): any;
