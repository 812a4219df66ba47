import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { chromiumLaunch } from "../../scripts/browser.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Another port lets two checkouts be tested on one machine at once. */
const port = process.env.GRUNDLAG_TEST_PORT ?? "4173";

export default defineConfig({
  testDir: ".",
  outputDir: path.join(root, "test-results/playwright"),
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    ...devices["Desktop Chrome"],
    actionTimeout: 20_000,
    baseURL: `http://127.0.0.1:${port}`,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    viewport: { width: 1280, height: 800 },
    trace: "retain-on-failure",
    launchOptions: chromiumLaunch(),
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js build && node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
