export interface Imports {
  "test:options-nested/api": {
    two(value: ({ tag: "none" } | { tag: "some"; val: (number | undefined) })): ({ tag: "none" } | { tag: "some"; val: (number | undefined) });
    three(value: ({ tag: "none" } | { tag: "some"; val: ({ tag: "none" } | { tag: "some"; val: (string | undefined) }) })): ({ tag: "none" } | { tag: "some"; val: ({ tag: "none" } | { tag: "some"; val: (string | undefined) }) });
    alias(value: ({ tag: "none" } | { tag: "some"; val: (number | undefined) })): ({ tag: "none" } | { tag: "some"; val: (number | undefined) });
    inside(value: ({ tag: "none" } | { tag: "some"; val: (number | undefined) })[]): ((number | undefined)[] | undefined);
    resultInside(value: (({ tag: "ok"; val: (number | undefined) } | { tag: "err"; val: string }) | undefined)): (({ tag: "ok"; val: (number | undefined) } | { tag: "err"; val: string }) | undefined);
  };
}
export interface Exports {
  api: {
    two(value: ({ tag: "none" } | { tag: "some"; val: (number | undefined) })): ({ tag: "none" } | { tag: "some"; val: (number | undefined) });
    three(value: ({ tag: "none" } | { tag: "some"; val: ({ tag: "none" } | { tag: "some"; val: (string | undefined) }) })): ({ tag: "none" } | { tag: "some"; val: ({ tag: "none" } | { tag: "some"; val: (string | undefined) }) });
    alias(value: ({ tag: "none" } | { tag: "some"; val: (number | undefined) })): ({ tag: "none" } | { tag: "some"; val: (number | undefined) });
    inside(value: ({ tag: "none" } | { tag: "some"; val: (number | undefined) })[]): ((number | undefined)[] | undefined);
    resultInside(value: (({ tag: "ok"; val: (number | undefined) } | { tag: "err"; val: string }) | undefined)): (({ tag: "ok"; val: (number | undefined) } | { tag: "err"; val: string }) | undefined);
  };
}
