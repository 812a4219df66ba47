import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const source = path.resolve(import.meta.dirname, "../src");

/** The house, ground floor first. Rooms of one floor are twins and never import each other. */
const floors = [["geo"], ["domain", "i18n"], ["catalog"], ["rules", "io"], ["worker"], ["state"], ["ui", "map"], ["main.tsx"]];

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const roomOf = (file: string): string => file.split(path.sep)[0];
const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));
const importsOf = (file: string): string[] => {
  const text = readFileSync(path.join(source, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => match[1]);
};

/** Packages that have a home, and the only rooms that may know them. */
const homes: Readonly<Record<string, readonly string[]>> = {
  react: ["ui", "main.tsx"],
  "react-dom": ["ui", "main.tsx"],
  "react-aria-components": ["ui", "main.tsx"],
  "maplibre-gl": ["map"],
  "terra-draw": ["map"],
  "terra-draw-maplibre-gl-adapter": ["map"],
  zustand: ["state", "ui"],
  comlink: ["worker"],
  "clipper2-wasm": ["geo", "worker"],
  "geos-wasm": ["geo"],
  flatbush: ["geo"],
};

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

describe("the house", () => {
  test("every file lives in a room that the floors know", () => {
    const homeless = files.filter((file) => floorOf(roomOf(file)) === -1);
    expect(homeless).toEqual([]);
  });

  test("a file imports from its own room or from a floor below", () => {
    const faults = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => path.relative(source, path.resolve(source, path.dirname(file), specifier)))
        .filter((target) => !target.startsWith("..") && roomOf(target) !== roomOf(file) && floorOf(roomOf(target)) >= floorOf(roomOf(file)))
        .map((target) => `${file} may not import ${target}: ${roomOf(target)} is not below ${roomOf(file)}`),
    );
    expect(faults).toEqual([]);
  });

  test("packages are known only in their own rooms", () => {
    const faults = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => homes[packageOf(specifier)] && !homes[packageOf(specifier)].includes(roomOf(file)))
        .map((specifier) => `${file} may not import ${specifier}`),
    );
    expect(faults).toEqual([]);
  });

  test("only the worker fetches, and only the roof reads the clock", () => {
    const faults = files.flatMap((file) => {
      const text = readFileSync(path.join(source, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      const fetches = /\bfetch\(/.test(text) && roomOf(file) !== "worker";
      const reads = /Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(/.test(text) && roomOf(file) !== "main.tsx";
      return [...(fetches ? [`${file} fetches`] : []), ...(reads ? [`${file} reads the clock or a random number`] : [])];
    });
    expect(faults).toEqual([]);
  });

  test("nothing re-exports another file's names", () => {
    const barrels = files.filter((file) => /^export (\*|\{[^}]*\}) from/m.test(readFileSync(path.join(source, file), "utf8")));
    expect(barrels).toEqual([]);
  });
});
