export namespace Api {
  export interface Point { x: number }
  export interface Index { entries: Map<string, Api.Point> }
}
export interface Imports {
  "test:maps/api": {
    counts(value: Map<string, number>): Map<string, number>;
    byId(value: Map<number, Api.Point>): Map<number, Api.Point>;
    nested(value: Map<string, Map<string, Uint8Array>>): Map<string, (string | undefined)>;
    many(value: (Map<boolean, string>)[]): (Map<bigint, number> | undefined);
    look(value: Api.Index): Api.Index;
  };
}
export interface Exports {
  api: {
    counts(value: Map<string, number>): Map<string, number>;
    byId(value: Map<number, Api.Point>): Map<number, Api.Point>;
    nested(value: Map<string, Map<string, Uint8Array>>): Map<string, (string | undefined)>;
    many(value: (Map<boolean, string>)[]): (Map<bigint, number> | undefined);
    look(value: Api.Index): Api.Index;
  };
}
