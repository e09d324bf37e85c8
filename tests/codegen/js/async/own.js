const $S = ["jobs.submit name", "jobs.submit parts", "jobs.submit parts[]", "jobs.submit priority", "jobs.submit when", "jobs.sum a", "jobs.sum b", "jobs.worker.constructor name", "jobs.worker.run this", "jobs.worker.run job", "jobs.worker.run job.name", "jobs.worker.run job.parts", "jobs.worker.run job.parts[]", "jobs.worker.find name", "run a", "run b", "run c", "run d", "run e", "run f", "run g", "run h", "run i", "run j", "run k", "run l", "run m", "run n", "run o", "run p", "run q", "plain text", "jobs.submit result", "jobs.submit result.name", "jobs.submit result.parts", "jobs.submit result.parts[]", "jobs.submit error", "jobs.sum result", "jobs.count result", "jobs.worker.constructor result", "jobs.worker.run result", "jobs.worker.find result", "fetch result"];
  const $h = $given($options.imports, undefined, ["fetch"]);
  const $h0 = $given($options.imports, "test:asynchronous/jobs", ["submit", "ping", "sum", "count", "Worker"]);
  const $C1 = class Worker {
    constructor(name) {
      return $do("jobs.worker.constructor", () => {
        const $1 = $string(name, 7), $2 = $N;
        return $owned($C1, ($call($x["test:asynchronous/jobs#[constructor]worker"], $1, $2) >>> 0));
      });
    }
    run(job, $options) {
      return $spawn("jobs.worker.run", $options, "[callback][async-lift]test:asynchronous/jobs#[method]worker.run", () => {
        const $1 = $rep(this, $C1, 8);
        $object(job, 9);
        const $2 = job.parts, $3 = $string(job.name, 10), $4 = $N, $5 = $list($2, 11), $6 = $5.length, $7 = $alloc($6 * 8, 4);
        for (let $8 = 0; $8 < $6; $8++) {
          const $9 = $5[$8], $10 = $7 + $8 * 8, $11 = $string($9, 12, $8), $12 = $N;
          $set($10 + 4, $12);
          $set($10, $11);
        }
        return $begin($x["[async-lift]test:asynchronous/jobs#[method]worker.run"], $1, $3, $4, $7, $6);
      });
    }
    static find(name, $options) {
      return $spawn("jobs.worker.find", $options, "[callback][async-lift]test:asynchronous/jobs#[static]worker.find", () => {
        const $1 = $string(name, 13), $2 = $N;
        return $begin($x["[async-lift]test:asynchronous/jobs#[static]worker.find"], $1, $2);
      });
    }
    static $drop = "test:asynchronous/jobs#[dtor]worker";
    [$dispose]() { $drop(this, $C1); }
  };
  const $exports = {
    run(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, $options) {
      return $spawn("run", $options, "[callback][async-lift]run", () => {
        const $1 = $alloc(136, 8);
        $setI64($1, $u64(a, 14));
        $setI64(($1 + 8), $u64(b, 15));
        $setI64(($1 + 16), $u64(c, 16));
        $setI64(($1 + 24), $u64(d, 17));
        $setI64(($1 + 32), $u64(e, 18));
        $setI64(($1 + 40), $u64(f, 19));
        $setI64(($1 + 48), $u64(g, 20));
        $setI64(($1 + 56), $u64(h, 21));
        $setI64(($1 + 64), $u64(i, 22));
        $setI64(($1 + 72), $u64(j, 23));
        $setI64(($1 + 80), $u64(k, 24));
        $setI64(($1 + 88), $u64(l, 25));
        $setI64(($1 + 96), $u64(m, 26));
        $setI64(($1 + 104), $u64(n, 27));
        $setI64(($1 + 112), $u64(o, 28));
        $setI64(($1 + 120), $u64(p, 29));
        const $2 = $string(q, 30), $3 = $N;
        $set(($1 + 128) + 4, $3);
        $set(($1 + 128), $2);
        return $begin($x["[async-lift]run"], $1);
      });
    },
    plain(text, $options) {
      return $spawn("plain", $options, "[callback][async-lift]plain", () => {
        const $1 = $string(text, 31), $2 = $N;
        return $begin($x["[async-lift]plain"], $1, $2);
      });
    },
    jobs: {
      submit(name, parts, priority, when, $options) {
        return $spawn("jobs.submit", $options, "[callback][async-lift]test:asynchronous/jobs#submit", () => {
          const $1 = $string(name, 0), $2 = $N, $3 = $list(parts, 1), $4 = $3.length, $5 = $alloc($4 * 8, 4);
          for (let $6 = 0; $6 < $4; $6++) {
            const $7 = $3[$6], $8 = $5 + $6 * 8, $9 = $string($7, 2, $6), $10 = $N;
            $set($8 + 4, $10);
            $set($8, $9);
          }
          const $11 = $u8(priority, 3);
          let $12, $13;
          if (when == null) {
            $12 = 0;
            $13 = 0n;
          } else {
            $12 = 1;
            $13 = $u64(when, 4);
          }
          return $begin($x["[async-lift]test:asynchronous/jobs#submit"], $1, $2, $5, $4, $11, $12, $13);
        });
      },
      ping($options) {
        return $spawn("jobs.ping", $options, "[callback][async-lift]test:asynchronous/jobs#ping", () => $begin($x["[async-lift]test:asynchronous/jobs#ping"]));
      },
      sum(a, b, $options) {
        return $spawn("jobs.sum", $options, "[callback][async-lift]test:asynchronous/jobs#sum", () => $begin($x["[async-lift]test:asynchronous/jobs#sum"], $u32(a, 5), $u32(b, 6)));
      },
      count: () => $do("jobs.count", () => $call($x["test:asynchronous/jobs#count"]) >>> 0),
      Worker: $C1,
    },
  };
  const $imports = {
    wasi_snapshot_preview1: $wasi($options.wasi),
    $root: {
      "[async-lower]fetch": ($a0, $a1, $a2) => {
        $fresh();
        const $1 = $subtask(false, ($options) => $h.fetch($text($a0, $a1), $options), ($value, $raised) => {
          const $1 = $string($value, 42), $2 = $N;
          $set(($a2 >>> 0) + 4, $2);
          $set(($a2 >>> 0), $1);
        });
        return $1;
      },
    },
    "[export]$root": {
      "[task-return]run": ($a0, $a1, $a2) => {
        $fresh();
        $return([BigInt.asUintN(64, $a0), $text($a1, $a2)]);
      },
      "[task-return]plain": ($a0, $a1) => {
        $fresh();
        const $1 = ($a0 >>> 0), $2 = new Array($a1);
        for (let $3 = 0; $3 < $a1; $3++) {
          const $4 = $1 + $3 * 8;
          $2[$3] = $text($get($4), $get($4 + 4));
        }
        $return($2);
      },
    },
    "[export]test:asynchronous/jobs": {
      "[task-return]submit": ($a0, $a1, $a2, $a3, $a4) => {
        $fresh();
        let $1, $2;
        if ($a0 === 0) {
          const $3 = $text($a1, $a2), $4 = ($a3 >>> 0), $5 = new Array($a4);
          for (let $6 = 0; $6 < $a4; $6++) {
            const $7 = $4 + $6 * 8;
            $5[$6] = $text($get($7), $get($7 + 4));
          }
          $1 = { name: $3, parts: $5 };
        } else {
          $2 = new ComponentError($text($a1, $a2));
        }
        $return($1, $2);
      },
      "[task-return]ping": () => {
        $return();
      },
      "[task-return]sum": ($a0) => {
        $return($a0 >>> 0);
      },
      "[task-return][method]worker.run": ($a0, $a1) => {
        $fresh();
        $return($copy($a0, $a1, Uint8Array));
      },
      "[task-return][static]worker.find": ($a0, $a1) => {
        let $1;
        if ($a0 !== 0) {
          $1 = $owned($C1, $a1);
        }
        $return($1);
      },
      "[resource-drop]worker": ($a0) => $dropRep($a0, $C1),
      "[resource-new]worker": $newHandle,
      "[resource-rep]worker": $repOf,
    },
    "test:asynchronous/jobs": {
      "[async-lower]submit": ($a0, $a1) => {
        $fresh();
        const $1 = $text($get(($a0 >>> 0)), $get(($a0 >>> 0) + 4)), $2 = $get(($a0 >>> 0) + 12), $3 = $get(($a0 >>> 0) + 8), $4 = new Array($2);
        for (let $5 = 0; $5 < $2; $5++) {
          const $6 = $3 + $5 * 8;
          $4[$5] = $text($get($6), $get($6 + 4));
        }
        const $7 = $U[($a0 >>> 0) + 16];
        let $8;
        if ($U[($a0 >>> 0) + 24] !== 0) {
          $8 = BigInt.asUintN(64, $D.getBigInt64(($a0 >>> 0) + 32, true));
        }
        const $9 = $subtask(true, ($options) => $h0.submit($1, $4, $7, $8, $options), ($value, $raised) => {
          if (!$raised) {
            $set8(($a1 >>> 0), 0);
            $object($value, 32);
            const $1 = $value.parts, $2 = $string($value.name, 33), $3 = $N;
            $set(($a1 >>> 0) + 8, $3);
            $set(($a1 >>> 0) + 4, $2);
            const $4 = $list($1, 34), $5 = $4.length, $6 = $alloc($5 * 8, 4);
            for (let $7 = 0; $7 < $5; $7++) {
              const $8 = $4[$7], $9 = $6 + $7 * 8, $10 = $string($8, 35, $7), $11 = $N;
              $set($9 + 4, $11);
              $set($9, $10);
            }
            $set(($a1 >>> 0) + 16, $5);
            $set(($a1 >>> 0) + 12, $6);
          } else {
            $set8(($a1 >>> 0), 1);
            const $12 = $string($value, 36), $13 = $N;
            $set(($a1 >>> 0) + 8, $13);
            $set(($a1 >>> 0) + 4, $12);
          }
        });
        return $9;
      },
      "[async-lower]ping": () => {
        const $1 = $subtask(false, ($options) => $h0.ping($options), ($value, $raised) => {
        });
        return $1;
      },
      "[async-lower]sum": ($a0, $a1, $a2) => {
        const $1 = $subtask(false, ($options) => $h0.sum($a0 >>> 0, $a1 >>> 0, $options), ($value, $raised) => {
          $set(($a2 >>> 0), $u32($value, 37));
        });
        return $1;
      },
      count: () => $u32($h0.count(), 38),
      "[constructor]worker": ($a0, $a1) => {
        $fresh();
        const $1 = $add(new $h0.Worker($text($a0, $a1)), true, 39);
        return $1;
      },
      "[async-lower][method]worker.run": ($a0, $a1) => {
        $fresh();
        const $1 = $at($get(($a0 >>> 0))), $2 = $text($get(($a0 >>> 0) + 4), $get(($a0 >>> 0) + 8)), $3 = $get(($a0 >>> 0) + 16), $4 = $get(($a0 >>> 0) + 12), $5 = new Array($3);
        for (let $6 = 0; $6 < $3; $6++) {
          const $7 = $4 + $6 * 8;
          $5[$6] = $text($get($7), $get($7 + 4));
        }
        const $8 = $subtask(false, ($options) => $1.run({ name: $2, parts: $5 }, $options), ($value, $raised) => {
          const $1 = $numbers($value, Uint8Array, 40), $2 = $N;
          $set(($a1 >>> 0) + 4, $2);
          $set(($a1 >>> 0), $1);
        });
        return $8;
      },
      "[async-lower][static]worker.find": ($a0, $a1, $a2) => {
        $fresh();
        const $1 = $subtask(false, ($options) => $h0.Worker.find($text($a0, $a1), $options), ($value, $raised) => {
          if ($value == null) {
            $set8(($a2 >>> 0), 0);
          } else {
            $set8(($a2 >>> 0), 1);
            const $1 = $add($value, true, 41);
            $set(($a2 >>> 0) + 4, $1);
          }
        });
        return $1;
      },
      "[resource-drop]worker": $dropHandle,
    },
  };
  await $start($options, $imports, () => new URL("./world.wasm", import.meta.url), () => import("./world.files.js"));
  return $exports;
