import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const source = path.resolve(import.meta.dirname, "../src");

/** The house, ground floor first. Rooms of one floor are twins and never import each other. */
const floors = [["geo"], ["domain", "i18n"], ["catalog"], ["rules", "io"], ["worker"], ["state"], ["ui", "map"], ["main.tsx"]];

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const roomOf = (file: string): string => file.split(path.sep)[0];
const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));
const codeOf = (file: string): string =>
  readFileSync(path.join(source, file), "utf8").replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;])\/\/.*$/gm, "");

/** Everything that code brings in: by `import`, `import type`, `export … from`, `import()`, `typeof import()`, `new URL` and `import.meta.glob`. */
const importsIn = (code: string): string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport|\bnew URL|\bimport\.meta\.glob)\s*\(?\s*["'`]([^"'`\s]+)["'`]/g)].map((match) => match[1]);
const importsOf = (file: string): string[] => importsIn(codeOf(file));

/** What a file may not bring in, and why; a path that leaves `src` is above every floor. */
function faultsOf(file: string, specifiers: readonly string[]): string[] {
  return specifiers
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => path.relative(source, path.resolve(source, path.dirname(file), specifier)))
    .filter((target) => roomOf(target) !== roomOf(file))
    .filter((target) => floorOf(roomOf(target)) === -1 || floorOf(roomOf(target)) >= floorOf(roomOf(file)))
    .map((target) => `${file} may not import ${target}: ${roomOf(target)} is not below ${roomOf(file)}`);
}

/** Every package, and the only rooms that may know it. */
const homes: Readonly<Record<string, readonly string[]>> = {
  react: ["ui", "main.tsx"],
  "react-dom": ["ui", "main.tsx"],
  "react-aria-components": ["ui", "main.tsx"],
  "@fontsource/noto-sans": ["ui", "map"],
  "maplibre-gl": ["map"],
  "terra-draw": ["map"],
  "terra-draw-maplibre-gl-adapter": ["map"],
  "@turf/turf": ["map"],
  zustand: ["state", "ui"],
  comlink: ["worker"],
  "clipper2-wasm": ["geo", "worker"],
  "geos-wasm": ["geo"],
  flatbush: ["geo"],
  "robust-predicates": ["geo"],
  zod: ["domain", "io"],
  "@noble/hashes": ["rules", "io"],
  "geojson-validation": ["io"],
  "p-retry": ["io"],
  "fastest-levenshtein": ["io"],
  fflate: ["io"],
  flatgeobuf: ["io"],
  "sql.js": ["io", "worker"],
  saxes: ["io"],
  papaparse: ["io"],
  "read-excel-file": ["io"],
  betterknown: ["io"],
  "osm2geojson-lite": ["io"],
  "@maplibre/geojson-vt": ["worker"],
  "@maplibre/vt-pbf": ["worker"],
  geojson: ["geo", "domain", "io", "worker", "state", "map"],
};

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** Files outside `rooms` whose code matches. */
const strangers = (pattern: RegExp, ...rooms: readonly string[]): string[] =>
  files.filter((file) => !rooms.includes(roomOf(file)) && pattern.test(codeOf(file)));

describe("the house", () => {
  test("every file lives in a room that the floors know", () => {
    const homeless = files.filter((file) => floorOf(roomOf(file)) === -1);
    expect(homeless).toEqual([]);
  });

  test("a file imports from its own room or from a floor below", () => {
    expect(files.flatMap((file) => faultsOf(file, importsOf(file)))).toEqual([]);
  });

  test.each([
    'import { a } from "../state/a.ts";',
    'import type { A } from "../state/a.ts";',
    'import {\n  a,\n} from "../state/a.ts";',
    'import "../state/a.ts";',
    'export type { A } from "../state/a.ts";',
    'const a = await import("../state/a.ts");',
    'type A = typeof import("../state/a.ts");',
    'new Worker(new URL("../state/a.ts", import.meta.url));',
    'import.meta.glob("../state/a.ts");',
    'import { a } from "../io/a.ts";',
    'import { a } from "../../scripts/a.ts";',
  ])("an import from a floor above or beside is seen: %s", (code) => {
    expect(faultsOf("rules/rule.ts", importsIn(code))).toHaveLength(1);
  });

  test("imports name a file with its ending, and a dynamic one names it in plain text", () => {
    const relative = files.flatMap((file) => importsOf(file).filter((specifier) => specifier.startsWith(".")));
    expect(relative.filter((specifier) => !/\.(tsx?|css)$/.test(specifier))).toEqual([]);
    expect(strangers(/\bimport\(\s*[^"'\s]/)).toEqual([]);
  });

  test("packages are known only in their own rooms", () => {
    const faults = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !/^[./]/.test(specifier) && !homes[packageOf(specifier)]?.includes(roomOf(file)))
        .map((specifier) => `${file} may not import ${specifier}`),
    );
    expect(faults).toEqual([]);
  });

  test("only the worker fetches, and nothing sends", () => {
    expect(strangers(/\bfetch\(/, "worker")).toEqual([]);
    expect(strangers(/\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/)).toEqual([]);
  });

  test("only the roof reads the clock, a random number or the browser's memory", () => {
    expect(strangers(/Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(|randomUUID|\blocalStorage\b/, "main.tsx")).toEqual([]);
  });

  test("what can go into an answer is the same on every machine: no locale, no function that engines round differently", () => {
    expect(strangers(/\bIntl\b|localeCompare|\.toLocale/, "main.tsx")).toEqual([]);
    const rounded = /Math\.(sinh?|cosh?|tanh?|asinh?|acosh?|atan(2|h)?|exp|expm1|log(2|10|1p)?|pow|hypot|cbrt)\(|[\w)\]] \*\* /;
    expect(strangers(rounded, "map", "ui")).toEqual([]);
  });

  test("nothing re-exports another file's names", () => {
    expect(strangers(/^export (type )?(\*|\{[^}]*\}) from/m)).toEqual([]);
  });
});
