const $S = ["types.item.number this", "types.move points", "types.move items", "sources.open path", "sources.take points", "run x", "run s", "types.item.number result", "types.move result", "stream<point> result", "stream<point> result.x", "stream<item> result", "future<item> result", "stream<local> result", "stream<local> result.a", "stream<item> result", "future<item> result", "stream<string> result", "future<result<_, string>> result", "future<result<_, string>> result.val", "future<string> result"];
  const $channels = [
    { future: false, Type: null, size: 1, lower($value, $a1) {
      $object($value, 9);
      $set8(($a1 >>> 0), $u8($value.x, 10));
    }, lift($a0) {
      return { x: $U[($a0 >>> 0)] };
    } },
    { future: false, Type: null, size: 4, lower($value, $a1) {
      const $1 = $add($value, true, 11);
      $set(($a1 >>> 0), $1);
    }, lift($a0) {
      return $taken($get(($a0 >>> 0)));
    } },
    { future: true, Type: null, size: 4, lower($value, $a1) {
      const $1 = $add($value, true, 12);
      $set(($a1 >>> 0), $1);
    }, lift($a0) {
      return $taken($get(($a0 >>> 0)));
    } },
    { future: false, Type: null, size: 1, lower($value, $a1) {
      $object($value, 13);
      $set8(($a1 >>> 0), $u8($value.a, 14));
    }, lift($a0) {
      return { a: $U[($a0 >>> 0)] };
    } },
    { future: false, Type: Uint8Array, size: 1 },
    { future: false, Type: null, size: 4, lower($value, $a1) {
      const $1 = $give($value, $C1, 15);
      $set(($a1 >>> 0), $1);
    }, lift($a0) {
      return $owned($C1, $get(($a0 >>> 0)));
    } },
    { future: true, Type: null, size: 4, lower($value, $a1) {
      const $1 = $give($value, $C1, 16);
      $set(($a1 >>> 0), $1);
    }, lift($a0) {
      return $owned($C1, $get(($a0 >>> 0)));
    } },
    { future: false, Type: null, size: 8, lower($value, $a1) {
      const $1 = $string($value, 17), $2 = $N;
      $set(($a1 >>> 0) + 4, $2);
      $set(($a1 >>> 0), $1);
    }, lift($a0) {
      return $text($get(($a0 >>> 0)), $get(($a0 >>> 0) + 4));
    } },
    { future: true, Type: null, size: 12, lower($value, $a1) {
      $object($value, 18);
      switch ($value.tag) {
        case "ok": {
          $set8(($a1 >>> 0), 0);
          break;
        }
        case "err": {
          const $1 = $value.val;
          $set8(($a1 >>> 0), 1);
          const $2 = $string($1, 19), $3 = $N;
          $set(($a1 >>> 0) + 8, $3);
          $set(($a1 >>> 0) + 4, $2);
          break;
        }
        default: $wrong("a `tag` of \"ok\", \"err\"", $value.tag, 18);
      }
    }, lift($a0) {
      let $1;
      switch ($U[($a0 >>> 0)]) {
        case 0: {
          $1 = { tag: "ok" };
          break;
        }
        case 1: {
          $1 = { tag: "err", val: $text($get(($a0 >>> 0) + 4), $get(($a0 >>> 0) + 8)) };
          break;
        }
      }
      return $1;
    } },
    { future: false, Type: BigUint64Array, size: 8 },
    { future: true, Type: null, size: 8, lower($value, $a1) {
      const $1 = $string($value, 20), $2 = $N;
      $set(($a1 >>> 0) + 4, $2);
      $set(($a1 >>> 0), $1);
    }, lift($a0) {
      return $text($get(($a0 >>> 0)), $get(($a0 >>> 0) + 4));
    } },
  ];
  const $h = $given($options.imports, undefined, ["put"]);
  const $h0 = $given($options.imports, "test:codegen/types", ["move"]);
  const $C1 = class Item {
    constructor() { $abstract("Item"); }
    number() {
      return $do("types.item.number", () => {
        const $1 = $rep(this, $C1, 0);
        return ($call($x["test:codegen/types@1.2.3#[method]item.number"], $1) >>> 0) & 255;
      });
    }
    static $drop = "test:codegen/types@1.2.3#[dtor]item";
    [$dispose]() { $drop(this, $C1); }
  };
  const $exports = {
    run: (x, s) => $do("run", () => {
      const $1 = $send(x, $channels[3], 5), $2 = $send(s, $channels[9], 6), $3 = $call($x.run, $1, $2) >>> 0;
      let $4, $5;
      if ($U[$3] === 0) {
        $4 = $reader($channels[10], $get($3 + 4));
      } else {
        $5 = new ComponentError($text($get($3 + 4), $get($3 + 8)));
      }
      $x.cabi_post_run($3);
      if ($5) throw $own = $5;
      return $4;
    }),
    types: {
      move: (points, items) => $do("types.move", () => {
        const $1 = $send(points, $channels[0], 1), $2 = $send(items, $channels[5], 2);
        return $reader($channels[6], ($call($x["test:codegen/types@1.2.3#move"], $1, $2) >>> 0));
      }),
      Item: $C1,
    },
    sources: {
      open: (path) => $do("sources.open", () => {
        const $1 = $string(path, 3), $2 = $N, $3 = $call($x["test:codegen/sources@1.2.3#open"], $1, $2) >>> 0;
        return $result({ entries: $reader($channels[7], $get($3)), done: $reader($channels[8], $get($3 + 4)) }, $x["cabi_post_test:codegen/sources@1.2.3#open"]($3));
      }),
      trace: () => $do("sources.trace", () => {
        const $1 = $call($x["test:codegen/sources@1.2.3#trace"]) >>> 0;
        return $result([$reader($channels[0], $get($1)), $reader($channels[8], $get($1 + 4))], $x["cabi_post_test:codegen/sources@1.2.3#trace"]($1));
      }),
      take: (points) => $do("sources.take", () => {
        let $1, $2;
        if (points == null) {
          $1 = 0;
          $2 = 0;
        } else {
          const $3 = $send(points, $channels[0], 4);
          $1 = 1;
          $2 = $3;
        }
        const $4 = $call($x["test:codegen/sources@1.2.3#take"], $1, $2) >>> 0, $5 = $get($4 + 4), $6 = $get($4), $7 = new Array($5);
        for (let $8 = 0; $8 < $5; $8++) {
          $7[$8] = $reader($channels[4], $get(($6 + $8 * 4)));
        }
        return $result($7, $x["cabi_post_test:codegen/sources@1.2.3#take"]($4));
      }),
    },
  };
  const $imports = {
    wasi_snapshot_preview1: $wasi($options.wasi),
    $root: {
      put: ($a0, $a1) => {
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
      "[method]item.number": ($a0) => $u8($at($a0).number(), 7),
      move: ($a0, $a1) => {
        const $1 = $send($h0.move($reader($channels[0], $a0), $reader($channels[1], $a1)), $channels[2], 8);
        return $1;
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
