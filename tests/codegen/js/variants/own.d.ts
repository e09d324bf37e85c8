export namespace Api {
  export interface Point { x: number; y: number }
  export type Shape = { tag: "empty" } | { tag: "circle"; val: number } | { tag: "line"; val: [Api.Point, Api.Point] } | { tag: "polygon"; val: Api.Point[] } | { tag: "label"; val: string };
}
export interface Imports {
  "test:variants/api": {
    area(value: Api.Shape): number;
    make(kind: string): Api.Shape;
  };
}
export interface Exports {
  api: {
    area(value: Api.Shape): number;
    make(kind: string): Api.Shape;
  };
}
