import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { chromiumLaunch } from "./scripts/browser.mjs";

/**
 * What the built page may do: read from where it came from, and nothing else. The hash is the one style tag that React Aria writes;
 * an end-to-end test fails on any message about this policy. `data:` is for the map's control icons.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * What goes out with every file, the worker's script too. A worker heeds this one and not the page's; it says nothing of scripts,
 * because clipper2-wasm makes its bindings with `new Function`.
 */
const servedPolicy = "connect-src 'self'; frame-ancestors 'none'";

const withContentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy }, injectTo: "head-prepend" },
  ],
};

/** React Aria speaks thirty-odd languages; the interface has two. Each of the others becomes an empty word list. */
const otherLanguages = /react-aria(-components)?\/dist\/private\/intl\/([a-z]+\/)?(?!da-DK|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

const withTwoLanguages: Plugin = {
  name: "two-languages",
  apply: "build",
  enforce: "pre",
  load: { filter: { id: otherLanguages }, handler: () => "export default {};" },
};

/** Bundled before the first browser test: a package found half-way would reload the page and leave two Reacts in it. */
const interfacePackages = [
  "react",
  "react/jsx-dev-runtime",
  "react-dom/client",
  "react-aria-components",
  "zustand",
  "zustand/vanilla",
  "zod",
  "@testing-library/react",
];

const enginePackages = ["clipper2-wasm/dist/es/clipper2z.js", "flatbush", "geos-wasm", "robust-predicates"];

/** Fetched when a file of their format is first read: found only then, each would reload the page, and the file would be lost. */
const readerPackages = [
  "betterknown",
  "fflate",
  "flatgeobuf/lib/mjs/generic.js",
  "flatgeobuf/lib/mjs/geojson.js",
  "osm2geojson-lite",
  "papaparse",
  "read-excel-file/universal",
  "saxes",
  "sql.js",
];

/** Milliseconds that a test may take on a machine that is busy with something else; what hangs is still found. */
const slowMachine = 60_000;

export default defineConfig({
  plugins: [react(), withTwoLanguages, withContentSecurityPolicy],
  worker: { format: "es" },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    // What the page starts with is one file: twenty small ones pack 7 kB worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "entry", tags: ["$initial"] }] } } },
  },
  preview: { headers: { "Content-Security-Policy": servedPolicy } },
  optimizeDeps: { include: [...enginePackages, ...readerPackages] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          testTimeout: slowMachine,
          hookTimeout: slowMachine,
          include: ["tests/**/*.test.ts?(x)"],
          exclude: ["tests/e2e/**", "tests/**/*.browser.test.*"],
        },
      },
      {
        extends: true,
        optimizeDeps: { include: interfacePackages },
        test: {
          name: "browser",
          testTimeout: slowMachine,
          hookTimeout: slowMachine,
          include: ["tests/**/*.browser.test.ts?(x)"],
          setupFiles: ["tests/patience.ts"],
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
