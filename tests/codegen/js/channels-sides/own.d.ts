export interface Local { a: number }
export namespace Types {
  export interface Point { x: number }
  export interface Item {
    number(): number;
    [Symbol.dispose]?(): void;
  }
  export interface ItemClass {
  }
}
export namespace TypesExports {
  export interface Item {
    number(): number;
    [Symbol.dispose](): void;
  }
  export interface ItemClass {
  }
}
export namespace SourcesExports {
  export interface Listing { entries: AsyncIterable<string>; done: Promise<({ tag: "ok" } | { tag: "err"; val: string })> }
}
export interface Imports {
  put(a: AsyncIterable<Local>, b: AsyncIterable<Uint8Array>): void;
  "test:codegen/types": {
    move(points: AsyncIterable<Types.Point>, items: AsyncIterable<Types.Item>): Promise<Types.Item>;
  };
}
export interface Exports {
  run(x: AsyncIterable<Local>, s: AsyncIterable<BigUint64Array>): Promise<string>;
  types: {
    Item: TypesExports.ItemClass;
    move(points: AsyncIterable<Types.Point>, items: AsyncIterable<TypesExports.Item>): Promise<TypesExports.Item>;
  };
  sources: {
    open(path: string): SourcesExports.Listing;
    trace(): [AsyncIterable<Types.Point>, Promise<({ tag: "ok" } | { tag: "err"; val: string })>];
    take(points: (AsyncIterable<Types.Point> | undefined)): AsyncIterable<Uint8Array>[];
  };
}
