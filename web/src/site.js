// What a site brings of packages: nothing, unless the page's pyproject.toml has dependencies, of
// which `hognose build` and `hognose dev` make this file.

/** Wheels by the modules in them, relative to this file. @type {Record<string, string>} */
export const imports = {};

/** Modules that are fetched with a module, which imports them. @type {Record<string, string[]>} */
export const needs = {};
