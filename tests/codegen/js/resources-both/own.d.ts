export namespace Api {
  export interface Thing {
    name(): string;
    rename(to: string): void;
    join(other: Api.Thing): Api.Thing;
    [Symbol.dispose]?(): void;
  }
  export interface ThingClass {
    new (name: string): Thing;
    merge(all: Api.Thing[]): (Api.Thing | undefined);
  }
}
export namespace ApiExports {
  export interface Thing {
    name(): string;
    rename(to: string): void;
    join(other: ApiExports.Thing): ApiExports.Thing;
    [Symbol.dispose](): void;
  }
  export interface ThingClass {
    new (name: string): Thing;
    merge(all: ApiExports.Thing[]): (ApiExports.Thing | undefined);
  }
}
export interface Imports {
  "test:resources-both/api": {
    Thing: Api.ThingClass;
    take(value: Api.Thing): void;
    look(at: Api.Thing): string;
    give(): Api.Thing;
  };
}
export interface Exports {
  api: {
    Thing: ApiExports.ThingClass;
    take(value: ApiExports.Thing): void;
    look(at: ApiExports.Thing): string;
    give(): ApiExports.Thing;
  };
}
