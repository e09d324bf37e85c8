const $S = ["api.area value", "api.area value.val", "api.area value.val[0]", "api.area value.val[0].x", "api.area value.val[0].y", "api.area value.val[1]", "api.area value.val[1].x", "api.area value.val[1].y", "api.area value.val[]", "api.area value.val[].x", "api.area value.val[].y", "api.make kind", "api.area result", "api.make result", "api.make result.val", "api.make result.val[0]", "api.make result.val[0].x", "api.make result.val[0].y", "api.make result.val[1]", "api.make result.val[1].x", "api.make result.val[1].y", "api.make result.val[]", "api.make result.val[].x", "api.make result.val[].y"];
  const $h0 = $given($options.imports, "test:variants/api", ["area", "make"]);
  const $exports = {
    api: {
      area: (value) => $do("api.area", () => {
        $object(value, 0);
        let $1, $2, $3, $4, $5;
        switch (value.tag) {
          case "empty": {
            $1 = 0;
            $2 = 0n;
            $3 = 0n;
            $4 = 0;
            $5 = 0;
            break;
          }
          case "circle": {
            $1 = 1;
            $2 = $bits64($number(value.val, 1));
            $3 = 0n;
            $4 = 0;
            $5 = 0;
            break;
          }
          case "line": {
            const $6 = value.val;
            $items($6, 2, 1);
            const $7 = $6[1], $8 = $6[0];
            $object($8, 2);
            const $9 = $number($8.x, 3), $10 = $number($8.y, 4);
            $object($7, 5);
            $1 = 2;
            $2 = $bits64($9);
            $3 = $bits64($10);
            $4 = $number($7.x, 6);
            $5 = $number($7.y, 7);
            break;
          }
          case "polygon": {
            const $11 = $list(value.val, 1), $12 = $11.length, $13 = $alloc($12 * 16, 8);
            for (let $14 = 0; $14 < $12; $14++) {
              const $15 = $11[$14], $16 = $13 + $14 * 16;
              $object($15, 8, $14);
              const $17 = $15.y;
              $setF64($16, $number($15.x, 9, $14));
              $setF64($16 + 8, $number($17, 10, $14));
            }
            $1 = 3;
            $2 = BigInt($13);
            $3 = BigInt($12);
            $4 = 0;
            $5 = 0;
            break;
          }
          case "label": {
            const $18 = $string(value.val, 1), $19 = $N;
            $1 = 4;
            $2 = BigInt($18);
            $3 = BigInt($19);
            $4 = 0;
            $5 = 0;
            break;
          }
          default: $wrong("a `tag` of \"empty\", \"circle\", \"line\", \"polygon\", \"label\"", value.tag, 0);
        }
        return $call($x["test:variants/api#area"], $1, $2, $3, $4, $5);
      }),
      make: (kind) => $do("api.make", () => {
        const $1 = $string(kind, 11), $2 = $N, $3 = $call($x["test:variants/api#make"], $1, $2) >>> 0;
        let $4;
        switch ($U[$3]) {
          case 0: {
            $4 = { tag: "empty" };
            break;
          }
          case 1: {
            $4 = { tag: "circle", val: $D.getFloat64($3 + 8, true) };
            break;
          }
          case 2: {
            $4 = { tag: "line", val: [{ x: $D.getFloat64($3 + 8, true), y: $D.getFloat64($3 + 16, true) }, { x: $D.getFloat64($3 + 24, true), y: $D.getFloat64($3 + 32, true) }] };
            break;
          }
          case 3: {
            const $5 = $get($3 + 12), $6 = $get($3 + 8), $7 = new Array($5);
            for (let $8 = 0; $8 < $5; $8++) {
              const $9 = $6 + $8 * 16;
              $7[$8] = { x: $D.getFloat64($9, true), y: $D.getFloat64($9 + 8, true) };
            }
            $4 = { tag: "polygon", val: $7 };
            break;
          }
          case 4: {
            $4 = { tag: "label", val: $text($get($3 + 8), $get($3 + 12)) };
            break;
          }
        }
        return $result($4, $x["cabi_post_test:variants/api#make"]($3));
      }),
    },
  };
  const $imports = {
    wasi_snapshot_preview1: $wasi($options.wasi),
    "test:variants/api": {
      area: ($a0, $a1, $a2, $a3, $a4) => {
        $fresh();
        let $1;
        switch ($a0) {
          case 0: {
            $1 = { tag: "empty" };
            break;
          }
          case 1: {
            $1 = { tag: "circle", val: $float64($a1) };
            break;
          }
          case 2: {
            $1 = { tag: "line", val: [{ x: $float64($a1), y: $float64($a2) }, { x: $a3, y: $a4 }] };
            break;
          }
          case 3: {
            const $2 = Number(BigInt.asUintN(32, $a2)), $3 = Number(BigInt.asUintN(32, $a1)), $4 = new Array($2);
            for (let $5 = 0; $5 < $2; $5++) {
              const $6 = $3 + $5 * 16;
              $4[$5] = { x: $D.getFloat64($6, true), y: $D.getFloat64($6 + 8, true) };
            }
            $1 = { tag: "polygon", val: $4 };
            break;
          }
          case 4: {
            $1 = { tag: "label", val: $text(Number(BigInt.asUintN(32, $a1)), Number(BigInt.asUintN(32, $a2))) };
            break;
          }
        }
        return $number($h0.area($1), 12);
      },
      make: ($a0, $a1, $a2) => {
        $fresh();
        const $1 = $h0.make($text($a0, $a1));
        $object($1, 13);
        switch ($1.tag) {
          case "empty": {
            $set8(($a2 >>> 0), 0);
            break;
          }
          case "circle": {
            const $2 = $1.val;
            $set8(($a2 >>> 0), 1);
            $setF64(($a2 >>> 0) + 8, $number($2, 14));
            break;
          }
          case "line": {
            const $3 = $1.val;
            $set8(($a2 >>> 0), 2);
            $items($3, 2, 14);
            const $4 = $3[1], $5 = $3[0];
            $object($5, 15);
            const $6 = $5.y;
            $setF64(($a2 >>> 0) + 8, $number($5.x, 16));
            $setF64(($a2 >>> 0) + 16, $number($6, 17));
            $object($4, 18);
            const $7 = $4.y;
            $setF64(($a2 >>> 0) + 24, $number($4.x, 19));
            $setF64(($a2 >>> 0) + 32, $number($7, 20));
            break;
          }
          case "polygon": {
            const $8 = $1.val;
            $set8(($a2 >>> 0), 3);
            const $9 = $list($8, 14), $10 = $9.length, $11 = $alloc($10 * 16, 8);
            for (let $12 = 0; $12 < $10; $12++) {
              const $13 = $9[$12], $14 = $11 + $12 * 16;
              $object($13, 21, $12);
              const $15 = $13.y;
              $setF64($14, $number($13.x, 22, $12));
              $setF64($14 + 8, $number($15, 23, $12));
            }
            $set(($a2 >>> 0) + 12, $10);
            $set(($a2 >>> 0) + 8, $11);
            break;
          }
          case "label": {
            const $16 = $1.val;
            $set8(($a2 >>> 0), 4);
            const $17 = $string($16, 14), $18 = $N;
            $set(($a2 >>> 0) + 12, $18);
            $set(($a2 >>> 0) + 8, $17);
            break;
          }
          default: $wrong("a `tag` of \"empty\", \"circle\", \"line\", \"polygon\", \"label\"", $1.tag, 13);
        }
      },
    },
  };
  await $start($options, $imports, () => new URL("./world.wasm", import.meta.url), () => import("./world.files.js"));
  return $exports;
