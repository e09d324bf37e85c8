const $S = ["api.thing.constructor name", "api.thing.name this", "api.thing.rename this", "api.thing.rename to", "api.thing.join this", "api.thing.join other", "api.thing.merge all", "api.thing.merge all[]", "api.take value", "api.look at", "api.thing.constructor result", "api.thing.name result", "api.thing.rename result", "api.thing.rename error", "api.thing.join result", "api.thing.merge result", "api.look result", "api.give result"];
  const $h0 = $given($options.imports, "test:resources-both/api", ["Thing", "take", "look", "give"]);
  const $C1 = class Thing {
    constructor(name) {
      $enter("api.thing.constructor");
      try {
        const $1 = $string(name, 0);
        const $2 = $N;
        $state = 2;
        const $3 = $x["test:resources-both/api#[constructor]thing"]($1, $2) >>> 0;
        $fresh();
        return $owned($C1, $3);
      } catch (error) {
        throw $failed(error);
      } finally {
        $leave();
      }
    }
    name() {
      $enter("api.thing.name");
      try {
        const $1 = $rep(this, $C1, 1);
        $state = 2;
        const $2 = $x["test:resources-both/api#[method]thing.name"]($1) >>> 0;
        $fresh();
        const $3 = $text($D.getUint32($2, true), $D.getUint32($2 + 4, true));
        $x["cabi_post_test:resources-both/api#[method]thing.name"]($2);
        return $3;
      } catch (error) {
        throw $failed(error);
      } finally {
        $leave();
      }
    }
    rename(to) {
      $enter("api.thing.rename");
      try {
        const $1 = $rep(this, $C1, 2);
        const $2 = $string(to, 3);
        const $3 = $N;
        $state = 2;
        const $4 = $x["test:resources-both/api#[method]thing.rename"]($1, $2, $3) >>> 0;
        $fresh();
        let $5;
        let $6;
        if ($D.getUint8($4) === 0) {
        } else {
          $6 = new ComponentError($text($D.getUint32($4 + 4, true), $D.getUint32($4 + 8, true)));
        }
        $x["cabi_post_test:resources-both/api#[method]thing.rename"]($4);
        if ($6) throw $own = $6;
        return $5;
      } catch (error) {
        throw $failed(error);
      } finally {
        $leave();
      }
    }
    join(other) {
      $enter("api.thing.join");
      try {
        const $1 = $rep(this, $C1, 4);
        const $2 = $rep(other, $C1, 5);
        $state = 2;
        const $3 = $x["test:resources-both/api#[method]thing.join"]($1, $2) >>> 0;
        $fresh();
        return $owned($C1, $3);
      } catch (error) {
        throw $failed(error);
      } finally {
        $leave();
      }
    }
    static merge(all) {
      $enter("api.thing.merge");
      try {
        const $1 = $list(all, 6);
        const $2 = $1.length;
        const $3 = $alloc($2 * 4, 4);
        for (let $4 = 0; $4 < $2; $4++) {
          const $5 = $3 + $4 * 4;
          const $6 = $give($1[$4], $C1, 7, $4);
          $D.setUint32($5, $6, true);
        }
        $state = 2;
        const $7 = $x["test:resources-both/api#[static]thing.merge"]($3, $2) >>> 0;
        $fresh();
        let $8;
        if ($D.getUint8($7) !== 0) {
          $8 = $owned($C1, $D.getUint32($7 + 4, true));
        }
        $x["cabi_post_test:resources-both/api#[static]thing.merge"]($7);
        return $8;
      } catch (error) {
        throw $failed(error);
      } finally {
        $leave();
      }
    }
    static $drop = "test:resources-both/api#[dtor]thing";
    [$dispose]() { $drop(this, $C1); }
  };
  const $exports = {
    api: {
      take(value) {
        $enter("api.take");
        try {
          const $1 = $give(value, $C1, 8);
          $state = 2;
          $x["test:resources-both/api#take"]($1);
          $fresh();
        } catch (error) {
          throw $failed(error);
        } finally {
          $leave();
        }
      },
      look(at) {
        $enter("api.look");
        try {
          const $1 = $rep(at, $C1, 9);
          $state = 2;
          const $2 = $x["test:resources-both/api#look"]($1) >>> 0;
          $fresh();
          const $3 = $text($D.getUint32($2, true), $D.getUint32($2 + 4, true));
          $x["cabi_post_test:resources-both/api#look"]($2);
          return $3;
        } catch (error) {
          throw $failed(error);
        } finally {
          $leave();
        }
      },
      give() {
        $enter("api.give");
        try {
          $state = 2;
          const $1 = $x["test:resources-both/api#give"]() >>> 0;
          $fresh();
          return $owned($C1, $1);
        } catch (error) {
          throw $failed(error);
        } finally {
          $leave();
        }
      },
      Thing: $C1,
    },
  };
  const $imports = {
    wasi_snapshot_preview1: $wasi($options.wasi, $io),
    "[export]test:resources-both/api": {
      "[resource-drop]thing": ($a0) => $dropRep($a0, $C1),
      "[resource-new]thing": $newHandle,
      "[resource-rep]thing": $repOf,
    },
    "test:resources-both/api": {
      "[constructor]thing": ($a0, $a1) => {
        $fresh();
        const $1 = new $h0.Thing($text($a0, $a1));
        const $2 = $add($1, true, 10);
        return $2;
      },
      "[method]thing.name": ($a0, $a1) => {
        $fresh();
        const $1 = $at($a0).name();
        const $2 = $string($1, 11);
        const $3 = $N;
        $D.setUint32(($a1 >>> 0) + 4, $3, true);
        $D.setUint32(($a1 >>> 0), $2, true);
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
          $D.setUint8(($a3 >>> 0), 0);
        } else {
          $D.setUint8(($a3 >>> 0), 1);
          const $3 = $string($1, 13);
          const $4 = $N;
          $D.setUint32(($a3 >>> 0) + 8, $4, true);
          $D.setUint32(($a3 >>> 0) + 4, $3, true);
        }
      },
      "[method]thing.join": ($a0, $a1) => {
        $fresh();
        const $1 = $at($a0).join($at($a1));
        const $2 = $add($1, true, 14);
        return $2;
      },
      "[static]thing.merge": ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0);
        const $2 = new Array($a1);
        for (let $3 = 0; $3 < $a1; $3++) {
          $2[$3] = $taken($D.getUint32(($1 + $3 * 4), true));
        }
        const $4 = $h0.Thing.merge($2);
        if ($4 == null) {
          $D.setUint8(($a2 >>> 0), 0);
        } else {
          $D.setUint8(($a2 >>> 0), 1);
          const $5 = $add($4, true, 15);
          $D.setUint32(($a2 >>> 0) + 4, $5, true);
        }
      },
      "take": ($a0) => {
        $fresh();
        $h0.take($taken($a0));
      },
      "look": ($a0, $a1) => {
        $fresh();
        const $1 = $h0.look($at($a0));
        const $2 = $string($1, 16);
        const $3 = $N;
        $D.setUint32(($a1 >>> 0) + 4, $3, true);
        $D.setUint32(($a1 >>> 0), $2, true);
      },
      "give": () => {
        $fresh();
        const $1 = $h0.give();
        const $2 = $add($1, true, 17);
        return $2;
      },
      "[resource-drop]thing": $dropHandle,
    },
  };
  await $start($options, $imports, () => new URL("./world.wasm", import.meta.url), () => import("./world.files.js"));
  return $exports;
