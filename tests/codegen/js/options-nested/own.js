const $S = ["api.two value", "api.two value.val", "api.three value", "api.three value.val", "api.three value.val.val", "api.alias value", "api.alias value.val", "api.inside value", "api.inside value[]", "api.inside value[].val", "api.result-inside value", "api.result-inside value.val", "api.two result", "api.two result.val", "api.three result", "api.three result.val", "api.three result.val.val", "api.alias result", "api.alias result.val", "api.inside result", "api.inside result[]", "api.result-inside result", "api.result-inside result.val"];
  const $h0 = $given($options.imports, "test:options-nested/api", ["two", "three", "alias", "inside", "resultInside"]);
  const $exports = {
    api: {
      two: (value) => $do("api.two", () => {
        $object(value, 0);
        let $1, $2, $3;
        switch (value.tag) {
          case "none": {
            $1 = 0;
            $2 = 0;
            $3 = 0;
            break;
          }
          case "some": {
            const $4 = value.val;
            let $5, $6;
            if ($4 == null) {
              $5 = 0;
              $6 = 0;
            } else {
              $5 = 1;
              $6 = $u8($4, 1);
            }
            $1 = 1;
            $2 = $5;
            $3 = $6;
            break;
          }
          default: $wrong("a `tag` of \"none\", \"some\"", value.tag, 0);
        }
        const $7 = $call($x["test:options-nested/api#two"], $1, $2, $3) >>> 0;
        let $8;
        switch ($U[$7]) {
          case 0: {
            $8 = { tag: "none" };
            break;
          }
          case 1: {
            let $9;
            if ($U[$7 + 1] !== 0) {
              $9 = $U[$7 + 2];
            }
            $8 = { tag: "some", val: $9 };
            break;
          }
        }
        return $result($8, $x["cabi_post_test:options-nested/api#two"]($7));
      }),
      three: (value) => $do("api.three", () => {
        $object(value, 2);
        let $1, $2, $3, $4, $5;
        switch (value.tag) {
          case "none": {
            $1 = 0;
            $2 = 0;
            $3 = 0;
            $4 = 0;
            $5 = 0;
            break;
          }
          case "some": {
            const $6 = value.val;
            $object($6, 3);
            let $7, $8, $9, $10;
            switch ($6.tag) {
              case "none": {
                $7 = 0;
                $8 = 0;
                $9 = 0;
                $10 = 0;
                break;
              }
              case "some": {
                const $11 = $6.val;
                let $12, $13, $14;
                if ($11 == null) {
                  $12 = 0;
                  $13 = 0;
                  $14 = 0;
                } else {
                  const $15 = $string($11, 4), $16 = $N;
                  $12 = 1;
                  $13 = $15;
                  $14 = $16;
                }
                $7 = 1;
                $8 = $12;
                $9 = $13;
                $10 = $14;
                break;
              }
              default: $wrong("a `tag` of \"none\", \"some\"", $6.tag, 3);
            }
            $1 = 1;
            $2 = $7;
            $3 = $8;
            $4 = $9;
            $5 = $10;
            break;
          }
          default: $wrong("a `tag` of \"none\", \"some\"", value.tag, 2);
        }
        const $17 = $call($x["test:options-nested/api#three"], $1, $2, $3, $4, $5) >>> 0;
        let $18;
        switch ($U[$17]) {
          case 0: {
            $18 = { tag: "none" };
            break;
          }
          case 1: {
            let $19;
            switch ($U[$17 + 4]) {
              case 0: {
                $19 = { tag: "none" };
                break;
              }
              case 1: {
                let $20;
                if ($U[$17 + 8] !== 0) {
                  $20 = $text($get($17 + 12), $get($17 + 16));
                }
                $19 = { tag: "some", val: $20 };
                break;
              }
            }
            $18 = { tag: "some", val: $19 };
            break;
          }
        }
        return $result($18, $x["cabi_post_test:options-nested/api#three"]($17));
      }),
      alias: (value) => $do("api.alias", () => {
        $object(value, 5);
        let $1, $2, $3;
        switch (value.tag) {
          case "none": {
            $1 = 0;
            $2 = 0;
            $3 = 0;
            break;
          }
          case "some": {
            const $4 = value.val;
            let $5, $6;
            if ($4 == null) {
              $5 = 0;
              $6 = 0;
            } else {
              $5 = 1;
              $6 = $u8($4, 6);
            }
            $1 = 1;
            $2 = $5;
            $3 = $6;
            break;
          }
          default: $wrong("a `tag` of \"none\", \"some\"", value.tag, 5);
        }
        const $7 = $call($x["test:options-nested/api#alias"], $1, $2, $3) >>> 0;
        let $8;
        switch ($U[$7]) {
          case 0: {
            $8 = { tag: "none" };
            break;
          }
          case 1: {
            let $9;
            if ($U[$7 + 1] !== 0) {
              $9 = $U[$7 + 2];
            }
            $8 = { tag: "some", val: $9 };
            break;
          }
        }
        return $result($8, $x["cabi_post_test:options-nested/api#alias"]($7));
      }),
      inside: (value) => $do("api.inside", () => {
        const $1 = $list(value, 7), $2 = $1.length, $3 = $alloc($2 * 3, 1);
        for (let $4 = 0; $4 < $2; $4++) {
          const $5 = $1[$4], $6 = $3 + $4 * 3;
          $object($5, 8, $4);
          switch ($5.tag) {
            case "none": {
              $set8($6, 0);
              break;
            }
            case "some": {
              const $7 = $5.val;
              $set8($6, 1);
              if ($7 == null) {
                $set8($6 + 1, 0);
              } else {
                $set8($6 + 1, 1);
                $set8($6 + 2, $u8($7, 9, $4));
              }
              break;
            }
            default: $wrong("a `tag` of \"none\", \"some\"", $5.tag, 8, $4);
          }
        }
        const $8 = $call($x["test:options-nested/api#inside"], $3, $2) >>> 0;
        let $9;
        if ($U[$8] !== 0) {
          const $10 = $get($8 + 8), $11 = $get($8 + 4), $12 = new Array($10);
          for (let $13 = 0; $13 < $10; $13++) {
            const $14 = $11 + $13 * 2;
            let $15;
            if ($U[$14] !== 0) {
              $15 = $U[$14 + 1];
            }
            $12[$13] = $15;
          }
          $9 = $12;
        }
        return $result($9, $x["cabi_post_test:options-nested/api#inside"]($8));
      }),
      resultInside: (value) => $do("api.result-inside", () => {
        let $1, $2, $3, $4;
        if (value == null) {
          $1 = 0;
          $2 = 0;
          $3 = 0;
          $4 = 0;
        } else {
          $object(value, 10);
          let $5, $6, $7;
          switch (value.tag) {
            case "ok": {
              const $8 = value.val;
              let $9, $10;
              if ($8 == null) {
                $9 = 0;
                $10 = 0;
              } else {
                $9 = 1;
                $10 = $u8($8, 11);
              }
              $5 = 0;
              $6 = $9;
              $7 = $10;
              break;
            }
            case "err": {
              const $11 = $string(value.val, 11), $12 = $N;
              $5 = 1;
              $6 = $11;
              $7 = $12;
              break;
            }
            default: $wrong("a `tag` of \"ok\", \"err\"", value.tag, 10);
          }
          $1 = 1;
          $2 = $5;
          $3 = $6;
          $4 = $7;
        }
        const $13 = $call($x["test:options-nested/api#result-inside"], $1, $2, $3, $4) >>> 0;
        let $14;
        if ($U[$13] !== 0) {
          let $15;
          switch ($U[$13 + 4]) {
            case 0: {
              let $16;
              if ($U[$13 + 8] !== 0) {
                $16 = $U[$13 + 9];
              }
              $15 = { tag: "ok", val: $16 };
              break;
            }
            case 1: {
              $15 = { tag: "err", val: $text($get($13 + 8), $get($13 + 12)) };
              break;
            }
          }
          $14 = $15;
        }
        return $result($14, $x["cabi_post_test:options-nested/api#result-inside"]($13));
      }),
    },
  };
  const $imports = {
    wasi_snapshot_preview1: $wasi($options.wasi),
    "test:options-nested/api": {
      two: ($a0, $a1, $a2, $a3) => {
        $fresh();
        let $1;
        switch ($a0) {
          case 0: {
            $1 = { tag: "none" };
            break;
          }
          case 1: {
            let $2;
            if ($a1 !== 0) {
              $2 = $a2 & 255;
            }
            $1 = { tag: "some", val: $2 };
            break;
          }
        }
        const $3 = $h0.two($1);
        $object($3, 12);
        switch ($3.tag) {
          case "none": {
            $set8(($a3 >>> 0), 0);
            break;
          }
          case "some": {
            const $4 = $3.val;
            $set8(($a3 >>> 0), 1);
            if ($4 == null) {
              $set8(($a3 >>> 0) + 1, 0);
            } else {
              $set8(($a3 >>> 0) + 1, 1);
              $set8(($a3 >>> 0) + 2, $u8($4, 13));
            }
            break;
          }
          default: $wrong("a `tag` of \"none\", \"some\"", $3.tag, 12);
        }
      },
      three: ($a0, $a1, $a2, $a3, $a4, $a5) => {
        $fresh();
        let $1;
        switch ($a0) {
          case 0: {
            $1 = { tag: "none" };
            break;
          }
          case 1: {
            let $2;
            switch ($a1) {
              case 0: {
                $2 = { tag: "none" };
                break;
              }
              case 1: {
                let $3;
                if ($a2 !== 0) {
                  $3 = $text($a3, $a4);
                }
                $2 = { tag: "some", val: $3 };
                break;
              }
            }
            $1 = { tag: "some", val: $2 };
            break;
          }
        }
        const $4 = $h0.three($1);
        $object($4, 14);
        switch ($4.tag) {
          case "none": {
            $set8(($a5 >>> 0), 0);
            break;
          }
          case "some": {
            const $5 = $4.val;
            $set8(($a5 >>> 0), 1);
            $object($5, 15);
            switch ($5.tag) {
              case "none": {
                $set8(($a5 >>> 0) + 4, 0);
                break;
              }
              case "some": {
                const $6 = $5.val;
                $set8(($a5 >>> 0) + 4, 1);
                if ($6 == null) {
                  $set8(($a5 >>> 0) + 8, 0);
                } else {
                  $set8(($a5 >>> 0) + 8, 1);
                  const $7 = $string($6, 16), $8 = $N;
                  $set(($a5 >>> 0) + 16, $8);
                  $set(($a5 >>> 0) + 12, $7);
                }
                break;
              }
              default: $wrong("a `tag` of \"none\", \"some\"", $5.tag, 15);
            }
            break;
          }
          default: $wrong("a `tag` of \"none\", \"some\"", $4.tag, 14);
        }
      },
      alias: ($a0, $a1, $a2, $a3) => {
        $fresh();
        let $1;
        switch ($a0) {
          case 0: {
            $1 = { tag: "none" };
            break;
          }
          case 1: {
            let $2;
            if ($a1 !== 0) {
              $2 = $a2 & 255;
            }
            $1 = { tag: "some", val: $2 };
            break;
          }
        }
        const $3 = $h0.alias($1);
        $object($3, 17);
        switch ($3.tag) {
          case "none": {
            $set8(($a3 >>> 0), 0);
            break;
          }
          case "some": {
            const $4 = $3.val;
            $set8(($a3 >>> 0), 1);
            if ($4 == null) {
              $set8(($a3 >>> 0) + 1, 0);
            } else {
              $set8(($a3 >>> 0) + 1, 1);
              $set8(($a3 >>> 0) + 2, $u8($4, 18));
            }
            break;
          }
          default: $wrong("a `tag` of \"none\", \"some\"", $3.tag, 17);
        }
      },
      inside: ($a0, $a1, $a2) => {
        $fresh();
        const $1 = ($a0 >>> 0), $2 = new Array($a1);
        for (let $3 = 0; $3 < $a1; $3++) {
          const $4 = $1 + $3 * 3;
          let $5;
          switch ($U[$4]) {
            case 0: {
              $5 = { tag: "none" };
              break;
            }
            case 1: {
              let $6;
              if ($U[$4 + 1] !== 0) {
                $6 = $U[$4 + 2];
              }
              $5 = { tag: "some", val: $6 };
              break;
            }
          }
          $2[$3] = $5;
        }
        const $7 = $h0.inside($2);
        if ($7 == null) {
          $set8(($a2 >>> 0), 0);
        } else {
          $set8(($a2 >>> 0), 1);
          const $8 = $list($7, 19), $9 = $8.length, $10 = $alloc($9 * 2, 1);
          for (let $11 = 0; $11 < $9; $11++) {
            const $12 = $8[$11], $13 = $10 + $11 * 2;
            if ($12 == null) {
              $set8($13, 0);
            } else {
              $set8($13, 1);
              $set8($13 + 1, $u8($12, 20, $11));
            }
          }
          $set(($a2 >>> 0) + 8, $9);
          $set(($a2 >>> 0) + 4, $10);
        }
      },
      "result-inside": ($a0, $a1, $a2, $a3, $a4) => {
        $fresh();
        let $1;
        if ($a0 !== 0) {
          let $2;
          switch ($a1) {
            case 0: {
              let $3;
              if ($a2 !== 0) {
                $3 = $a3 & 255;
              }
              $2 = { tag: "ok", val: $3 };
              break;
            }
            case 1: {
              $2 = { tag: "err", val: $text($a2, $a3) };
              break;
            }
          }
          $1 = $2;
        }
        const $4 = $h0.resultInside($1);
        if ($4 == null) {
          $set8(($a4 >>> 0), 0);
        } else {
          $set8(($a4 >>> 0), 1);
          $object($4, 21);
          switch ($4.tag) {
            case "ok": {
              const $5 = $4.val;
              $set8(($a4 >>> 0) + 4, 0);
              if ($5 == null) {
                $set8(($a4 >>> 0) + 8, 0);
              } else {
                $set8(($a4 >>> 0) + 8, 1);
                $set8(($a4 >>> 0) + 9, $u8($5, 22));
              }
              break;
            }
            case "err": {
              const $6 = $4.val;
              $set8(($a4 >>> 0) + 4, 1);
              const $7 = $string($6, 22), $8 = $N;
              $set(($a4 >>> 0) + 12, $8);
              $set(($a4 >>> 0) + 8, $7);
              break;
            }
            default: $wrong("a `tag` of \"ok\", \"err\"", $4.tag, 21);
          }
        }
      },
    },
  };
  await $start($options, $imports, () => new URL("./world.wasm", import.meta.url), () => import("./world.files.js"));
  return $exports;
