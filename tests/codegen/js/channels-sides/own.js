const $S = ["types.item.number this", "types.move points", "types.move items", "sources.open path", "sources.take points", "run x", "run s", "types.item.number result", "types.move result", "stream<point> result", "stream<point> result.x", "stream<item> result", "future<item> result", "stream<local> result", "stream<local> result.a", "stream<item> result", "future<item> result", "stream<string> result", "future<result<_, string>> result", "future<result<_, string>> result.val", "future<string> result"];
  const $channels = [
    { future: false, Type: null, size: 1, lower($value, $a1) {
      $object($value, 9);
      $D.setUint8(($a1 >>> 0), $u8($value.x, 10));
    }, lift($a0) {
      return { x: $D.getUint8(($a0 >>> 0)) };
    } },
    { future: false, Type: null, size: 4, lower($value, $a1) {
      const $1 = $add($value, true, 11);
      $D.setUint32(($a1 >>> 0), $1, true);
    }, lift($a0) {
      return $taken($D.getUint32(($a0 >>> 0), true));
    } },
    { future: true, Type: null, size: 4, lower($value, $a1) {
      const $1 = $add($value, true, 12);
      $D.setUint32(($a1 >>> 0), $1, true);
    }, lift($a0) {
      return $taken($D.getUint32(($a0 >>> 0), true));
    } },
    { future: false, Type: null, size: 1, lower($value, $a1) {
      $object($value, 13);
      $D.setUint8(($a1 >>> 0), $u8($value.a, 14));
    }, lift($a0) {
      return { a: $D.getUint8(($a0 >>> 0)) };
    } },
    { future: false, Type: Uint8Array, size: 1 },
    { future: false, Type: null, size: 4, lower($value, $a1) {
      const $1 = $give($value, $C1, 15);
      $D.setUint32(($a1 >>> 0), $1, true);
    }, lift($a0) {
      return $owned($C1, $D.getUint32(($a0 >>> 0), true));
    } },
    { future: true, Type: null, size: 4, lower($value, $a1) {
      const $1 = $give($value, $C1, 16);
      $D.setUint32(($a1 >>> 0), $1, true);
    }, lift($a0) {
      return $owned($C1, $D.getUint32(($a0 >>> 0), true));
    } },
    { future: false, Type: null, size: 8, lower($value, $a1) {
      const $1 = $string($value, 17);
      const $2 = $N;
      $D.setUint32(($a1 >>> 0) + 4, $2, true);
      $D.setUint32(($a1 >>> 0), $1, true);
    }, lift($a0) {
      return $text($D.getUint32(($a0 >>> 0), true), $D.getUint32(($a0 >>> 0) + 4, true));
    } },
    { future: true, Type: null, size: 12, lower($value, $a1) {
      $object($value, 18);
      switch ($value.tag) {
        case "ok": {
          $D.setUint8(($a1 >>> 0), 0);
          break;
        }
        case "err": {
          const $1 = $value.val;
          $D.setUint8(($a1 >>> 0), 1);
          const $2 = $string($1, 19);
          const $3 = $N;
          $D.setUint32(($a1 >>> 0) + 8, $3, true);
          $D.setUint32(($a1 >>> 0) + 4, $2, true);
          break;
        }
        default: $wrong("a `tag` of \"ok\", \"err\"", $value.tag, 18);
      }
    }, lift($a0) {
      let $1;
      switch ($D.getUint8(($a0 >>> 0))) {
        case 0: {
          $1 = { tag: "ok" };
          break;
        }
        case 1: {
          $1 = { tag: "err", val: $text($D.getUint32(($a0 >>> 0) + 4, true), $D.getUint32(($a0 >>> 0) + 8, true)) };
          break;
        }
      }
      return $1;
    } },
    { future: false, Type: BigUint64Array, size: 8 },
    { future: true, Type: null, size: 8, lower($value, $a1) {
      const $1 = $string($value, 20);
      const $2 = $N;
      $D.setUint32(($a1 >>> 0) + 4, $2, true);
      $D.setUint32(($a1 >>> 0), $1, true);
    }, lift($a0) {
      return $text($D.getUint32(($a0 >>> 0), true), $D.getUint32(($a0 >>> 0) + 4, true));
    } },
  ];
  const $h = $given($options.imports, undefined, ["put"]);
  const $h0 = $given($options.imports, "test:codegen/types", ["move"]);
  const $C1 = class Item {
    constructor() { $abstract("Item"); }
    number() {
      $enter("types.item.number");
      try {
        const $1 = $rep(this, $C1, 0);
        $state = 2;
        const $2 = $x["test:codegen/types@1.2.3#[method]item.number"]($1) >>> 0;
        $fresh();
        return $2 & 255;
      } catch (error) {
        throw $failed(error);
      } finally {
        $leave();
      }
    }
    static $drop = "test:codegen/types@1.2.3#[dtor]item";
    [$dispose]() { $drop(this, $C1); }
  };
  const $exports = {
    run(x, s) {
      $enter("run");
      try {
        const $1 = $send(x, $channels[3], 5);
        const $2 = $send(s, $channels[9], 6);
        $state = 2;
        const $3 = $x["run"]($1, $2) >>> 0;
        $fresh();
        let $4;
        let $5;
        if ($D.getUint8($3) === 0) {
          $4 = $reader($channels[10], $D.getUint32($3 + 4, true));
        } else {
          $5 = new ComponentError($text($D.getUint32($3 + 4, true), $D.getUint32($3 + 8, true)));
        }
        $x["cabi_post_run"]($3);
        if ($5) throw $own = $5;
        return $4;
      } catch (error) {
        throw $failed(error);
      } finally {
        $leave();
      }
    },
    types: {
      move(points, items) {
        $enter("types.move");
        try {
          const $1 = $send(points, $channels[0], 1);
          const $2 = $send(items, $channels[5], 2);
          $state = 2;
          const $3 = $x["test:codegen/types@1.2.3#move"]($1, $2) >>> 0;
          $fresh();
          return $reader($channels[6], $3);
        } catch (error) {
          throw $failed(error);
        } finally {
          $leave();
        }
      },
      Item: $C1,
    },
    sources: {
      open(path) {
        $enter("sources.open");
        try {
          const $1 = $string(path, 3);
          const $2 = $N;
          $state = 2;
          const $3 = $x["test:codegen/sources@1.2.3#open"]($1, $2) >>> 0;
          $fresh();
          const $4 = { entries: $reader($channels[7], $D.getUint32($3, true)), done: $reader($channels[8], $D.getUint32($3 + 4, true)) };
          $x["cabi_post_test:codegen/sources@1.2.3#open"]($3);
          return $4;
        } catch (error) {
          throw $failed(error);
        } finally {
          $leave();
        }
      },
      trace() {
        $enter("sources.trace");
        try {
          $state = 2;
          const $1 = $x["test:codegen/sources@1.2.3#trace"]() >>> 0;
          $fresh();
          const $2 = [$reader($channels[0], $D.getUint32($1, true)), $reader($channels[8], $D.getUint32($1 + 4, true))];
          $x["cabi_post_test:codegen/sources@1.2.3#trace"]($1);
          return $2;
        } catch (error) {
          throw $failed(error);
        } finally {
          $leave();
        }
      },
      take(points) {
        $enter("sources.take");
        try {
          let $1, $2;
          if (points == null) {
            $1 = 0;
            $2 = 0;
          } else {
            const $3 = $send(points, $channels[0], 4);
            $1 = 1;
            $2 = $3;
          }
          $state = 2;
          const $4 = $x["test:codegen/sources@1.2.3#take"]($1, $2) >>> 0;
          $fresh();
          const $5 = $D.getUint32($4 + 4, true);
          const $6 = $D.getUint32($4, true);
          const $7 = new Array($5);
          for (let $8 = 0; $8 < $5; $8++) {
            $7[$8] = $reader($channels[4], $D.getUint32(($6 + $8 * 4), true));
          }
          $x["cabi_post_test:codegen/sources@1.2.3#take"]($4);
          return $7;
        } catch (error) {
          throw $failed(error);
        } finally {
          $leave();
        }
      },
    },
  };
  const $imports = {
    wasi_snapshot_preview1: $wasi($options.wasi, $io),
    "$root": {
      "put": ($a0, $a1) => {
        $fresh();
        $h.put($reader($channels[3], $a0), $reader($channels[4], $a1));
      },
      "[stream-new-0]put": () => $pipeNew($channels[3]),
      "[async-lower][stream-read-0]put": $pipeRead,
      "[async-lower][stream-write-0]put": $pipeWrite,
      "[stream-cancel-read-0]put": ($a0) => $pipeCancel($a0, "read"),
      "[stream-cancel-write-0]put": ($a0) => $pipeCancel($a0, "write"),
      "[stream-drop-readable-0]put": ($a0) => $pipeDrop($a0, "read"),
      "[stream-drop-writable-0]put": ($a0) => $pipeDrop($a0, "write"),
      "[stream-new-1]put": () => $pipeNew($channels[4]),
      "[async-lower][stream-read-1]put": $pipeRead,
      "[async-lower][stream-write-1]put": $pipeWrite,
      "[stream-cancel-read-1]put": ($a0) => $pipeCancel($a0, "read"),
      "[stream-cancel-write-1]put": ($a0) => $pipeCancel($a0, "write"),
      "[stream-drop-readable-1]put": ($a0) => $pipeDrop($a0, "read"),
      "[stream-drop-writable-1]put": ($a0) => $pipeDrop($a0, "write"),
    },
    "[export]$root": {
      "[stream-new-1]run": () => $pipeNew($channels[9]),
      "[async-lower][stream-read-1]run": $pipeRead,
      "[async-lower][stream-write-1]run": $pipeWrite,
      "[stream-cancel-read-1]run": ($a0) => $pipeCancel($a0, "read"),
      "[stream-cancel-write-1]run": ($a0) => $pipeCancel($a0, "write"),
      "[stream-drop-readable-1]run": ($a0) => $pipeDrop($a0, "read"),
      "[stream-drop-writable-1]run": ($a0) => $pipeDrop($a0, "write"),
      "[future-new-2]run": () => $pipeNew($channels[10]),
      "[async-lower][future-read-2]run": ($a0, $a1) => $pipeRead($a0, $a1, 1),
      "[async-lower][future-write-2]run": ($a0, $a1) => $pipeWrite($a0, $a1, 1),
      "[future-cancel-read-2]run": ($a0) => $pipeCancel($a0, "read"),
      "[future-cancel-write-2]run": ($a0) => $pipeCancel($a0, "write"),
      "[future-drop-readable-2]run": ($a0) => $pipeDrop($a0, "read"),
      "[future-drop-writable-2]run": ($a0) => $pipeDrop($a0, "write"),
    },
    "[export]test:codegen/sources@1.2.3": {
      "[stream-new-0]open": () => $pipeNew($channels[7]),
      "[async-lower][stream-read-0]open": $pipeRead,
      "[async-lower][stream-write-0]open": $pipeWrite,
      "[stream-cancel-read-0]open": ($a0) => $pipeCancel($a0, "read"),
      "[stream-cancel-write-0]open": ($a0) => $pipeCancel($a0, "write"),
      "[stream-drop-readable-0]open": ($a0) => $pipeDrop($a0, "read"),
      "[stream-drop-writable-0]open": ($a0) => $pipeDrop($a0, "write"),
      "[future-new-1]open": () => $pipeNew($channels[8]),
      "[async-lower][future-read-1]open": ($a0, $a1) => $pipeRead($a0, $a1, 1),
      "[async-lower][future-write-1]open": ($a0, $a1) => $pipeWrite($a0, $a1, 1),
      "[future-cancel-read-1]open": ($a0) => $pipeCancel($a0, "read"),
      "[future-cancel-write-1]open": ($a0) => $pipeCancel($a0, "write"),
      "[future-drop-readable-1]open": ($a0) => $pipeDrop($a0, "read"),
      "[future-drop-writable-1]open": ($a0) => $pipeDrop($a0, "write"),
    },
    "[export]test:codegen/types@1.2.3": {
      "[resource-drop]item": ($a0) => $dropRep($a0, $C1),
      "[resource-new]item": $newHandle,
      "[resource-rep]item": $repOf,
      "[stream-new-1]move": () => $pipeNew($channels[5]),
      "[async-lower][stream-read-1]move": $pipeRead,
      "[async-lower][stream-write-1]move": $pipeWrite,
      "[stream-cancel-read-1]move": ($a0) => $pipeCancel($a0, "read"),
      "[stream-cancel-write-1]move": ($a0) => $pipeCancel($a0, "write"),
      "[stream-drop-readable-1]move": ($a0) => $pipeDrop($a0, "read"),
      "[stream-drop-writable-1]move": ($a0) => $pipeDrop($a0, "write"),
      "[future-new-2]move": () => $pipeNew($channels[6]),
      "[async-lower][future-read-2]move": ($a0, $a1) => $pipeRead($a0, $a1, 1),
      "[async-lower][future-write-2]move": ($a0, $a1) => $pipeWrite($a0, $a1, 1),
      "[future-cancel-read-2]move": ($a0) => $pipeCancel($a0, "read"),
      "[future-cancel-write-2]move": ($a0) => $pipeCancel($a0, "write"),
      "[future-drop-readable-2]move": ($a0) => $pipeDrop($a0, "read"),
      "[future-drop-writable-2]move": ($a0) => $pipeDrop($a0, "write"),
    },
    "test:codegen/types@1.2.3": {
      "[method]item.number": ($a0) => {
        $fresh();
        const $1 = $at($a0).number();
        return $u8($1, 7);
      },
      "move": ($a0, $a1) => {
        $fresh();
        const $1 = $h0.move($reader($channels[0], $a0), $reader($channels[1], $a1));
        const $2 = $send($1, $channels[2], 8);
        return $2;
      },
      "[resource-drop]item": $dropHandle,
      "[stream-new-0]move": () => $pipeNew($channels[0]),
      "[async-lower][stream-read-0]move": $pipeRead,
      "[async-lower][stream-write-0]move": $pipeWrite,
      "[stream-cancel-read-0]move": ($a0) => $pipeCancel($a0, "read"),
      "[stream-cancel-write-0]move": ($a0) => $pipeCancel($a0, "write"),
      "[stream-drop-readable-0]move": ($a0) => $pipeDrop($a0, "read"),
      "[stream-drop-writable-0]move": ($a0) => $pipeDrop($a0, "write"),
      "[stream-new-1]move": () => $pipeNew($channels[1]),
      "[async-lower][stream-read-1]move": $pipeRead,
      "[async-lower][stream-write-1]move": $pipeWrite,
      "[stream-cancel-read-1]move": ($a0) => $pipeCancel($a0, "read"),
      "[stream-cancel-write-1]move": ($a0) => $pipeCancel($a0, "write"),
      "[stream-drop-readable-1]move": ($a0) => $pipeDrop($a0, "read"),
      "[stream-drop-writable-1]move": ($a0) => $pipeDrop($a0, "write"),
      "[future-new-2]move": () => $pipeNew($channels[2]),
      "[async-lower][future-read-2]move": ($a0, $a1) => $pipeRead($a0, $a1, 1),
      "[async-lower][future-write-2]move": ($a0, $a1) => $pipeWrite($a0, $a1, 1),
      "[future-cancel-read-2]move": ($a0) => $pipeCancel($a0, "read"),
      "[future-cancel-write-2]move": ($a0) => $pipeCancel($a0, "write"),
      "[future-drop-readable-2]move": ($a0) => $pipeDrop($a0, "read"),
      "[future-drop-writable-2]move": ($a0) => $pipeDrop($a0, "write"),
    },
  };
  await $start($options, $imports, () => new URL("./world.wasm", import.meta.url), () => import("./world.files.js"));
  return $exports;
