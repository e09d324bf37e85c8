/** What a world imports of `hognose:wasm/runtime`, for `imports`. */
export declare function modules(): any;
