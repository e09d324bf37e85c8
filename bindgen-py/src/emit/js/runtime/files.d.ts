/** A folder that Python reads and writes. Errors have a `code`, as those of Node: `ENOENT`. */
export interface Folder {
  stat(path: string): { directory: boolean; size: number; time: number } | undefined;
  list(path: string): string[];
  open(path: string, how: { create: boolean; write: boolean }): File;
  makeDirectory(path: string): void;
  remove(path: string, directory: boolean): void;
  rename(from: string, to: string): void;
}
/** An open file. */
export interface File {
  size(): number;
  read(at: number, into: Uint8Array): number;
  write(at: number, bytes: Uint8Array): number;
  truncate(size: number): void;
  flush?(): void;
  close(): void;
}
/** A folder in memory. */
export interface Memory extends Folder {
  read(path: string): Uint8Array | undefined;
  write(path: string, content: string | Uint8Array | ArrayBuffer): void;
}
export declare function memory(files?: Record<string, string | Uint8Array>): Memory;
/** A folder of Node, Deno, or Bun; `fs` is `node:fs`. */
export declare function node(fs: any, root: string): Folder;
/** A folder of a page's private file system, read whole; `save` writes it back. */
export declare function opfs(directory: FileSystemDirectoryHandle): Promise<Memory & { save(): Promise<void> }>;
/** What the module itself calls. */
export declare function add(functions: object, options: object, io: object): void;
