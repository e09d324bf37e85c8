// Chromium or Firefox without a window, with a profile of its own.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-extensions --disable-dev-shm-usage";

// Firefox opens its own pages first, where it is not told that it has.
const FIREFOX = `user_pref("browser.preonboarding.enabled", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.firstRunURL", "");
user_pref("termsofuse.bypassNotification", true);
`;

/** Opens a page. The function that it gives closes it; `gone` is called if it ends of itself. */
export async function open(browser, page, gone, flags = []) {
  const profile = await mkdtemp(join(tmpdir(), "hognose-js-"));
  if (browser.includes("firefox")) await writeFile(join(profile, "user.js"), FIREFOX);
  const given = browser.includes("firefox") ? ["--headless", "--no-remote", "--profile", profile] : [...FLAGS.split(" "), ...flags, `--user-data-dir=${profile}`];
  const chromium = spawn(browser, [...given, page], { stdio: "ignore" });
  let closed = false;
  const left = () => closed || gone();
  chromium.on("error", (error) => (console.error(`${browser}: ${error.message}`), left()));
  const exit = new Promise((done) => chromium.once("exit", done));
  exit.then(left);
  const close = async () => {
    closed = true;
    if (chromium.exitCode === null && chromium.signalCode === null && chromium.pid !== undefined) {
      chromium.kill("SIGKILL");
      await exit;
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  /** Bytes that the largest process of the browser has of its own. */
  close.memory = async () => {
    const largest = await Promise.all((await readdir("/proc")).filter((it) => /^\d+$/.test(it)).map((id) => own(id, profile)));
    return Math.max(0, ...largest);
  };
  return close;
}

async function own(id, profile) {
  const line = await readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "");
  if (!line.includes(profile) || !line.includes("--type=renderer")) return 0;
  const status = await readFile(`/proc/${id}/status`, "utf8").catch(() => "");
  return Number(/RssAnon:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}
