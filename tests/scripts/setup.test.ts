import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
let clone: string;

/** Stands in for npm: notes that it was called, and makes `node_modules` as `npm ci` does. */
const npm = `
import { appendFileSync, mkdirSync, rmSync } from "node:fs";
appendFileSync("calls", process.argv.slice(2, 3) + "\\n");
if (process.env.OFFLINE) process.exit(7);
rmSync("node_modules", { recursive: true, force: true });
mkdirSync("node_modules");
`;

beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), "grundlag-setup-"));
  mkdirSync(path.join(clone, "scripts"));
  for (const file of ["scripts/setup.mjs", "scripts/browser.mjs", "package.json", "package-lock.json"])
    cpSync(path.join(root, file), path.join(clone, file));
  writeFileSync(path.join(clone, "npm.mjs"), npm);
});
afterEach(() => rmSync(clone, { recursive: true }));

const start = (env: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(process.execPath, ["scripts/setup.mjs"], {
    cwd: clone,
    env: { ...process.env, npm_execpath: path.join(clone, "npm.mjs"), ...env },
  });

function end(run: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = "";
  run.stderr?.on("data", (text) => {
    said += text;
  });
  return new Promise((resolve) => run.on("close", (code) => resolve({ code, said })));
}

const setup = (env?: Readonly<Record<string, string>>) => end(start(env));
const calls = () => readFileSync(path.join(clone, "calls"), "utf8");
const lock = () => path.join(clone, ".setup-lock");

test("a fresh clone is installed once, from the lock file", async () => {
  expect((await setup()).code).toBe(0);
  expect(await setup()).toEqual({ code: 0, said: "" });
  expect(calls()).toBe("ci\n");
  expect(existsSync(lock())).toBe(false);
});

test("a changed lock file is installed again", async () => {
  await setup();
  writeFileSync(path.join(clone, "package-lock.json"), "{}");
  await setup();
  expect(calls()).toBe("ci\nci\n");
});

test("two commands at once install once", async () => {
  expect((await Promise.all([setup(), setup()])).map(({ code }) => code)).toEqual([0, 0]);
  expect(calls()).toBe("ci\n");
});

test("a lock that a killed command left behind is taken over at once", async () => {
  const dead = start();
  await end(dead);
  rmSync(path.join(clone, "node_modules"), { recursive: true });
  writeFileSync(lock(), String(dead.pid));
  expect((await setup()).code).toBe(0);
  expect(calls()).toBe("ci\nci\n");
}, 10_000);

test("without a network it fails, says what to do, and is not taken for done", async () => {
  const { code, said } = await setup({ OFFLINE: "1" });
  expect(code).toBe(7);
  expect(said).toContain("check that this machine reaches it");
  expect(existsSync(lock())).toBe(false);
  expect((await setup()).code).toBe(0);
});
