const $S = ["api.counts value", "api.counts value[].key", "api.counts value[].value", "api.by-id value", "api.by-id value[].key", "api.by-id value[].value", "api.by-id value[].value.x", "api.nested value", "api.nested value[].key", "api.nested value[].value", "api.nested value[].value[].key", "api.nested value[].value[].value", "api.many value", "api.many value[]", "api.many value[][].key", "api.many value[][].value", "api.look value", "api.look value.entries", "api.look value.entries[].key", "api.look value.entries[].value", "api.look value.entries[].value.x", "api.counts result", "api.counts result[].key", "api.counts result[].value", "api.by-id result", "api.by-id result[].key", "api.by-id result[].value", "api.by-id result[].value.x", "api.nested result", "api.nested result[].key", "api.nested result[].value", "api.many result", "api.many result[].key", "api.many result[].value", "api.look result", "api.look result.entries", "api.look result.entries[].key", "api.look result.entries[].value", "api.look result.entries[].value.x"];
  const $h0 = $given($options.imports, "test:maps/api", ["counts", "byId", "nested", "many", "look"]);
  const $exports = {
    api: {
      counts: (value) => $do("api.counts", () => {
        const $1 = $entries(value, 0), $2 = $1.length, $3 = $alloc($2 * 12, 4);
        for (let $4 = 0; $4 < $2; $4++) {
          const $5 = $1[$4][0], $6 = $1[$4][1], $7 = $3 + $4 * 12, $8 = $string($5, 1, $4), $9 = $N;
          $set($7 + 4, $9);
          $set($7, $8);
          $set($7 + 8, $u32($6, 2, $4));
        }
        const $10 = $call($x["test:maps/api#counts"], $3, $2) >>> 0, $11 = $get($10 + 4), $12 = $get($10), $13 = new Map();
        for (let $14 = 0; $14 < $11; $14++) {
          const $15 = $12 + $14 * 12;
          $13.set($text($get($15), $get($15 + 4)), $get($15 + 8));
        }
        return $result($13, $x["cabi_post_test:maps/api#counts"]($10));
      }),
      byId: (value) => $do("api.by-id", () => {
        const $1 = $entries(value, 3), $2 = $1.length, $3 = $alloc($2 * 8, 4);
        for (let $4 = 0; $4 < $2; $4++) {
          const $5 = $1[$4][0], $6 = $1[$4][1], $7 = $3 + $4 * 8;
          $set($7, $u32($5, 4, $4));
          $object($6, 5, $4);
          $set8($7 + 4, $u8($6.x, 6, $4));
        }
        const $8 = $call($x["test:maps/api#by-id"], $3, $2) >>> 0, $9 = $get($8 + 4), $10 = $get($8), $11 = new Map();
        for (let $12 = 0; $12 < $9; $12++) {
          const $13 = $10 + $12 * 8;
          $11.set($get($13), { x: $U[$13 + 4] });
        }
        return $result($11, $x["cabi_post_test:maps/api#by-id"]($8));
      }),
      nested: (value) => $do("api.nested", () => {
        const $1 = $entries(value, 7), $2 = $1.length, $3 = $alloc($2 * 16, 4);
        for (let $4 = 0; $4 < $2; $4++) {
          const $5 = $1[$4][0], $6 = $1[$4][1], $7 = $3 + $4 * 16, $8 = $string($5, 8, $4), $9 = $N;
          $set($7 + 4, $9);
          $set($7, $8);
          const $10 = $entries($6, 9, $4), $11 = $10.length, $12 = $alloc($11 * 16, 4);
          for (let $13 = 0; $13 < $11; $13++) {
            const $14 = $10[$13][0], $15 = $10[$13][1], $16 = $12 + $13 * 16, $17 = $string($14, 10, $4, $13), $18 = $N;
            $set($16 + 4, $18);
            $set($16, $17);
            const $19 = $numbers($15, Uint8Array, 11, $4, $13), $20 = $N;
            $set($16 + 12, $20);
            $set($16 + 8, $19);
          }
          $set($7 + 12, $11);
          $set($7 + 8, $12);
        }
        const $21 = $call($x["test:maps/api#nested"], $3, $2) >>> 0, $22 = $get($21 + 4), $23 = $get($21), $24 = new Map();
        for (let $25 = 0; $25 < $22; $25++) {
          const $26 = $23 + $25 * 16, $27 = String.fromCodePoint($get($26));
          let $28;
          if ($U[$26 + 4] !== 0) {
            $28 = $text($get($26 + 8), $get($26 + 12));
          }
          $24.set($27, $28);
        }
        return $result($24, $x["cabi_post_test:maps/api#nested"]($21));
      }),
      many: (value) => $do("api.many", () => {
        const $1 = $list(value, 12), $2 = $1.length, $3 = $alloc($2 * 8, 4);
        for (let $4 = 0; $4 < $2; $4++) {
          const $5 = $1[$4], $6 = $3 + $4 * 8, $7 = $entries($5, 13, $4), $8 = $7.length, $9 = $alloc($8 * 12, 4);
          for (let $10 = 0; $10 < $8; $10++) {
            const $11 = $7[$10][0], $12 = $7[$10][1], $13 = $9 + $10 * 12;
            $set8($13, $bool($11, 14, $4, $10));
            const $14 = $string($12, 15, $4, $10), $15 = $N;
            $set($13 + 8, $15);
            $set($13 + 4, $14);
          }
          $set($6 + 4, $8);
          $set($6, $9);
        }
        const $16 = $call($x["test:maps/api#many"], $3, $2) >>> 0;
        let $17;
        if ($U[$16] !== 0) {
          const $18 = $get($16 + 8), $19 = $get($16 + 4), $20 = new Map();
          for (let $21 = 0; $21 < $18; $21++) {
            const $22 = $19 + $21 * 16;
            $20.set($D.getBigInt64($22, true), $D.getFloat64($22 + 8, true));
          }
          $17 = $20;
        }
        return $result($17, $x["cabi_post_test:maps/api#many"]($16));
      }),
      look: (value) => $do("api.look", () => {
        $object(value, 16);
        const $1 = $entries(value.entries, 17), $2 = $1.length, $3 = $alloc($2 * 12, 4);
        for (let $4 = 0; $4 < $2; $4++) {
          const $5 = $1[$4][0], $6 = $1[$4][1], $7 = $3 + $4 * 12, $8 = $string($5, 18, $4), $9 = $N;
          $set($7 + 4, $9);
          $set($7, $8);
          $object($6, 19, $4);
          $set8($7 + 8, $u8($6.x, 20, $4));
        }
        const $10 = $call($x["test:maps/api#look"], $3, $2) >>> 0, $11 = $get($10 + 4), $12 = $get($10), $13 = new Map();
        for (let $14 = 0; $14 < $11; $14++) {
          const $15 = $12 + $14 * 12;
          $13.set($text($get($15), $get($15 + 4)), { x: $U[$15 + 8] });
        }
        return $result({ entries: $13 }, $x["cabi_post_test:maps/api#look"]($10));
      }),
    },
  };
  const $imports = {
    wasi_snapshot_preview1: $wasi($options.wasi),
    "test:maps/api": {
      counts: ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0), $2 = new Map();
        for (let $3 = 0; $3 < $a1; $3++) {
          const $4 = $1 + $3 * 12;
          $2.set($text($get($4), $get($4 + 4)), $get($4 + 8));
        }
        const $5 = $entries($h0.counts($2), 21), $6 = $5.length, $7 = $alloc($6 * 12, 4);
        for (let $8 = 0; $8 < $6; $8++) {
          const $9 = $5[$8][0], $10 = $5[$8][1], $11 = $7 + $8 * 12, $12 = $string($9, 22, $8), $13 = $N;
          $set($11 + 4, $13);
          $set($11, $12);
          $set($11 + 8, $u32($10, 23, $8));
        }
        $set(($a2 >>> 0) + 4, $6);
        $set(($a2 >>> 0), $7);
      },
      "by-id": ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0), $2 = new Map();
        for (let $3 = 0; $3 < $a1; $3++) {
          const $4 = $1 + $3 * 8;
          $2.set($get($4), { x: $U[$4 + 4] });
        }
        const $5 = $entries($h0.byId($2), 24), $6 = $5.length, $7 = $alloc($6 * 8, 4);
        for (let $8 = 0; $8 < $6; $8++) {
          const $9 = $5[$8][0], $10 = $5[$8][1], $11 = $7 + $8 * 8;
          $set($11, $u32($9, 25, $8));
          $object($10, 26, $8);
          $set8($11 + 4, $u8($10.x, 27, $8));
        }
        $set(($a2 >>> 0) + 4, $6);
        $set(($a2 >>> 0), $7);
      },
      nested: ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0), $2 = new Map();
        for (let $3 = 0; $3 < $a1; $3++) {
          const $4 = $1 + $3 * 16, $5 = $text($get($4), $get($4 + 4)), $6 = $get($4 + 12), $7 = $get($4 + 8), $8 = new Map();
          for (let $9 = 0; $9 < $6; $9++) {
            const $10 = $7 + $9 * 16;
            $8.set($text($get($10), $get($10 + 4)), $copy($get($10 + 8), $get($10 + 12), Uint8Array));
          }
          $2.set($5, $8);
        }
        const $11 = $entries($h0.nested($2), 28), $12 = $11.length, $13 = $alloc($12 * 16, 4);
        for (let $14 = 0; $14 < $12; $14++) {
          const $15 = $11[$14][0], $16 = $11[$14][1], $17 = $13 + $14 * 16;
          $set($17, $char($15, 29, $14));
          if ($16 == null) {
            $set8($17 + 4, 0);
          } else {
            $set8($17 + 4, 1);
            const $18 = $string($16, 30, $14), $19 = $N;
            $set($17 + 12, $19);
            $set($17 + 8, $18);
          }
        }
        $set(($a2 >>> 0) + 4, $12);
        $set(($a2 >>> 0), $13);
      },
      many: ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0), $2 = new Array($a1);
        for (let $3 = 0; $3 < $a1; $3++) {
          const $4 = $1 + $3 * 8, $5 = $get($4 + 4), $6 = $get($4), $7 = new Map();
          for (let $8 = 0; $8 < $5; $8++) {
            const $9 = $6 + $8 * 12;
            $7.set($U[$9] !== 0, $text($get($9 + 4), $get($9 + 8)));
          }
          $2[$3] = $7;
        }
        const $10 = $h0.many($2);
        if ($10 == null) {
          $set8(($a2 >>> 0), 0);
        } else {
          $set8(($a2 >>> 0), 1);
          const $11 = $entries($10, 31), $12 = $11.length, $13 = $alloc($12 * 16, 8);
          for (let $14 = 0; $14 < $12; $14++) {
            const $15 = $11[$14][0], $16 = $11[$14][1], $17 = $13 + $14 * 16;
            $setI64($17, $s64($15, 32, $14));
            $setF64($17 + 8, $number($16, 33, $14));
          }
          $set(($a2 >>> 0) + 8, $12);
          $set(($a2 >>> 0) + 4, $13);
        }
      },
      look: ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0), $2 = new Map();
        for (let $3 = 0; $3 < $a1; $3++) {
          const $4 = $1 + $3 * 12;
          $2.set($text($get($4), $get($4 + 4)), { x: $U[$4 + 8] });
        }
        const $5 = $h0.look({ entries: $2 });
        $object($5, 34);
        const $6 = $entries($5.entries, 35), $7 = $6.length, $8 = $alloc($7 * 12, 4);
        for (let $9 = 0; $9 < $7; $9++) {
          const $10 = $6[$9][0], $11 = $6[$9][1], $12 = $8 + $9 * 12, $13 = $string($10, 36, $9), $14 = $N;
          $set($12 + 4, $14);
          $set($12, $13);
          $object($11, 37, $9);
          $set8($12 + 8, $u8($11.x, 38, $9));
        }
        $set(($a2 >>> 0) + 4, $7);
        $set(($a2 >>> 0), $8);
      },
    },
  };
  await $start($options, $imports, () => new URL("./world.wasm", import.meta.url), () => import("./world.files.js"));
  return $exports;
