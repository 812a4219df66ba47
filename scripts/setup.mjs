// Makes a fresh clone ready. Uses nothing but Node itself. `--browser` also finds (or installs) a Chromium.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, installBrowser } from "./browser.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const at = (...parts) => path.join(root, ...parts);
const say = (message) => console.error(`[setup] ${message}`);
const tenMinutes = 10 * 60_000;

/** The same as `engines` in package.json, which npm only warns about. */
function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19)) return;
  say(`Node 20.19, 22.13, 24 or newer is needed (this is ${process.versions.node}).`);
  process.exit(1);
}

const stamp = at("node_modules", ".setup-stamp");
const wanted = createHash("sha256")
  .update(readFileSync(at("package-lock.json")))
  .update(readFileSync(at("package.json")))
  .update(`${process.platform}-${process.arch}-${process.versions.modules}`)
  .digest("hex");
const isReady = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;

/** Two npm scripts at once: the second waits for the first, and takes over a lock that was left behind. */
function locked(work) {
  const lock = at(".setup-lock");
  const release = () => rmSync(lock, { recursive: true, force: true });
  let told = false;
  while (!tryLock(lock)) {
    if (isLeftBehind(lock)) {
      release();
      continue;
    }
    if (!told) say("another command is installing the packages; waiting for it …");
    told = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  process.once("exit", release);
  work();
}

/** A lock is a file with the number of the process that holds it. */
function tryLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isLeftBehind(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > tenMinutes) return true;
    process.kill(Number(readFileSync(lock, "utf8")) || process.pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

function installPackages() {
  if (isReady()) return;
  say("installing packages (npm ci) …");
  const started = Date.now();
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };
  const args = ["ci", "--no-audit", "--no-fund", "--prefer-offline"];
  // npm names itself when it runs a script: the same npm again, without a look-up in PATH.
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", process.stderr, process.stderr], env };
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (result.status !== 0) {
    say("The packages could not be installed; npm says why above. They are fetched from the npm registry once and then kept:");
    say("check that this machine reaches it (npm ping; behind a proxy: npm config set proxy), and run the command again.");
    process.exit(result.status || 1);
  }
  writeFileSync(stamp, wanted);
  say(`packages ready in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

refuseOldNode();
if (!isReady()) locked(installPackages);
if (process.argv.includes("--browser")) {
  const browser = findBrowser() ?? installBrowser(say);
  if (browser) {
    say(`browser: ${browser}`);
  } else {
    say("No Chromium was found and none could be installed. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.");
    process.exit(1);
  }
}
