const $S = ["api.counts value", "api.counts value[].key", "api.counts value[].value", "api.by-id value", "api.by-id value[].key", "api.by-id value[].value", "api.by-id value[].value.x", "api.nested value", "api.nested value[].key", "api.nested value[].value", "api.nested value[].value[].key", "api.nested value[].value[].value", "api.many value", "api.many value[]", "api.many value[][].key", "api.many value[][].value", "api.look value", "api.look value.entries", "api.look value.entries[].key", "api.look value.entries[].value", "api.look value.entries[].value.x", "api.counts result", "api.counts result[].key", "api.counts result[].value", "api.by-id result", "api.by-id result[].key", "api.by-id result[].value", "api.by-id result[].value.x", "api.nested result", "api.nested result[].key", "api.nested result[].value", "api.many result", "api.many result[].key", "api.many result[].value", "api.look result", "api.look result.entries", "api.look result.entries[].key", "api.look result.entries[].value", "api.look result.entries[].value.x"];
  const $h0 = $given($options.imports, "test:maps/api", ["counts", "byId", "nested", "many", "look"]);
  const $exports = {
    api: {
      counts(value) {
        $enter("api.counts");
        try {
          const $1 = $entries(value, 0);
          const $2 = $1.length;
          const $3 = $alloc($2 * 12, 4);
          for (let $4 = 0; $4 < $2; $4++) {
            const $5 = $1[$4][0];
            const $6 = $1[$4][1];
            const $7 = $3 + $4 * 12;
            const $8 = $string($5, 1, $4);
            const $9 = $N;
            $D.setUint32($7 + 4, $9, true);
            $D.setUint32($7, $8, true);
            $D.setUint32($7 + 8, $u32($6, 2, $4), true);
          }
          $state = 2;
          const $10 = $x["test:maps/api#counts"]($3, $2) >>> 0;
          $fresh();
          const $11 = $D.getUint32($10 + 4, true);
          const $12 = $D.getUint32($10, true);
          const $13 = new Map();
          for (let $14 = 0; $14 < $11; $14++) {
            const $15 = $12 + $14 * 12;
            $13.set($text($D.getUint32($15, true), $D.getUint32($15 + 4, true)), $D.getUint32($15 + 8, true));
          }
          $x["cabi_post_test:maps/api#counts"]($10);
          return $13;
        } catch (error) {
          throw $failed(error);
        } finally {
          $leave();
        }
      },
      byId(value) {
        $enter("api.by-id");
        try {
          const $1 = $entries(value, 3);
          const $2 = $1.length;
          const $3 = $alloc($2 * 8, 4);
          for (let $4 = 0; $4 < $2; $4++) {
            const $5 = $1[$4][0];
            const $6 = $1[$4][1];
            const $7 = $3 + $4 * 8;
            $D.setUint32($7, $u32($5, 4, $4), true);
            $object($6, 5, $4);
            $D.setUint8($7 + 4, $u8($6.x, 6, $4));
          }
          $state = 2;
          const $8 = $x["test:maps/api#by-id"]($3, $2) >>> 0;
          $fresh();
          const $9 = $D.getUint32($8 + 4, true);
          const $10 = $D.getUint32($8, true);
          const $11 = new Map();
          for (let $12 = 0; $12 < $9; $12++) {
            const $13 = $10 + $12 * 8;
            $11.set($D.getUint32($13, true), { x: $D.getUint8($13 + 4) });
          }
          $x["cabi_post_test:maps/api#by-id"]($8);
          return $11;
        } catch (error) {
          throw $failed(error);
        } finally {
          $leave();
        }
      },
      nested(value) {
        $enter("api.nested");
        try {
          const $1 = $entries(value, 7);
          const $2 = $1.length;
          const $3 = $alloc($2 * 16, 4);
          for (let $4 = 0; $4 < $2; $4++) {
            const $5 = $1[$4][0];
            const $6 = $1[$4][1];
            const $7 = $3 + $4 * 16;
            const $8 = $string($5, 8, $4);
            const $9 = $N;
            $D.setUint32($7 + 4, $9, true);
            $D.setUint32($7, $8, true);
            const $10 = $entries($6, 9, $4);
            const $11 = $10.length;
            const $12 = $alloc($11 * 16, 4);
            for (let $13 = 0; $13 < $11; $13++) {
              const $14 = $10[$13][0];
              const $15 = $10[$13][1];
              const $16 = $12 + $13 * 16;
              const $17 = $string($14, 10, $4, $13);
              const $18 = $N;
              $D.setUint32($16 + 4, $18, true);
              $D.setUint32($16, $17, true);
              const $19 = $numbers($15, Uint8Array, 11, $4, $13);
              const $20 = $N;
              $D.setUint32($16 + 12, $20, true);
              $D.setUint32($16 + 8, $19, true);
            }
            $D.setUint32($7 + 12, $11, true);
            $D.setUint32($7 + 8, $12, true);
          }
          $state = 2;
          const $21 = $x["test:maps/api#nested"]($3, $2) >>> 0;
          $fresh();
          const $22 = $D.getUint32($21 + 4, true);
          const $23 = $D.getUint32($21, true);
          const $24 = new Map();
          for (let $25 = 0; $25 < $22; $25++) {
            const $26 = $23 + $25 * 16;
            const $27 = String.fromCodePoint($D.getUint32($26, true));
            let $28;
            if ($D.getUint8($26 + 4) !== 0) {
              $28 = $text($D.getUint32($26 + 8, true), $D.getUint32($26 + 12, true));
            }
            $24.set($27, $28);
          }
          $x["cabi_post_test:maps/api#nested"]($21);
          return $24;
        } catch (error) {
          throw $failed(error);
        } finally {
          $leave();
        }
      },
      many(value) {
        $enter("api.many");
        try {
          const $1 = $list(value, 12);
          const $2 = $1.length;
          const $3 = $alloc($2 * 8, 4);
          for (let $4 = 0; $4 < $2; $4++) {
            const $5 = $1[$4];
            const $6 = $3 + $4 * 8;
            const $7 = $entries($5, 13, $4);
            const $8 = $7.length;
            const $9 = $alloc($8 * 12, 4);
            for (let $10 = 0; $10 < $8; $10++) {
              const $11 = $7[$10][0];
              const $12 = $7[$10][1];
              const $13 = $9 + $10 * 12;
              $D.setUint8($13, $bool($11, 14, $4, $10));
              const $14 = $string($12, 15, $4, $10);
              const $15 = $N;
              $D.setUint32($13 + 8, $15, true);
              $D.setUint32($13 + 4, $14, true);
            }
            $D.setUint32($6 + 4, $8, true);
            $D.setUint32($6, $9, true);
          }
          $state = 2;
          const $16 = $x["test:maps/api#many"]($3, $2) >>> 0;
          $fresh();
          let $17;
          if ($D.getUint8($16) !== 0) {
            const $18 = $D.getUint32($16 + 8, true);
            const $19 = $D.getUint32($16 + 4, true);
            const $20 = new Map();
            for (let $21 = 0; $21 < $18; $21++) {
              const $22 = $19 + $21 * 16;
              $20.set($D.getBigInt64($22, true), $D.getFloat64($22 + 8, true));
            }
            $17 = $20;
          }
          $x["cabi_post_test:maps/api#many"]($16);
          return $17;
        } catch (error) {
          throw $failed(error);
        } finally {
          $leave();
        }
      },
      look(value) {
        $enter("api.look");
        try {
          $object(value, 16);
          const $1 = $entries(value.entries, 17);
          const $2 = $1.length;
          const $3 = $alloc($2 * 12, 4);
          for (let $4 = 0; $4 < $2; $4++) {
            const $5 = $1[$4][0];
            const $6 = $1[$4][1];
            const $7 = $3 + $4 * 12;
            const $8 = $string($5, 18, $4);
            const $9 = $N;
            $D.setUint32($7 + 4, $9, true);
            $D.setUint32($7, $8, true);
            $object($6, 19, $4);
            $D.setUint8($7 + 8, $u8($6.x, 20, $4));
          }
          $state = 2;
          const $10 = $x["test:maps/api#look"]($3, $2) >>> 0;
          $fresh();
          const $11 = $D.getUint32($10 + 4, true);
          const $12 = $D.getUint32($10, true);
          const $13 = new Map();
          for (let $14 = 0; $14 < $11; $14++) {
            const $15 = $12 + $14 * 12;
            $13.set($text($D.getUint32($15, true), $D.getUint32($15 + 4, true)), { x: $D.getUint8($15 + 8) });
          }
          const $16 = { entries: $13 };
          $x["cabi_post_test:maps/api#look"]($10);
          return $16;
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
    "test:maps/api": {
      "counts": ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0);
        const $2 = new Map();
        for (let $3 = 0; $3 < $a1; $3++) {
          const $4 = $1 + $3 * 12;
          $2.set($text($D.getUint32($4, true), $D.getUint32($4 + 4, true)), $D.getUint32($4 + 8, true));
        }
        const $5 = $h0.counts($2);
        const $6 = $entries($5, 21);
        const $7 = $6.length;
        const $8 = $alloc($7 * 12, 4);
        for (let $9 = 0; $9 < $7; $9++) {
          const $10 = $6[$9][0];
          const $11 = $6[$9][1];
          const $12 = $8 + $9 * 12;
          const $13 = $string($10, 22, $9);
          const $14 = $N;
          $D.setUint32($12 + 4, $14, true);
          $D.setUint32($12, $13, true);
          $D.setUint32($12 + 8, $u32($11, 23, $9), true);
        }
        $D.setUint32(($a2 >>> 0) + 4, $7, true);
        $D.setUint32(($a2 >>> 0), $8, true);
      },
      "by-id": ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0);
        const $2 = new Map();
        for (let $3 = 0; $3 < $a1; $3++) {
          const $4 = $1 + $3 * 8;
          $2.set($D.getUint32($4, true), { x: $D.getUint8($4 + 4) });
        }
        const $5 = $h0.byId($2);
        const $6 = $entries($5, 24);
        const $7 = $6.length;
        const $8 = $alloc($7 * 8, 4);
        for (let $9 = 0; $9 < $7; $9++) {
          const $10 = $6[$9][0];
          const $11 = $6[$9][1];
          const $12 = $8 + $9 * 8;
          $D.setUint32($12, $u32($10, 25, $9), true);
          $object($11, 26, $9);
          $D.setUint8($12 + 4, $u8($11.x, 27, $9));
        }
        $D.setUint32(($a2 >>> 0) + 4, $7, true);
        $D.setUint32(($a2 >>> 0), $8, true);
      },
      "nested": ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0);
        const $2 = new Map();
        for (let $3 = 0; $3 < $a1; $3++) {
          const $4 = $1 + $3 * 16;
          const $5 = $text($D.getUint32($4, true), $D.getUint32($4 + 4, true));
          const $6 = $D.getUint32($4 + 12, true);
          const $7 = $D.getUint32($4 + 8, true);
          const $8 = new Map();
          for (let $9 = 0; $9 < $6; $9++) {
            const $10 = $7 + $9 * 16;
            $8.set($text($D.getUint32($10, true), $D.getUint32($10 + 4, true)), $copy($D.getUint32($10 + 8, true), $D.getUint32($10 + 12, true), Uint8Array));
          }
          $2.set($5, $8);
        }
        const $11 = $h0.nested($2);
        const $12 = $entries($11, 28);
        const $13 = $12.length;
        const $14 = $alloc($13 * 16, 4);
        for (let $15 = 0; $15 < $13; $15++) {
          const $16 = $12[$15][0];
          const $17 = $12[$15][1];
          const $18 = $14 + $15 * 16;
          $D.setUint32($18, $char($16, 29, $15), true);
          if ($17 == null) {
            $D.setUint8($18 + 4, 0);
          } else {
            $D.setUint8($18 + 4, 1);
            const $19 = $string($17, 30, $15);
            const $20 = $N;
            $D.setUint32($18 + 12, $20, true);
            $D.setUint32($18 + 8, $19, true);
          }
        }
        $D.setUint32(($a2 >>> 0) + 4, $13, true);
        $D.setUint32(($a2 >>> 0), $14, true);
      },
      "many": ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0);
        const $2 = new Array($a1);
        for (let $3 = 0; $3 < $a1; $3++) {
          const $4 = $1 + $3 * 8;
          const $5 = $D.getUint32($4 + 4, true);
          const $6 = $D.getUint32($4, true);
          const $7 = new Map();
          for (let $8 = 0; $8 < $5; $8++) {
            const $9 = $6 + $8 * 12;
            $7.set($D.getUint8($9) !== 0, $text($D.getUint32($9 + 4, true), $D.getUint32($9 + 8, true)));
          }
          $2[$3] = $7;
        }
        const $10 = $h0.many($2);
        if ($10 == null) {
          $D.setUint8(($a2 >>> 0), 0);
        } else {
          $D.setUint8(($a2 >>> 0), 1);
          const $11 = $entries($10, 31);
          const $12 = $11.length;
          const $13 = $alloc($12 * 16, 8);
          for (let $14 = 0; $14 < $12; $14++) {
            const $15 = $11[$14][0];
            const $16 = $11[$14][1];
            const $17 = $13 + $14 * 16;
            $D.setBigInt64($17, $s64($15, 32, $14), true);
            $D.setFloat64($17 + 8, $number($16, 33, $14), true);
          }
          $D.setUint32(($a2 >>> 0) + 8, $12, true);
          $D.setUint32(($a2 >>> 0) + 4, $13, true);
        }
      },
      "look": ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0);
        const $2 = new Map();
        for (let $3 = 0; $3 < $a1; $3++) {
          const $4 = $1 + $3 * 12;
          $2.set($text($D.getUint32($4, true), $D.getUint32($4 + 4, true)), { x: $D.getUint8($4 + 8) });
        }
        const $5 = $h0.look({ entries: $2 });
        $object($5, 34);
        const $6 = $entries($5.entries, 35);
        const $7 = $6.length;
        const $8 = $alloc($7 * 12, 4);
        for (let $9 = 0; $9 < $7; $9++) {
          const $10 = $6[$9][0];
          const $11 = $6[$9][1];
          const $12 = $8 + $9 * 12;
          const $13 = $string($10, 36, $9);
          const $14 = $N;
          $D.setUint32($12 + 4, $14, true);
          $D.setUint32($12, $13, true);
          $object($11, 37, $9);
          $D.setUint8($12 + 8, $u8($11.x, 38, $9));
        }
        $D.setUint32(($a2 >>> 0) + 4, $7, true);
        $D.setUint32(($a2 >>> 0), $8, true);
      },
    },
  };
  await $start($options, $imports, () => new URL("./world.wasm", import.meta.url), () => import("./world.files.js"));
  return $exports;
