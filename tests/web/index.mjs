// An index of packages, which answers as PyPI does: releases of some packages, and their wheels.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { archive } from "./archive.mjs";

const inside = () => JSON.parse(readFileSync(join(process.argv[2], "runner/natives.json"), "utf8"));

const RELEASES = {
  "upper-case": {
    "1.2": { requires: ['lower (>=1,<2) ; python_version >= "3.8"', 'missing ; sys_platform == "win32"', 'extra>=1 ; extra == "more"'], files: { "upper.py": "NAME = 'upper'\n" } },
    0.9: { files: { "upper.py": "NAME = 'old'\n" } },
  },
  lower: {
    "1.0": { files: { "lower/__init__.py": "VERSION = '1.0'\n" } },
    1.5: { files: { "lower/__init__.py": "VERSION = '1.5'\n" } },
    1.6: { yanked: true, files: {} },
    "2.0a1": { files: {} },
  },
  extra: { "1.0": { files: { "extra.py": "NAME = 'extra'\n" } } },
  "needs-old": { "1.0": { requires: ["lower~=1.0.0"], files: { "needs_old.py": "" } } },
  // What the prepared runner has inside, where that was built. The newest that needs it asks for
  // another release.
  markupsafe: { "99.0": { tag: "cp313-cp313-manylinux_2_17_x86_64", files: {} } },
  templates: {
    "2.0": { requires: ["markupsafe==99.0"], files: { "templates.py": "" } },
    "1.0": { requires: [`markupsafe==${inside().markupsafe ?? "99.0"}`, "lower"], files: { "templates.py": "from markupsafe import escape\nNAME = str(escape('<1>'))\n" } },
  },
  fast: { "1.0": { tag: "cp313-cp313-manylinux_2_17_x86_64", files: {} } },
};

export const index = {};
for (const [name, releases] of Object.entries(RELEASES)) {
  const files = {};
  for (const [version, { requires = [], yanked = false, tag = "py3-none-any", files: contents }] of Object.entries(releases)) {
    const start = `${name.replace("-", "_")}-${version}`;
    const needs = requires.map((it) => `Requires-Dist: ${it}\n`).join("");
    const info = `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${needs}`;
    const wheel = archive({ ...contents, [`${start}.dist-info/METADATA`]: info, [`${start}.dist-info/RECORD`]: "" });
    const filename = `${start}-${tag}.whl`;
    index[`index/files/${filename}`] = wheel;
    files[version] = [{ filename, url: `/tests/site/index/files/${filename}`, yanked, digests: { sha256: createHash("sha256").update(wheel).digest("hex") } }];
    index[`index/${name}/${version}/json`] = JSON.stringify({ info: { version, requires_dist: requires } });
  }
  const latest = Object.keys(releases)[0];
  index[`index/${name}/json`] = JSON.stringify({ info: { version: latest, requires_dist: releases[latest].requires ?? null }, releases: files });
}
