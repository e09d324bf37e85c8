const $S = ["api.thing.constructor name", "api.thing.name this", "api.thing.rename this", "api.thing.rename to", "api.thing.join this", "api.thing.join other", "api.thing.merge all", "api.thing.merge all[]", "api.take value", "api.look at", "api.thing.constructor result", "api.thing.name result", "api.thing.rename result", "api.thing.rename error", "api.thing.join result", "api.thing.merge result", "api.look result", "api.give result"];
  const $h0 = $given($options.imports, "test:resources-both/api", ["Thing", "take", "look", "give"]);
  const $C1 = class Thing {
    constructor(name) {
      return $do("api.thing.constructor", () => {
        const $1 = $string(name, 0), $2 = $N;
        return $owned($C1, ($call($x["test:resources-both/api#[constructor]thing"], $1, $2) >>> 0));
      });
    }
    name() {
      return $do("api.thing.name", () => {
        const $1 = $rep(this, $C1, 1), $2 = $call($x["test:resources-both/api#[method]thing.name"], $1) >>> 0;
        return $result($text($get($2), $get($2 + 4)), $x["cabi_post_test:resources-both/api#[method]thing.name"]($2));
      });
    }
    rename(to) {
      return $do("api.thing.rename", () => {
        const $1 = $rep(this, $C1, 2), $2 = $string(to, 3), $3 = $N, $4 = $call($x["test:resources-both/api#[method]thing.rename"], $1, $2, $3) >>> 0;
        let $5, $6;
        if ($U[$4] !== 0) {
          $6 = new ComponentError($text($get($4 + 4), $get($4 + 8)));
        }
        $x["cabi_post_test:resources-both/api#[method]thing.rename"]($4);
        if ($6) throw $own = $6;
        return $5;
      });
    }
    join(other) {
      return $do("api.thing.join", () => {
        const $1 = $rep(this, $C1, 4), $2 = $rep(other, $C1, 5);
        return $owned($C1, ($call($x["test:resources-both/api#[method]thing.join"], $1, $2) >>> 0));
      });
    }
    static merge(all) {
      return $do("api.thing.merge", () => {
        const $1 = $list(all, 6), $2 = $1.length, $3 = $alloc($2 * 4, 4);
        for (let $4 = 0; $4 < $2; $4++) {
          const $5 = $3 + $4 * 4, $6 = $give($1[$4], $C1, 7, $4);
          $set($5, $6);
        }
        const $7 = $call($x["test:resources-both/api#[static]thing.merge"], $3, $2) >>> 0;
        let $8;
        if ($U[$7] !== 0) {
          $8 = $owned($C1, $get($7 + 4));
        }
        return $result($8, $x["cabi_post_test:resources-both/api#[static]thing.merge"]($7));
      });
    }
    static $drop = "test:resources-both/api#[dtor]thing";
    [$dispose]() { $drop(this, $C1); }
  };
  const $exports = {
    api: {
      take: (value) => $do("api.take", () => {
        const $1 = $give(value, $C1, 8);
        $call($x["test:resources-both/api#take"], $1);
      }),
      look: (at) => $do("api.look", () => {
        const $1 = $rep(at, $C1, 9), $2 = $call($x["test:resources-both/api#look"], $1) >>> 0;
        return $result($text($get($2), $get($2 + 4)), $x["cabi_post_test:resources-both/api#look"]($2));
      }),
      give: () => $do("api.give", () => $owned($C1, ($call($x["test:resources-both/api#give"]) >>> 0))),
      Thing: $C1,
    },
  };
  const $imports = {
    wasi_snapshot_preview1: $wasi($options.wasi),
    "[export]test:resources-both/api": {
      "[resource-drop]thing": ($a0) => $dropRep($a0, $C1),
      "[resource-new]thing": $newHandle,
      "[resource-rep]thing": $repOf,
    },
    "test:resources-both/api": {
      "[constructor]thing": ($a0, $a1) => {
        $fresh();
        const $1 = $add(new $h0.Thing($text($a0, $a1)), true, 10);
        return $1;
      },
      "[method]thing.name": ($a0, $a1) => {
        $fresh();
        const $1 = $string($at($a0).name(), 11), $2 = $N;
        $set(($a1 >>> 0) + 4, $2);
        $set(($a1 >>> 0), $1);
      },
      "[method]thing.rename": ($a0, $a1, $a2, $a3) => {
        $fresh();
        let $1, $2 = false;
        try {
          $1 = $at($a0).rename($text($a1, $a2));
        } catch (error) {
          $1 = $payload(error);
          $2 = true;
        }
        if (!$2) {
          $set8(($a3 >>> 0), 0);
        } else {
          $set8(($a3 >>> 0), 1);
          const $3 = $string($1, 13), $4 = $N;
          $set(($a3 >>> 0) + 8, $4);
          $set(($a3 >>> 0) + 4, $3);
        }
      },
      "[method]thing.join": ($a0, $a1) => {
        const $1 = $add($at($a0).join($at($a1)), true, 14);
        return $1;
      },
      "[static]thing.merge": ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0), $2 = new Array($a1);
        for (let $3 = 0; $3 < $a1; $3++) {
          $2[$3] = $taken($get(($1 + $3 * 4)));
        }
        const $4 = $h0.Thing.merge($2);
        if ($4 == null) {
          $set8(($a2 >>> 0), 0);
        } else {
          $set8(($a2 >>> 0), 1);
          const $5 = $add($4, true, 15);
          $set(($a2 >>> 0) + 4, $5);
        }
      },
      take: ($a0) => {
        $h0.take($taken($a0));
      },
      look: ($a0, $a1) => {
        $fresh();
        const $1 = $string($h0.look($at($a0)), 16), $2 = $N;
        $set(($a1 >>> 0) + 4, $2);
        $set(($a1 >>> 0), $1);
      },
      give: () => {
        const $1 = $add($h0.give(), true, 17);
        return $1;
      },
      "[resource-drop]thing": $dropHandle,
    },
  };
  await $start($options, $imports, () => new URL("./world.wasm", import.meta.url), () => import("./world.files.js"));
  return $exports;
