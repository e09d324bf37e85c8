// Chromium without a window, with a profile of its own.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-extensions --disable-dev-shm-usage";

/** Opens a page. The function that it gives closes it; `gone` is called if it ends of itself. */
export async function open(browser, page, gone, flags = []) {
  const profile = await mkdtemp(join(tmpdir(), "hognose-js-"));
  const chromium = spawn(browser, [...FLAGS.split(" "), ...flags, `--user-data-dir=${profile}`, page], { stdio: "ignore" });
  let closed = false;
  const left = () => closed || gone();
  chromium.on("error", (error) => (console.error(`${browser}: ${error.message}`), left()));
  const exit = new Promise((done) => chromium.once("exit", done));
  exit.then(left);
  return async () => {
    closed = true;
    if (chromium.exitCode === null && chromium.signalCode === null && chromium.pid !== undefined) {
      chromium.kill("SIGKILL");
      await exit;
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}
