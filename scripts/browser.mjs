// Finds a Chromium, or installs one. Uses nothing but Node, because it runs before the packages are there.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const quietFlags = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--enable-unsafe-swiftshader",
];

const knownPaths = () => [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

function playwrightCache() {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === "darwin") return path.join(os.homedir(), "Library/Caches/ms-playwright");
  if (process.platform === "win32") return path.join(os.homedir(), "AppData/Local/ms-playwright");
  return path.join(os.homedir(), ".cache/ms-playwright");
}

/** Path of a browser on this machine, `playwright` when Playwright has its own, or null. */
export function findBrowser() {
  const installed = knownPaths().find((candidate) => candidate && existsSync(candidate));
  if (installed) return installed;
  const cache = playwrightCache();
  return existsSync(cache) && readdirSync(cache).some((entry) => entry.startsWith("chromium")) ? "playwright" : null;
}

/** Launch options for Playwright: the browser that is here, without its calls home. */
export function chromiumLaunch() {
  const browser = findBrowser();
  return { ...(browser && browser !== "playwright" ? { executablePath: browser } : {}), args: quietFlags };
}

const run = (command, args, timeout) =>
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], timeout, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    .status === 0;

/** Installs a Chromium: from Debian when we may, else Playwright's. Returns what `findBrowser` then finds. */
export function installBrowser(say) {
  const debianRoot = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (debianRoot) {
    say("installing Debian's chromium (apt-get) …");
    run("apt-get", ["update", "-qq"], 120_000);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], 400_000);
    if (findBrowser()) return findBrowser();
  }
  say("downloading a Chromium (playwright install) …");
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], 300_000);
  return findBrowser();
}
